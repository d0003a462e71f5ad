import { refuse } from '../../../kernel/refusal.ts'
import { newId } from '../../../platform/ids/new-id.ts'
import type { Unit } from '../../units/language.ts'
import type { MovedItem } from '../contract-handling.ts'
import { type HandOver, routeOf, unitsHold } from '../rules/hand-over.ts'
import type { ItemFacts } from '../rules/item-facts.ts'
import type { NewPart } from '../rules/item-move.ts'
import { takeAwayAll } from '../rules/next-round.ts'
import { type ClockPlan, ofSteps } from '../rules/plan-clocks.ts'
import { keepingOf } from '../store/keeping.ts'
import type { Handling } from './handling.ts'
import { moveItemOn } from './move-item-on.ts'

/**
 * Hands an item to a lead unit and its co-handling units, each with its task (交办); again to others (改派), then every part that is not over is taken away. Whoever
 * had it first stays named. Handed over is not handled. Refuses 403 who may not, 404, 409, 422 a unit unknown, closed, of another street or named twice.
 */
export function assign(
  asked: Handling,
  said: { itemId: string; version: number; note?: string | undefined } & HandOver,
): Promise<MovedItem> {
  return moveItemOn(asked, said, 'assign', async ({ item, today }, clocks) => {
    const unitIds = [said.lead, ...said.co].map(({ unitId }) => unitId)
    const units = await keepingOf(asked).units(unitIds, today)
    const [verdict, field] = unitsHold(item, said, units)
    if (!verdict.can) refuse(verdict.why, { field })
    const lead = units.find(({ unitId }) => unitId === said.lead.unitId) as Unit
    const made = partsOf(said, item.round)
    startClocks(clocks, item, lead, made)
    const note = said.note?.trim()
    const names = said.co.map(({ unitId }) => units.find((unit) => unit.unitId === unitId)?.name ?? '')
    return {
      set: { route: routeOf(lead), leadUnitId: lead.unitId, duplicateOf: null },
      partsMoved: takeAwayAll(item),
      partsMade: made,
      steps: [
        { event: 'assign', audience: 'everyone', unitId: lead.unitId, detail: { lead: lead.name, co: names } },
        ...(note ? [{ event: 'note', audience: 'unit' as const, words: note }] : []),
      ],
    }
  })
}

function partsOf(said: HandOver, round: number): NewPart[] {
  const part = (kind: NewPart['kind'], { unitId, task = '' }: HandOver['lead']): NewPart => {
    return { partId: newId(), unitId, kind, round, task: task.trim() }
  }
  return [part('lead', said.lead), ...said.co.map((one) => part('co', one))]
}

function startClocks(clocks: ClockPlan, item: ItemFacts, lead: Unit, made: readonly NewPart[]): void {
  clocks.stop(ofSteps('triage')).drop()
  for (const { kind, partId } of made) {
    clocks.start('sign_for', { partId }).start('ask_return', { partId })
    const reply = item.round > 1 ? 'second_reply' : 'reply'
    clocks.start(kind === 'co' ? 'co_reply' : reply, { partId, route: routeOf(lead) })
  }
}
