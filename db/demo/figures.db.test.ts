import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { issuedWithin } from '../../modules/bulletins/index.ts'
import type { Snapshot } from '../../modules/bulletins/language.ts'
import { standingDifferences } from '../../modules/points/index.ts'
import { figureRows, figureValue } from '../../modules/publications/index.ts'
import { type TestDatabase, testDatabase } from '../../platform/database/testing.ts'
import { DEMO_DISTRICT } from './load.ts'
import { VOTE_DAY } from './quantities.ts'
import { DEMO_TODAY, demoGround } from './testing.ts'

const PINGJIANG = 320508018
const IN_2023 = { streetId: PINGJIANG, from: '2023-01-01', to: '2023-12-31' }
const SIX_YEARS = { streetId: null, from: '2018-01-01', to: '2023-12-31' }
const year = (of: number) => ({ streetId: null, from: `${of}-01-01`, to: `${of}-12-31` })
const on = (day: string, streetId: number | null = null) => ({ streetId, from: day, to: day })

/** Numbers 22–29, on the day of the vote. */
const DEPUTY_DIRECTORS = [
  ['directors_from_offices', 8],
  ['directors_from_delegations', 8],
  ['directors_in_top', 8],
  ['directors_with_suggestions', 6],
  ['directors_with_items', 6],
  ['directors_honoured_suggestions', 8],
  ['directors_honoured_reports', 4],
  ['directors_honoured_authors', 4],
] as const

let demo: TestDatabase
beforeAll(async () => {
  demo = await testDatabase(demoGround)
}, 300_000)
afterAll(() => demo.drop())

const db = () => demo.database.district(DEMO_DISTRICT)
const value = (id: string, scope: Parameters<typeof figureValue>[3]) => figureValue(db(), DEMO_DISTRICT, id, scope)

