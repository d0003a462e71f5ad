import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Ground, type TestDatabase, testDatabase } from '../../../platform/database/testing.ts'
import { DISTRICT, JINCHANG, PEOPLE, PINGJIANG, peopleGround } from '../../roster/testing/people-ground.ts'
import { deputyDirectorFigures } from '../figures/of-deputy-directors.ts'
import { putDeputyDirectors, VOTE_DAY } from '../testing/deputy-directors.ts'
import { figureRows } from './figure-rows.ts'
import { figureValue, figureValues } from './figure-values.ts'
import { liveGround } from './live-ground.ts'

const ground: Ground = {
  name: 'deputy_directors',
  async load(ownerUrl) {
    await peopleGround.load(ownerUrl)
    const owner = new pg.Client({ connectionString: ownerUrl })
    await owner.connect()
    await putDeputyDirectors(owner)
    await owner.end()
  },
}

let house: TestDatabase
beforeAll(async () => {
  house = await testDatabase(ground)
})
afterAll(() => house?.drop())

const db = () => house.database.district(DISTRICT)
const on = (day: string, streetId: number | null = null) => ({ streetId, from: day, to: day })
const value = (id: string, scope = on(VOTE_DAY)) => figureValue(db(), DISTRICT, id, scope)
const rows = (figureId: string, scope = on(VOTE_DAY)) =>
  figureRows(db(), DISTRICT, { figureId, scope, limit: 50, after: null })

test.each([
  ['part_time_deputy_directors', 4],
  ['directors_from_offices', 1],
  ['directors_from_delegations', 2],
  ['directors_in_top', 1],
  ['directors_with_suggestions', 1],
  ['directors_with_items', 1],
  ['directors_honoured_suggestions', 1],
  ['directors_honoured_reports', 1],
  ['directors_honoured_authors', 2],
])('on the day of the vote %s: %i', async (id, expected) => {
  expect(await value(id)).toBe(expected)
})

test('each figure is its rows, and each row leads to its evidence', async () => {
  for (const { id } of deputyDirectorFigures) {
    const found = await rows(id)
    expect([id, new Set(found.map(({ rowId }) => rowId)).size]).toEqual([id, await value(id)])
    for (const row of found) {
      expect(row.title).not.toBe('')
      expect(row.evidence.id).not.toBe('')
    }
  }
})

test('rows say what they were counted by: the number behind the name, the year and the place', async () => {
  expect((await rows('directors_with_suggestions')).map(({ title }) => title)).toEqual(['沈一鸣（3）'])
  expect((await rows('directors_with_items')).map(({ titleEn }) => titleEn)).toEqual(['陆平 (11)'])
  const [top] = await rows('directors_in_top')
  expect(top).toMatchObject({ title: '陆平（2023 年第 1 名）', titleEn: '陆平 (place 1 of 2023)' })
  expect(top?.evidence).toEqual({ kind: 'account', id: PEOPLE.deputyLuYounger })
})

test('a day before the vote has whoever sat then; a suspension takes somebody out; a street has its own', async () => {
  expect(await value('directors_from_delegations', on('2024-05-27'))).toBe(1)
  expect((await rows('directors_from_delegations', on('2024-05-27')))[0]?.evidence.id).toBe(PEOPLE.deputyGu)
  expect(await value('directors_from_delegations', on('2024-06-09'))).toBe(2)
  expect(await value('directors_from_delegations', on('2024-06-10'))).toBe(1)
  expect(await value('directors_from_delegations', on(VOTE_DAY, JINCHANG))).toBe(1)
  expect(await value('directors_with_items', on(VOTE_DAY, PINGJIANG))).toBe(0)
  expect(await value('directors_with_suggestions', on('2024-03-02'))).toBe(0)
  const ids = deputyDirectorFigures.map(({ id }) => id)
  expect(
    await figureValues(
      db(),
      DISTRICT,
      ids.map((figureId) => ({ figureId, scope: on('2022-06-01') })),
    ),
  ).toEqual(ids.map(() => 0))
})

test('the day of the vote is the first of a seat that came by a dossier, and of any seat while none did', async () => {
  expect((await liveGround(db(), DISTRICT, '2024-12-31'))?.voteDay).toBe('2023-06-01')
  await sql`update committees.tenure set matter_id = gen_random_uuid() where starts_on = ${VOTE_DAY}::date`.execute(
    db(),
  )
  expect((await liveGround(db(), DISTRICT, '2024-12-31'))?.voteDay).toBe(VOTE_DAY)
})
