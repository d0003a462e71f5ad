import { CAN, cannot, type Verdict } from '../../../kernel/verdict.ts'
import type { Unit } from '../../units/language.ts'
import type { ItemRoute } from '../language.ts'
import { type ItemFacts, openParts } from './item-facts.ts'

export interface HandOver {
  readonly lead: { readonly unitId: string; readonly task?: string | undefined }
  readonly co: readonly { readonly unitId: string; readonly task?: string | undefined }[]
}

/** The route that follows from whose unit leads: the clock of the reply hangs on it. */
const ROUTE_OF: Record<Unit['kind'], ItemRoute> = {
  street_department: 'street_department',
  district_department: 'district_department',
  other_body: 'higher',
}

/** The route of a matter that this unit leads. */
export function routeOf(lead: Pick<Unit, 'kind'>): ItemRoute {
  return ROUTE_OF[lead.kind]
}

/** Every unit once, in office, and none of another street's; none that has answered in this round. The second value is the field meant. */
export function unitsHold(item: ItemFacts, said: HandOver, known: readonly Unit[]): [Verdict, field: string] {
  const named = [said.lead, ...said.co].map(({ unitId }) => unitId)
  for (const [at, unitId] of named.entries()) {
    const field = at === 0 ? 'lead' : 'co'
    if (named.indexOf(unitId) !== at) return [cannot('opinions.unit-named-twice'), field]
    const verdict = unitHolds(item, unitId, known)
    if (!verdict.can) return [verdict, field]
  }
  return [CAN, '']
}

/** One unit more beside the lead: as `unitsHold`, and none that has a part of this round in hand already. */
export function coUnitHolds(item: ItemFacts, unitId: string, known: readonly Unit[]): Verdict {
  const inHand = openParts(item).some((part) => part.unitId === unitId && part.round === item.round)
  return inHand ? cannot('opinions.unit-has-part') : unitHolds(item, unitId, known)
}

function unitHolds(item: ItemFacts, unitId: string, known: readonly Unit[]): Verdict {
  const unit = known.find((one) => one.unitId === unitId)
  if (unit === undefined) return cannot('opinions.unit-unknown')
  if (unit.streetId !== null && unit.streetId !== item.streetId) return cannot('opinions.unit-elsewhere')
  const answered = item.parts.some(
    (part) => part.unitId === unitId && part.round === item.round && part.state === 'done',
  )
  return answered ? cannot('opinions.unit-answered-already') : CAN
}
