import type { MovedPart } from '../contract-handling.ts'
import { ofPart } from '../rules/plan-clocks.ts'
import type { Handling } from './handling.ts'
import { movePartOn } from './move-part-on.ts'

/** A co-handling unit is no longer needed. The lead's part moves by handing over to another. Refuses 403 who may not, 404, 409. */
export function takeAwayPart(
  asked: Handling,
  said: { partId: string; version: number; reason: string },
): Promise<MovedPart> {
  return movePartOn(asked, said, 'takeAway', ({ part }, clocks, state) => {
    const { partId, unitId } = part
    clocks.drop(ofPart(partId))
    return {
      partsMoved: [{ partId, state }],
      steps: [{ event: 'takeAway', audience: 'unit', partId, unitId, words: said.reason.trim() }],
    }
  })
}
