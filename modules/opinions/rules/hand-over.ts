import { CAN, cannot, type Verdict } from '../../../kernel/verdict.ts'
import type { Unit } from '../../units/language.ts'
import type { ItemRoute } from '../language.ts'
import type { ItemFacts } from './item-facts.ts'

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
    const unit = known.find((one) => one.unitId === unitId)
    if (unit === undefined) return [cannot('opinions.unit-unknown'), field]
    if (unit.streetId !== null && unit.streetId !== item.streetId) return [cannot('opinions.unit-elsewhere'), field]
    const answered = item.parts.some(
      (part) => part.unitId === unitId && part.round === item.round && part.state === 'done',
    )
    if (answered) return [cannot('opinions.unit-answered-already'), field]
  }
  return [CAN, '']
}
