import { refuse } from '../../../kernel/refusal.ts'
import type { MovedPart } from '../contract-handling.ts'
import { ofPart, ofSteps } from '../rules/plan-clocks.ts'
import { claimed } from '../rules/release.ts'
import type { Handling } from './handling.ts'
import { movePartOn } from './move-part-on.ts'

/**
 * The lead's reply goes out (审核放行): the item counts as answered and waits to be confirmed. Every co-handling unit has given its word or was taken away, and whoever
 * wrote the reply does not approve it. Refuses 403 who may not, 404, 409.
 */
export function releaseReply(asked: Handling, said: { partId: string; version: number }): Promise<MovedPart> {
  return movePartOn(asked, said, 'releaseReply', ({ item, part }, clocks, state) => {
    const { partId, unitId, replyId } = part
    if (replyId === null) return refuse('opinions.no-reply-waits')
    const { event, to } = claimed(item, part.impossible ? 'cannot' : 'solved')
    clocks
      .stop(ofSteps('approve'))
      .stop(ofPart(partId, 'reply', 'second_reply'))
      .drop()
      .start('confirm')
    return {
      to,
      set: { answered: true },
      partsMoved: [{ partId, state }],
      replyReleased: replyId,
      steps: [{ event, audience: 'everyone', partId, unitId }],
    }
  })
}
