import type { CivilDate } from '../../kernel/civil-date.ts'
import type { Level } from '../../kernel/level.ts'
import type { DemoLine, DemoPeople } from './facts.ts'
import { chance } from './seeded.ts'

/** A deputy as the generator draws one: the mandate that counts first, and how keen the person is. */
export interface Serving {
  readonly personId: string
  readonly mandateId: string
  readonly level: Level
  readonly streetId: number
  readonly keen: number
}

/** A district mandate goes before a municipal one, and both before the others. */
const ORDER: readonly Level[] = ['district', 'municipal', 'provincial', 'national', 'township', 'consultative']

/** How keen the standouts are; the others at most 2.25. */
export const KEENEST = 3.6

/** Answers who serves in a street on a day; remembered from one change of mandates to the next. */
export function servingIn(people: DemoPeople): (streetId: number, on: CivilDate) => readonly Serving[] {
  const keenness = new Map<string, number>()
  const random = chance('how keen everybody is')
  for (const person of people.persons) keenness.set(person.id, 0.25 + random.next() ** 2 * 2)
  for (const { personId } of people.standouts) keenness.set(personId, KEENEST)
  const ofStreet = Map.groupBy(people.mandates, (mandate) => mandate.streetId)
  const isSuspended = (mandateId: string, on: CivilDate) =>
    people.suspensions.some(
      (one) => one.mandateId === mandateId && one.startsOn <= on && (one.endsOn === null || one.endsOn > on),
    )
  const changes = [
    ...new Set([
      ...people.mandates.flatMap((one) => (one.endsOn === null ? [one.startsOn] : [one.startsOn, one.endsOn])),
      ...people.suspensions.flatMap((one) => (one.endsOn === null ? [one.startsOn] : [one.startsOn, one.endsOn])),
    ]),
  ].sort()
  const cache = new Map<string, readonly Serving[]>()
  return (streetId, on) => {
    const key = `${streetId} ${changes.findLast((day) => day <= on) ?? ''}`
    const known = cache.get(key)
    if (known) return known
    const found = new Map<string, Serving>()
    const active = (ofStreet.get(streetId) ?? [])
      .filter((mandate) => mandate.startsOn <= on && (mandate.endsOn === null || mandate.endsOn > on))
      .filter((mandate) => !isSuspended(mandate.id, on))
      .sort((a, b) => ORDER.indexOf(a.level) - ORDER.indexOf(b.level))
    for (const { id, personId, level } of active) {
      if (found.has(personId)) continue
      found.set(personId, { personId, mandateId: id, level, streetId, keen: keenness.get(personId) ?? 1 })
    }
    const serving = [...found.values()]
    cache.set(key, serving)
    return serving
  }
}

/** Draws `count` different people, the keen ones more often. */
export function drawKeen(pool: readonly Serving[], count: number, next: () => number): Serving[] {
  return pool
    .map((one) => ({ one, lot: -Math.log(1 - next()) / one.keen }))
    .sort((a, b) => a.lot - b.lot)
    .slice(0, count)
    .map(({ one }) => one)
}

/** A line of the roster for somebody drawn. */
export function lineOf(serving: Serving, mark: DemoLine['mark'], role = 'participant'): DemoLine {
  return { personId: serving.personId, mandateId: serving.mandateId, level: serving.level, mark, role }
}
