import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../platform/ids/new-id.ts'
import type { SignedInName } from './actors.ts'
import { putInto } from './ground/put.ts'
import { openRightsHouse, type RightsHouse } from './house.ts'
import { type At, at, TODAY } from './places.ts'
import { movedSince, readingsOf } from './readings.ts'

/*
 * A total gives foreign rows away without showing one. So every reading is asked twice, and in between much happens elsewhere: whoever sees only
 * the own street must not find a single number, cursor or order moved.
 */
let house: RightsHouse

beforeAll(async () => {
  house = await openRightsHouse()
})
afterAll(() => house?.close())

/** What speaks of the whole district by right: sums without names, and deputies found by whoever marks attendance. */
const OF_THE_DISTRICT = [
  ...['GET /api/v1/live', 'GET /api/v1/growth', 'GET /api/v1/figures/:figure'],
  ...['GET /api/v1/activities/people', 'POST /api/v1/activities/people/match'],
]
/** Something of every kind happens in a place. */
async function muchHappens(aim: At): Promise<void> {
  const { fresh, owner } = house
  for (const state of ['planned', 'published', 'closed', 'summarised']) await fresh.activity(aim, state)
  for (const state of ['planned', 'published', 'closed']) await fresh.contactDay(aim, state)
  for (const state of ['submitted', 'street_reviewed', 'returned', 'confirmed']) await fresh.record(aim, state)
  for (const state of ['previewed', 'imported']) await fresh.batch(aim, state)
  await fresh.objection(aim)
  await fresh.recorderPost(aim)
  await fresh.check(aim)
  const { personId } = await fresh.person(aim)
  const put = putInto(owner)
  const earned = { year: 2026, quarter: 3, person_id: personId, tenths: 999, entries: 1 }
  await put(aim.districtId, 'points.standing', [earned, { ...earned, quarter: 0 }])
  const deed = { action: 'activities.close', subject_kind: 'activity', subject_id: aim.id('closed') }
  await put(aim.districtId, 'audit.entry', [
    { entry_id: newId(), at: `${TODAY}T05:00:00Z`, ...deed, street_id: aim.streetId, detail: {} },
  ])
}

/** Those who see no more of the own street than what it has published. */
const OUTSIDE_OFFICE = ['recorder', 'district_deputy', 'no_role'] as const
const WATCHED = ['secretary', 'member', ...OUTSIDE_OFFICE] as const

/** What a street's office has to itself: drafts, others' records, imports. */
async function muchIsPrepared(aim: At): Promise<void> {
  const { fresh } = house
  await fresh.activity(aim, 'planned')
  await fresh.contactDay(aim, 'planned')
  for (const state of ['submitted', 'street_reviewed', 'returned', 'confirmed']) await fresh.record(aim, state)
  await fresh.objection(aim)
  await fresh.batch(aim, 'previewed')
}

async function wronglyMoved(
  actors: readonly SignedInName[],
  before: ReadonlyMap<SignedInName, ReadonlyMap<string, string>>,
): Promise<string[]> {
  const wrong: string[] = []
  for (const actor of actors) {
    const names = await movedSince(house, actor, before.get(actor) ?? new Map())
    const others = names.filter((name) => !OF_THE_DISTRICT.some((row) => name.startsWith(`${row} · `)))
    wrong.push(...others.map((name) => `${actor}: ${name}`))
  }
  return wrong
}

test('no number moves by what happens elsewhere, or in an office one does not belong to', {
  timeout: 120_000,
}, async () => {
  const before = new Map<SignedInName, Map<string, string>>()
  for (const actor of [...WATCHED, 'staff'] as const) before.set(actor, await readingsOf(house, actor))
  await muchHappens(at('street'))
  await muchHappens(at('district'))
  expect(await wronglyMoved(WATCHED, before)).toEqual([])
  // The district’s staff do see it, so there was something to be seen.
  const seen = await movedSince(house, 'staff', before.get('staff') ?? new Map())
  expect(seen.filter((name) => name.endsWith('· street')).length).toBeGreaterThan(10)
  expect(seen.filter((name) => name.endsWith('· district') && !name.includes('audit'))).toEqual([])

  await muchIsPrepared(at('own'))
  expect(await wronglyMoved(OUTSIDE_OFFICE, before)).toEqual([])
  expect((await movedSince(house, 'secretary', before.get('secretary') ?? new Map())).length).toBeGreaterThan(10)
})
