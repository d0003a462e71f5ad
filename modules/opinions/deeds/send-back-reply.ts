import { refuse } from '../../../kernel/refusal.ts'
import type { MovedPart } from '../contract-handling.ts'
import { ofPart, ofSteps } from '../rules/plan-clocks.ts'
import type { Handling } from './handling.ts'
import { movePartOn } from './move-part-on.ts'

/** The reply is sent back to be written again, with the reason; the unit's clock goes on where it stood. Refuses 403 who may not, 404, 409. */
export function sendBackReply(
  asked: Handling,
  said: { partId: string; version: number; reason: string },
): Promise<MovedPart> {
  return movePartOn(asked, said, 'sendBackReply', ({ part }, clocks, state) => {
    const { partId, unitId, replyId } = part
    if (replyId === null) return refuse('opinions.no-reply-waits')
    clocks.stop(ofSteps('approve')).resume(ofPart(partId, 'reply', 'second_reply'))
    const words = said.reason.trim()
    return {
      partsMoved: [{ partId, state }],
      replySentBack: { replyId, words },
      steps: [{ event: 'sendBackReply', audience: 'unit', partId, unitId, words }],
    }
  })
}
