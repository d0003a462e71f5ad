import { isDeputyName, mandateOf, personOf, type SignedInName } from './actors.ts'
import type { RightsHouse } from './house.ts'
import { shapeOf } from './look.ts'
import { MATRIX } from './matrix/all.ts'
import { type At, at, atSelf } from './places.ts'
import { REQUESTS } from './requests/all.ts'

/** Left out: exports asked here leave their own lines in it. Its lines of one deed are asked. */
const OWN_TRACE = ['GET /api/v1/audit', 'GET /api/v1/activities/:activityId/trace']
const READS = Object.keys(MATRIX).filter((name) => name.startsWith('GET') || name.includes('/match'))

const aims = (actor: SignedInName): At[] => [
  ...[at('own'), at('street'), at('district')],
  ...(isDeputyName(actor) ? [atSelf(personOf(actor), mandateOf(actor))] : []),
]

/** Everything an actor can read, asked about every place: what was answered, by name and place, without what differs by chance. */
export async function readingsOf(house: RightsHouse, actor: SignedInName): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for (const name of READS.filter((one) => !OWN_TRACE.includes(one))) {
    for (const aim of MATRIX[name]?.aimless ? [at('own')] : aims(actor)) {
      const made = await (REQUESTS[name] as (typeof REQUESTS)[string])(aim, house.fresh)
      const answer = await house.ask(actor, name.split(' ')[0] as 'GET', made)
      found.set(`${name} · ${aim.name}`, shapeOf(answer, []))
    }
  }
  return found
}

/** What an actor is answered otherwise than before. */
export async function movedSince(
  house: RightsHouse,
  actor: SignedInName,
  before: ReadonlyMap<string, string>,
): Promise<string[]> {
  const after = await readingsOf(house, actor)
  return [...after].filter(([name, answer]) => before.get(name) !== answer).map(([name]) => name)
}
