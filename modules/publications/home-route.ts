import { civilDateOf } from '../../kernel/civil-date.ts'
import { demand } from '../../kernel/refusal.ts'
import { noteHomeSeen, route } from '../access/index.ts'
import { type Actor, isDistrictStaff, isStreetStaff, isSystemAdmin, ownStreets } from '../access/language.ts'
import { HomeAnswer } from './contract.ts'
import { whatWaits } from './reads/what-waits.ts'
import { daysOfHome, homeLines, newsSince } from './rules/home-lines.ts'
import { hasDesk } from './rules/may-read-figures.ts'

export const homeRoute = route({
  method: 'GET',
  path: '/api/v1/home',
  policy: 'publications.read-home',
  summary: 'What waits for me, what is late, what changed since I was here, what comes next',
  answer: HomeAnswer,
  async handle({ actor, db, now }) {
    demand(hasDesk(actor) ? { can: true } : { can: false, why: 'publications.no-desk' })
    const { districtId, personId, sessionId } = actor
    const before = await noteHomeSeen(db, { districtId, sessionId, now })
    const { since, first } = newsSince(before, now)
    const today = civilDateOf(now)
    const asked = { districtId, personId, today, since, ...streetsOf(actor), ...daysOfHome(today) }
    const { next, ...counts } = await whatWaits(db, asked)
    const district = isDistrictStaff(actor)
    const keepsHouse = district || isSystemAdmin(actor)
    const narrowed = { runs: onlyOf(asked.runs), follows: onlyOf(asked.follows) }
    const lines = homeLines(counts, { district, keepsHouse, ...narrowed, today, since })
    return { ...lines, next, since: since.toISOString(), first }
  },
})

/** Whose work one does, and whose one follows: a member of a committee reads along. */
function streetsOf(actor: Actor): { runs: number[] | null; follows: number[] | null } {
  if (isDistrictStaff(actor)) return { runs: null, follows: null }
  const follows = ownStreets(actor)
  return { runs: follows.filter((street) => isStreetStaff(actor, street)), follows }
}

function onlyOf(streets: readonly number[] | null): number | null {
  return streets?.length === 1 ? (streets[0] ?? null) : null
}
