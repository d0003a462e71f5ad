import type { MovedPart } from '../contract-handling.ts'
import { ofPart } from '../rules/plan-clocks.ts'
import type { Handling } from './handling.ts'
import { movePartOn } from './move-part-on.ts'

/**
 * The unit says that it is not theirs (退办), with the reason, while the time for that runs and unless it was refused before. Refuses 403 who may not or no longer
 * may, 404, 409.
 */
export function askReturn(
  asked: Handling,
  said: { partId: string; version: number; reason: string },
): Promise<MovedPart> {
  return movePartOn(asked, said, 'askReturn', ({ part }, clocks, state) => {
    const { partId, unitId } = part
    clocks.stop(ofPart(partId, 'ask_return', 'sign_for')).start('decide_return', { partId })
    const reason = said.reason.trim()
    return {
      partsMoved: [{ partId, state, returnReason: reason }],
      steps: [{ event: 'askReturn', audience: 'unit', partId, unitId, words: reason }],
    }
  })
}
