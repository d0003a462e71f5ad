import { civilDateOf } from '../../../kernel/civil-date.ts'
import type { Block } from '../../../platform/documents/blocks.ts'
import { type Language, say } from '../../../platform/words/words.ts'
import type { ItemAnswer } from '../contract-handling.ts'
import { paperWords } from '../words-of-papers.ts'
import { placeOf } from './handover-blocks.ts'
import { formTable, glossed, listed, paperDay } from './paper-speech.ts'

/** The answer that goes back: the last one released; null where there is none. */
export function answerOf(item: Pick<ItemAnswer, 'replies' | 'parts'>): ItemAnswer['replies'][number] | null {
  const co = new Set(item.parts.filter((part) => part.kind === 'co').map((part) => part.partId))
  // A co-handling unit's view goes to the lead, not to the resident.
  return item.replies.findLast((reply) => reply.releasedAt !== null && !co.has(reply.partId ?? '')) ?? null
}

/** '2611 0042 73': as it is read out. */
function spaced(receipt: string): string {
  return receipt.replace(/(\d{4})(?=\d)/g, '$1 ')
}

/** The body of a 反馈单: what was said, what was answered and promised, by whom, and the two questions of the rating. */
export function feedbackBlocks(item: ItemAnswer, lang: Language): Block[] {
  const t = (key: keyof typeof paperWords, places = {}) => say(paperWords, lang, key, places)
  const reply = answerOf(item)
  if (reply === null) return []
  const promises = item.promises
    .filter((promise) => promise.replyId === reply.replyId)
    .map((promise) =>
      t('opinions.paper.promise-line', {
        date: paperDay(promise.dueOn, lang),
        words: glossed(promise.words, promise.wordsEn, lang),
      }),
    )
  return [
    { kind: 'paragraph', text: t('opinions.paper.feedback.ask') },
    formTable(
      [
        [t('opinions.paper.number'), `${item.number} ${t('opinions.paper.receipt')} ${spaced(item.receipt)}`],
        [t('opinions.paper.raised'), paperDay(item.raisedOn, lang)],
        [t('opinions.paper.place'), placeOf(item, lang)],
        [t('opinions.paper.words'), glossed(item.words, item.wordsEn, lang)],
        [t('opinions.paper.class'), listed('class', reply.class, lang)],
        [t('opinions.paper.reply'), glossed(reply.words, reply.wordsEn, lang)],
        [t('opinions.paper.promise'), promises.join('\n')],
        [t('opinions.paper.body'), `${reply.body} ${paperDay(civilDateOf(new Date(reply.writtenAt)), lang)}`],
        [t('opinions.paper.rate'), t('opinions.paper.rate.line')],
        [t('opinions.paper.rate.words'), '　\n　'],
      ],
      lang,
    ),
  ]
}
