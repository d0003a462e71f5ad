import { civilDateOf } from '../../../kernel/civil-date.ts'
import { refuse } from '../../../kernel/refusal.ts'
import { plainDocument } from '../../../platform/documents/plain-document.ts'
import { fileName } from '../../../platform/excel/file-name.ts'
import { type Language, say } from '../../../platform/words/words.ts'
import type { ItemAnswer } from '../contract-handling.ts'
import { handoverBlocks, partsNow } from '../rules/handover-blocks.ts'
import { glossed, issuerOf, paperDay } from '../rules/paper-speech.ts'
import { paperWords } from '../words-of-papers.ts'

export interface Paper {
  readonly name: string
  readonly bytes: Buffer
}

/** The 交办单 of an item as a Word file, addressed to its lead unit. Refuses 409 where it is with nobody. */
export async function makeHandoverPaper(item: ItemAnswer, lang: Language, now: Date): Promise<Paper> {
  const [lead] = partsNow(item)
  if (lead === undefined) return refuse('opinions.paper.not-handed-over', { status: 409 })
  const title = say(paperWords, lang, 'opinions.paper.handover')
  const date = civilDateOf(now)
  const issuer = issuerOf(item, lang)
  const bytes = await plainDocument({
    ...{ title, author: issuer, date, body: handoverBlocks(item, lang) },
    recipient: glossed(lead.unit.name, lead.unit.nameEn, lang),
    signature: { issuer, date, ...(lang === 'en' ? { dateText: paperDay(date, lang) } : {}) },
  })
  return { name: fileName([title, item.number], 'docx'), bytes }
}
