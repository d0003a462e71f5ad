import { type ItemFacts, openParts } from './item-facts.ts'
import type { ItemMove, MovedPart } from './item-move.ts'
import { type ClockPlan, ofSteps } from './plan-clocks.ts'

/** Every part that is not over is taken away; its clocks are no longer asked for. */
export function takeAwayAll(item: ItemFacts, except?: string): MovedPart[] {
  return openParts(item)
    .filter(({ partId }) => partId !== except)
    .map(({ partId }) => ({ partId, state: 'taken_away' }))
}

/**
 * Second handling: a new round, with the lead unit that had it (first-handler responsibility) and a clock of its own; on the street's desk where no unit had it.
 * What was told and answered was of the round before.
 */
export function nextRound(
  item: ItemFacts,
  clocks: ClockPlan,
  newId: () => string,
): Pick<ItemMove, 'partsMade' | 'partsMoved' | 'set'> {
  const round = item.round + 1
  const duplicate = item.route === 'duplicate' ? { route: null, duplicateOf: null } : {}
  const fresh = {
    round,
    urgedTimes: 0,
    answered: false,
    toldDeputy: false,
    toldResident: false,
    closed: false,
    ...duplicate,
  }
  clocks.stop(ofSteps('confirm')).drop()
  if (item.leadUnitId === null) {
    clocks.start('triage')
    return { set: fresh, partsMoved: takeAwayAll(item) }
  }
  const partId = newId()
  const before = item.parts.findLast(({ kind, unitId }) => kind === 'lead' && unitId === item.leadUnitId)
  clocks.start('sign_for', { partId }).start('second_reply', { partId })
  const part = { partId, unitId: item.leadUnitId, kind: 'lead' as const, round, task: before?.task ?? '' }
  return { set: fresh, partsMoved: takeAwayAll(item), partsMade: [part] }
}
