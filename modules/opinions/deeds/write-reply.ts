import { refuse } from '../../../kernel/refusal.ts'
import { newId } from '../../../platform/ids/new-id.ts'
import { say } from '../../../platform/words/words.ts'
import type { MovedPart } from '../contract-handling.ts'
import type { ReplyClass } from '../language.ts'
import { replyHolds } from '../rules/demand-reply.ts'
import type { ItemFacts, PartFacts } from '../rules/item-facts.ts'
import { coOpen } from '../rules/may-part.ts'
import { type ClockPlan, ofPart } from '../rules/plan-clocks.ts'
import { claimed } from '../rules/release.ts'
import { keepingOf } from '../store/keeping.ts'
import { handlingWords } from '../words-of-handling.ts'
import type { Handling } from './handling.ts'
import { movePartOn } from './move-part-on.ts'

/** As many as a reply holds, the reason why it cannot be done included. */
const MOST_WORDS = 3000

interface SaidReply {
  readonly partId: string
  readonly version: number
  readonly id: string
  readonly class: ReplyClass
  readonly words: string
  readonly reason?: string | undefined
  readonly promise?: { readonly words: string; readonly dueOn: string } | undefined
}

/**
 * The unit answers in its own name. A co-handling unit's word goes to the lead and ends its part. The lead's waits for approval where the district wants one, its
 * clock standing meanwhile; where none is wanted and no co-handling unit owes its word, it goes out at once.
 * Refuses 403 who may not, 404, 409, 422 a promise or a reason missing.
 */
export function writeReply(asked: Handling, said: SaidReply): Promise<MovedPart> {
  return movePartOn(asked, said, 'reply', async ({ item, part, today }, clocks, state) => {
    const [verdict, field] = replyHolds(said, today)
    if (!verdict.can) refuse(verdict.why, { field })
    const words = wordsOf(said)
    if (words.length > MOST_WORDS) refuse('opinions.reply-too-long', { field: 'words' })
    const { partId, unitId } = part
    const [unit] = await keepingOf(asked).units([unitId], today)
    const goesOut = part.kind === 'co' || (item.replyApproval === 'none' && !coOpen(item))
    const out = part.kind === 'lead' && goesOut ? claimed(item, said.class) : null
    planClocks(clocks, item, part, goesOut)
    return {
      to: out?.to ?? item.state,
      ...(out === null ? {} : { set: { answered: true } }),
      partsMoved: [{ partId, state: goesOut ? 'done' : state }],
      reply: {
        ...{ replyId: said.id, partId, class: said.class, body: unit?.name ?? item.street, released: goesOut },
        ...{ words, unitId },
        promise: said.promise && part.kind === 'lead' ? { promiseId: newId(), ...said.promise } : null,
      },
      steps: [
        { event: 'reply', audience: 'unit', partId, unitId, detail: { class: said.class } },
        ...(out === null
          ? []
          : [{ event: out.event, audience: 'everyone' as const, partId, unitId, detail: { class: said.class } }]),
      ],
    }
  })
}

function planClocks(clocks: ClockPlan, item: ItemFacts, part: PartFacts, goesOut: boolean): void {
  const { partId } = part
  if (part.kind === 'co') clocks.stop(ofPart(partId, 'co_reply')).drop(ofPart(partId))
  else if (goesOut)
    clocks
      .stop(ofPart(partId, 'reply', 'second_reply'))
      .drop()
      .start('confirm')
  else {
    clocks.pause(ofPart(partId, 'reply', 'second_reply')).drop(ofPart(partId, 'ask_return'))
    if (item.replyApproval !== 'none') clocks.start('approve')
  }
}

/** Why it cannot be done stands in the answer itself: whoever raised it reads it. */
function wordsOf({ class: kind, words, reason }: SaidReply): string {
  const said = words.trim()
  if (kind !== 'cannot' || !reason) return said
  return `${said}\n${say(handlingWords, 'zh', 'opinions.reply.cannot-because', { reason: reason.trim() })}`
}
