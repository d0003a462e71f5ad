import type { FastifyInstance } from 'fastify'
import { strFromU8, unzipSync } from 'fflate'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse } from '../../app/house.ts'
import { fixedClock } from '../../platform/clock/clock.ts'
import { type Database, openDatabase } from '../../platform/database/database.ts'
import { type TestDatabase, testDatabase } from '../../platform/database/testing.ts'
import { send } from '../../platform/http/testing.ts'
import { openTestSession } from '../access/testing/session.ts'
import { DISTRICT, JINCHANG, OTHER_DISTRICT, PEOPLE, PINGJIANG } from '../roster/testing/people-ground.ts'
import { figureGround } from './testing/figure-ground.ts'
import { articleWords } from './words-of-article.ts'

const now = new Date('2026-11-22T02:00:00Z')
const IN_2023 = 'from=2023-01-01&to=2023-12-31'
let house: TestDatabase
let watched: Database
let app: FastifyInstance
let statements = 0
const cookies: Record<string, string> = {}

function countOne(): void {
  statements += 1
}

beforeAll(async () => {
  house = await testDatabase(figureGround)
  watched = openDatabase(house.ownerUrl, { max: 4, watch: countOne })
  app = await openHouse({ database: watched, clock: fixedClock(now), demo: false, limits: false, logLevel: 'silent' })
  for (const who of ['staff', 'secretary', 'otherSecretary', 'member', 'deputyShen', 'recorder'] as const)
    cookies[who] = await openTestSession(house.database, DISTRICT, PEOPLE[who], now)
  cookies.foreign = await openTestSession(house.database, OTHER_DISTRICT, PEOPLE.foreign, now)
})
afterAll(async () => {
  await app?.close()
  await watched?.close()
  await house?.drop()
})

async function get(who: string, path: string) {
  const answer = await send(app, 'GET', `/api/v1${path}`, { headers: { cookie: cookies[who] ?? '' } })
  return { status: answer.statusCode, body: answer.json() }
}

describe('a figure', () => {
  test('comes with its definition and the year before, and opens its rows page by page', async () => {
    const visits = `/figures/weekly_visits?streetId=${PINGJIANG}&${IN_2023}`
    expect((await get('secretary', visits)).body).toMatchObject({ number: 5, value: 2, of: null, yearBefore: 1 })
    const rows = `/figures/weekly_visits/rows?streetId=${PINGJIANG}&${IN_2023}&limit=1`
    const first = (await get('secretary', rows)).body
    const second = (await get('secretary', `${rows}&after=${first.next}`)).body
    expect([first, second].map(({ items }) => items[0].on)).toEqual(['2023-12-31', '2023-01-01'])
    expect(second.next).toBeNull()
    const { kind, id } = first.items[0].evidence
    expect(kind).toBe('activity')
    expect((await get('secretary', `/activities/${id}`)).status).toBe(200)
  })

  test('of the bulletin: ceil(0.15 × 4) is one place, the tie at the line is in, and the page goes on after the first', async () => {
    const top = (await get('deputyShen', `/figures/top_deputies?${IN_2023}`)).body
    expect(top).toMatchObject({ number: 38, value: 2, of: 4, yearBefore: 0 })
    const first = (await get('staff', `/figures/top_deputies/rows?${IN_2023}&limit=1`)).body
    const second = (await get('staff', `/figures/top_deputies/rows?${IN_2023}&limit=1&after=${first.next}`)).body
    expect([...first.items, ...second.items].map((row) => row.evidence.id).sort()).toEqual(
      [PEOPLE.deputyShen, PEOPLE.deputyLuYounger].sort(),
    )
    expect(second.next).toBeNull()
    expect((await get('staff', `/figures/ranked_streets?${IN_2023}`)).body).toMatchObject({ value: 2, of: 2 })
  })

  test.each([
    ['secretary', `/figures/weekly_visits?streetId=${JINCHANG}&${IN_2023}`, 403, 'publications.not-your-street'],
    ['deputyShen', `/figures/weekly_visits/rows?streetId=${PINGJIANG}&${IN_2023}`, 403, 'publications.not-your-street'],
    ['secretary', `/figures/registrations/rows?${IN_2023}`, 403, 'publications.rows-by-district'],
    ['secretary', `/figures/top_deputies/rows?${IN_2023}`, 403, 'publications.ranking-by-district'],
    ['secretary', `/figures/top_deputies?streetId=${PINGJIANG}&${IN_2023}`, 403, 'publications.ranking-by-district'],
    ['staff', `/figures/log_ins?${IN_2023}`, 404, 'publications.no-figure'],
    ['staff', '/figures/weekly_visits?from=2023-12-31&to=2023-01-01', 422, 'publications.days-wrong'],
    ['nobody', `/figures/weekly_visits?${IN_2023}`, 401, undefined],
  ])('%s asking %s is answered %i', async (who, path, status, code) => {
    const answer = await get(who, path)
    expect(answer.status).toBe(status)
    if (code) expect(answer.body).toMatchObject({ code, detail: expect.stringMatching(/\S/) })
  })
})

