import { civilDateOf } from '../../../kernel/civil-date.ts'
import { refuse } from '../../../kernel/refusal.ts'
import { plainDocument } from '../../../platform/documents/plain-document.ts'
import { fileName } from '../../../platform/excel/file-name.ts'
import { type Language, say } from '../../../platform/words/words.ts'
import type { ItemAnswer } from '../contract-handling.ts'
import { answerOf, feedbackBlocks } from '../rules/feedback-blocks.ts'
import { issuerOf, paperDay } from '../rules/paper-speech.ts'
import { paperWords } from '../words-of-papers.ts'
import type { Paper } from './make-handover-paper.ts'

/** The 反馈单 of an item as a Word file, for whoever raised it. Refuses 409 where nothing was answered yet. */
export async function makeFeedbackPaper(item: ItemAnswer, lang: Language, now: Date): Promise<Paper> {
  if (answerOf(item) === null) return refuse('opinions.paper.not-answered', { status: 409 })
  const title = say(paperWords, lang, 'opinions.paper.feedback')
  const date = civilDateOf(now)
  const issuer = issuerOf(item, lang)
  const deputy = item.raisedBy === 'deputy' ? item.deputy : null
  const bytes = await plainDocument({
    ...{ title, author: issuer, date, body: feedbackBlocks(item, lang) },
    recipient: deputy
      ? say(paperWords, lang, 'opinions.paper.recipient.deputy', { name: deputy.name })
      : say(paperWords, lang, 'opinions.paper.recipient.resident'),
    signature: { issuer, date, ...(lang === 'en' ? { dateText: paperDay(date, lang) } : {}) },
  })
  return { name: fileName([title, item.number], 'docx'), bytes }
}
