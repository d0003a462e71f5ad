import type { MovedPart } from '../contract-handling.ts'
import { itemLifecycle, type PartState } from '../language.ts'
import type { PartFacts } from '../rules/item-facts.ts'
import { takeAwayAll } from '../rules/next-round.ts'
import { type ClockPlan, ofPart } from '../rules/plan-clocks.ts'
import type { Handling, HandlingGround, Said } from './handling.ts'
import { movePartOn } from './move-part-on.ts'

type Ground = HandlingGround & { readonly part: PartFacts }

/**
 * The street decides on a return. Granted, the lead's part takes the whole item back to the street's desk, a co-handling one ends alone. Refused, the part is locked
 * and must be signed for. Refuses 403 who may not, 404, 409.
 */
export function decideReturn(
  asked: Handling,
  said: { partId: string; version: number; grant: boolean; reason: string },
): Promise<MovedPart> {
  const reason = said.reason.trim()
  const event = said.grant ? 'grantReturn' : 'refuseReturn'
  return movePartOn(asked, said, event, (ground, clocks, state) =>
    said.grant ? granted(ground, clocks, state, reason) : refused(ground, clocks, state, reason),
  )
}

function granted({ item, part }: Ground, clocks: ClockPlan, state: PartState, reason: string): Said {
  const { partId, unitId } = part
  const returned = { partId, state, returnDecision: reason }
  clocks.stop(ofPart(partId, 'decide_return'))
  const step = { event: 'grantReturn', audience: 'unit' as const, partId, unitId, words: reason }
  if (part.kind === 'co') {
    clocks.drop(ofPart(partId))
    return { partsMoved: [returned], steps: [step] }
  }
  clocks.drop().start('triage')
  const back = itemLifecycle.next(item.state, 'takeBack')
  return {
    to: back.can ? back.to : item.state,
    set: { leadUnitId: null },
    partsMoved: [returned, ...takeAwayAll(item, partId)],
    steps: [step, { event: 'takeBack', audience: 'everyone' }],
  }
}

function refused({ part }: Ground, clocks: ClockPlan, state: PartState, reason: string): Said {
  const { partId, unitId } = part
  clocks.stop(ofPart(partId, 'decide_return')).start('sign_for', { partId })
  return {
    partsMoved: [{ partId, state, locked: true, returnDecision: reason }],
    steps: [{ event: 'refuseReturn', audience: 'unit', partId, unitId, words: reason }],
  }
}