describe('the source’s figures, counted from the demo’s rows', () => {
  test.each([
    [1, 'district_mandates', 52],
    [2, 'consultative_mandates', 35],
    [3, 'provincial_mandates', 2],
    [4, 'municipal_mandates', 13],
    [5, 'weekly_visits', 64],
    [6, 'weekly_visit_attendances', 182],
    [7, 'contact_day_sessions', 276],
    [8, 'contact_day_attendances', 457],
    [9, 'opinion_items', 85],
    [11, 'inspections', 5],
    [12, 'research_reports', 4],
    [13, 'projects_watched', 9],
    [14, 'stations_opened', 2],
    [15, 'lectures', 6],
    [16, 'duty_reporters', 15],
  ])('%i: %s of Pingjiang in 2023 is %i', async (_number, id, expected) => {
    expect(await value(id, IN_2023)).toBe(expected)
  })

  test('17–21: eight committees with a full-time director, a secretary, five to seven members, and two deputy directors after the vote', async () => {
    expect(await value('street_committees', on(VOTE_DAY))).toBe(8)
    expect(await value('director_seats', on(VOTE_DAY))).toBe(8)
    expect(await value('secretary_seats', on(VOTE_DAY))).toBe(8)
    expect(await value('part_time_deputy_directors', on(VOTE_DAY))).toBe(16)
    expect(await value('part_time_deputy_directors', on('2024-03-27'))).toBe(0)
    const streets = await figureRows(db(), DEMO_DISTRICT, {
      figureId: 'street_committees',
      scope: on(VOTE_DAY),
      limit: 20,
      after: null,
    })
    for (const street of streets) {
      const members = await value('member_seats', on(VOTE_DAY, Number(street.rowId)))
      expect(members).toBeGreaterThanOrEqual(5)
      expect(members).toBeLessThanOrEqual(7)
      expect(await value('part_time_deputy_directors', on(VOTE_DAY, Number(street.rowId)))).toBe(2)
    }
  })

  test('22–29: who the sixteen are, and what the eight deputies among them had done by the vote', async () => {
    const scope = on(VOTE_DAY)
    for (const [id, expected] of DEPUTY_DIRECTORS) expect([id, await value(id, scope)]).toEqual([id, expected])
    const few = await figureRows(db(), DEMO_DISTRICT, {
      figureId: 'directors_with_suggestions',
      scope,
      limit: 20,
      after: null,
    })
    const often = await figureRows(db(), DEMO_DISTRICT, {
      figureId: 'directors_with_items',
      scope,
      limit: 20,
      after: null,
    })
    expect(often.map((row) => row.rowId).toSorted()).toEqual(few.map((row) => row.rowId).toSorted())
  })

  test('30–32: six years of weekly visits', async () => {
    expect(await value('weekly_visits', SIX_YEARS)).toBe(2016)
    expect(await value('themed_visits', SIX_YEARS)).toBe(947)
    expect(await value('visit_opinions', SIX_YEARS)).toBe(4047)
  })

  test('36 and 37: nearly six hundred opinions heard at visits and contact days were raised in recent years, most of them of the own street or community', async () => {
    const recent = { streetId: null, from: '2021-01-01', to: '2023-12-31' }
    const raised = await value('heard_raised', recent)
    expect(raised).toBeGreaterThanOrEqual(590)
    expect(raised).toBeLessThanOrEqual(599)
    expect(await value('heard_raised_local', recent)).toBeGreaterThan(raised / 2)
  })

  test('33–35: registrations rise every year, from 3,422 to 10,389', async () => {
    const values = await Promise.all([2018, 2019, 2020, 2021, 2022, 2023].map((of) => value('registrations', year(of))))
    expect(values[0]).toBe(3422)
    expect(values[5]).toBe(10_389)
    for (let at = 1; at < values.length; at += 1) expect(values[at]).toBeGreaterThan(values[at - 1] as number)
  })

  test('38 and 39: every issued bulletin names ceil(0.15 n) deputies plus ties, ranks eight streets, and says what the ledger said', async () => {
    const { rows } = await sql<{ year: number; quarter: 1 | 2 | 3 | 4; snapshot: Snapshot }>`
      select year, quarter, snapshot from bulletins.bulletin where state = 'issued' order by year, quarter`.execute(
      db(),
    )
    const years = Number(DEMO_TODAY.slice(0, 4)) - 2018
    expect(rows.length).toBeGreaterThanOrEqual(4 * years)
    for (const { snapshot } of rows) {
      const named = snapshot.deputies.filter((deputy) => deputy.top)
      const line = Math.min(...named.map((deputy) => deputy.tenths))
      const places = Math.ceil(0.15 * snapshot.eligible)
      expect(named.length).toBeGreaterThanOrEqual(places)
      expect(snapshot.deputies.filter((deputy) => deputy.tenths > line).length).toBeLessThan(places)
      expect(snapshot.streets.filter(({ rank }) => rank !== null)).toHaveLength(8)
    }
    expect(rows.some(({ snapshot }) => (snapshot.supplement?.length ?? 0) > 0)).toBe(true)
    expect((await issuedWithin(db(), DEMO_DISTRICT, IN_2023))?.snapshot).toMatchObject({ year: 2023, quarter: 4 })
  })

  test('the bulletins together have told each entry at most once, and all of every quarter issued', async () => {
    const { rows } = await sql<{ twice: number; untold: number }>`
      with told as (select t.entry_id, count(*)::int as times from bulletins.told_entry t group by t.entry_id)
      select (select count(*)::int from told where times > 1) as twice,
        (select count(*)::int from points.entry e join bulletins.bulletin b on b.year = e.year and b.quarter = e.quarter and b.state = 'issued'
          where e.posted_at <= (select max(counted_to) from bulletins.bulletin) and not exists (select 1 from told where told.entry_id = e.entry_id)) as untold`.execute(
      db(),
    )
    expect(rows).toEqual([{ twice: 0, untold: 0 }])
  })
})

test('a figure is its rows: paging through them gives just as many', async () => {
  let after: readonly [string, string] | null = null
  const seen = new Set<string>()
  for (;;) {
    const rows: Awaited<ReturnType<typeof figureRows>> = await figureRows(db(), DEMO_DISTRICT, {
      figureId: 'contact_day_attendances',
      scope: IN_2023,
      limit: 100,
      after,
    })
    for (const row of rows.slice(0, 100)) seen.add(row.rowId)
    const last = rows[99]
    if (rows.length <= 100 || last === undefined) break
    after = [last.on, last.rowId]
  }
  expect(seen.size).toBe(457)
})

test('the demo’s ledger proves: standing = sum of entries', async () => {
  expect(await standingDifferences(db(), DEMO_DISTRICT)).toEqual([])
})
