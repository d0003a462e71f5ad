import type { MovedPart } from '../contract-handling.ts'
import { ofPart } from '../rules/plan-clocks.ts'
import type { Handling } from './handling.ts'
import { movePartOn } from './move-part-on.ts'

/**
 * The waiting is over: whoever raised it has answered (their words are kept), or the unit goes on without. The clock goes on with the days it stood added.
 * Refuses 403 who may not, 404, 409 (a resident names no version).
 */
export function resumePart(
  asked: Handling,
  said: { partId: string; version?: number; note?: string | undefined },
): Promise<MovedPart> {
  return movePartOn(asked, said, 'resume', ({ part }, clocks, state) => {
    const { partId, unitId } = part
    clocks.resume(ofPart(partId, 'reply', 'second_reply', 'co_reply'))
    const words = said.note?.trim() ?? ''
    const answered = asked.asker === 'resident'
    return {
      partsMoved: [{ partId, state }],
      steps: [
        ...(answered ? [{ event: 'answer', audience: 'everyone' as const, partId, words }] : []),
        { event: 'resume', audience: answered ? 'everyone' : 'unit', partId, unitId, words: answered ? '' : words },
      ],
    }
  })
}
