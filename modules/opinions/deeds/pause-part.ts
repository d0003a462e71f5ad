import type { MovedPart } from '../contract-handling.ts'
import { ofPart } from '../rules/plan-clocks.ts'
import type { Handling } from './handling.ts'
import { movePartOn } from './move-part-on.ts'

/**
 * The unit can do nothing until whoever raised it answers a question: the clock of its reply stands, and the question is told. Refuses 403 who may not, 404, 409.
 */
export function pausePart(
  asked: Handling,
  said: { partId: string; version: number; question: string },
): Promise<MovedPart> {
  return movePartOn(asked, said, 'pause', ({ part }, clocks, state) => {
    const { partId, unitId } = part
    clocks.pause(ofPart(partId, 'reply', 'second_reply', 'co_reply'))
    return {
      partsMoved: [{ partId, state }],
      steps: [{ event: 'pause', audience: 'everyone', partId, unitId, words: said.question.trim() }],
    }
  })
}
