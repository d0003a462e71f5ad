import type { MovedPart } from '../contract-handling.ts'
import { itemLifecycle } from '../language.ts'
import { ofPart } from '../rules/plan-clocks.ts'
import type { Handling } from './handling.ts'
import { movePartOn } from './move-part-on.ts'

/** The unit signs for its part (签收); with the lead's signature the item is being handled. Refuses 403 who may not, 404, 409. */
export function signFor(asked: Handling, said: { partId: string; version: number }): Promise<MovedPart> {
  return movePartOn(asked, said, 'signFor', ({ item, part }, clocks, state) => {
    clocks.stop(ofPart(part.partId, 'sign_for'))
    const step = itemLifecycle.next(item.state, 'signFor')
    const to = part.kind === 'lead' && step.can ? step.to : item.state
    const audience = part.kind === 'lead' ? ('everyone' as const) : ('unit' as const)
    const { partId, unitId } = part
    return {
      to,
      partsMoved: [{ partId, state, signed: true }],
      steps: [{ event: 'signFor', audience, partId, unitId }],
    }
  })
}
