import { refuse } from '../../../kernel/refusal.ts'
import { newId } from '../../../platform/ids/new-id.ts'
import type { MovedItem } from '../contract-handling.ts'
import type { ReplyClass } from '../language.ts'
import { replyHolds } from '../rules/demand-reply.ts'
import { takeAwayAll } from '../rules/next-round.ts'
import { ofSteps } from '../rules/plan-clocks.ts'
import type { Handling } from './handling.ts'
import { moveItemOn } from './move-item-on.ts'

/**
 * The street answers by itself, on the spot: its reply stands in its own name and is confirmed like any other. What cannot be done or is for others goes to a unit
 * or is referred. Refuses 403 who may not, 404, 409, 422 a class that is no answer, a promise missing or without a day.
 */
export function answerOnSpot(
  asked: Handling,
  said: {
    itemId: string
    version: number
    class: ReplyClass
    words: string
    promise?: { words: string; dueOn: string } | undefined
  },
): Promise<MovedItem> {
  return moveItemOn(asked, said, 'answerOnSpot', ({ item, today }, clocks) => {
    if (said.class === 'cannot' || said.class === 'higher') refuse('opinions.not-on-the-spot', { field: 'class' })
    const [verdict, field] = replyHolds(said, today)
    if (!verdict.can) refuse(verdict.why, { field })
    clocks.stop(ofSteps('triage', 'second_reply')).drop().start('confirm')
    return {
      set: { route: 'on_site', leadUnitId: null, duplicateOf: null, answered: true },
      partsMoved: takeAwayAll(item),
      reply: {
        ...{
          replyId: newId(),
          partId: null,
          class: said.class,
          body: item.street,
          words: said.words.trim(),
          released: true,
        },
        promise: said.promise ? { promiseId: newId(), ...said.promise } : null,
        unitId: null,
      },
      steps: [{ event: 'answerOnSpot', audience: 'everyone', detail: { class: said.class } }],
    }
  })
}