describe('the live article', () => {
  test('is open to everyone signed in, in a bounded number of statements, and knows every figure its words name', async () => {
    statements = 0
    const { status, body } = await get('deputyShen', '/live')
    expect(status).toBe(200)
    expect(statements).toBeLessThanOrEqual(9)
    for (const words of Object.values(articleWords))
      for (const language of ['zh', 'en'] as const)
        for (const [, name] of words[language].matchAll(/\{(\w+)\}/g))
          expect(body.figures).toHaveProperty([name as string, 'definition', 'zh'])
    expect(body.figures.weekly_visits).toMatchObject({ figure: 'weekly_visits', number: 5, value: 2 })
    expect(body.figures.top_deputies.value).toBe(2)
    expect(body.growth).toBeNull()
  })

  test('names the same figures in both languages', () => {
    const named = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()
    for (const { zh, en } of Object.values(articleWords)) expect(named(en)).toEqual(named(zh))
  })
})

test('growth is told factor by factor, and an empty year is not', async () => {
  const { body } = await get('deputyShen', '/growth?from=2022&to=2023')
  expect(body.years.map((year: { registrations: number }) => year.registrations)).toEqual([1, 3])
  expect(body.growth.growth).toBe(2)
  expect(body.growth.factors.reduce((sum: number, factor: { share: number }) => sum + factor.share, 0)).toBe(2)
  expect((await get('staff', '/growth?from=2018&to=2023')).body.growth).toBeNull()
  expect((await get('staff', '/growth?from=2023&to=2023')).body.code).toBe('publications.years-wrong')
})

describe('a street’s year', () => {
  test('is its own committee’s and the district’s', async () => {
    const path = `/years/2023/streets/${PINGJIANG}`
    for (const who of ['staff', 'secretary', 'member']) expect((await get(who, path)).status).toBe(200)
    for (const who of ['otherSecretary', 'deputyShen', 'recorder']) expect((await get(who, path)).status).toBe(403)
    expect((await get('foreign', path)).status).toBe(404)
    const { figures } = (await get('secretary', path)).body
    expect(figures.find((figure: { id: string }) => figure.id === 'weekly_visits')).toMatchObject({
      value: 2,
      yearBefore: 1,
    })
  })

  test('goes out as a Word file that holds its figures, and the export is traced', async () => {
    const answer = await send(app, 'GET', `/api/v1/years/2023/streets/${PINGJIANG}/document`, {
      headers: { cookie: cookies.secretary ?? '' },
    })
    expect(answer.statusCode).toBe(200)
    const text = strFromU8(unzipSync(answer.rawPayload)['word/document.xml'] ?? new Uint8Array())
    expect(text).toContain('社区周周行')
    expect(text).toContain('2 场次')
    const { rows } = await sql<{ who: string; about: string }>`
      select person_id as who, subject_id as about from audit.entry
      where district_id = ${DISTRICT} and action = 'publications.export-year'`.execute(
      house.database.district(DISTRICT),
    )
    expect(rows).toEqual([{ who: PEOPLE.secretary, about: `${PINGJIANG}-2023` }])
  })
})
