import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addWorkingDays } from '../../kernel/calendar.ts'
import { fixedClock } from '../../platform/clock/clock.ts'
import { type TestDatabase, testDatabase } from '../../platform/database/testing.ts'
import { makeApp } from '../../platform/http/make-app.ts'
import { serve } from '../../platform/http/serve.ts'
import { newId } from '../../platform/ids/new-id.ts'
import type { Actor } from '../access/language.ts'
import type { DivisionFile } from './contract.ts'
import {
  calendarFile,
  communities,
  districtById,
  districtRoutes,
  districtWords,
  divisionFile,
  loadCalendar,
  type OpenDistrict,
  openDistrict,
  readCalendar,
  streets,
} from './index.ts'
import { forgetCalendar } from './reads/read-calendar.ts'

const now = new Date('2026-11-22T09:00:00+08:00')
let db: TestDatabase
let gusu: DivisionFile

beforeAll(async () => {
  db = await testDatabase()
  gusu = await divisionFile('320508')
  await open({})
  await open({ districtId: 2, division: await divisionFile('320505') })
})
afterAll(() => db.drop())

function open(change: Partial<OpenDistrict>) {
  const all: OpenDistrict = { districtId: 1, division: gusu, isDemo: true, now, ...change }
  return db.database.transaction(all.districtId, (tx) => openDistrict(tx, all))
}

async function traces(districtId: number): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from audit.entry where district_id = ${districtId} and action = 'districts.open'`.execute(
    db.database.district(districtId),
  )
  return rows[0]?.n ?? -1
}

describe('a district is opened', () => {
  test('with 8 streets, 171 communities, 25 of them in Pingjiang', async () => {
    const own = db.database.district(1)
    const [pingjiang, ...others] = await streets(own, 1)
    expect(pingjiang).toEqual({ streetId: 320508018, name: '平江街道', nameEn: 'Pingjiang' })
    expect(others).toHaveLength(7)
    expect(await communities(own, 1, null)).toHaveLength(171)
    const inPingjiang = await communities(own, 1, 320508018)
    expect(inPingjiang).toHaveLength(25)
    expect(inPingjiang.filter((community) => community.hasContactDay)).toHaveLength(23)
    expect(await communities(own, 1, 1)).toEqual([])
  })

  test('with settings of its own', async () => {
    const district = await districtById(db.database.district(1), 1)
    expect(district).toMatchObject({ areaCode: '320508', name: '姑苏区', isDemo: true })
    expect(district?.settings).toMatchObject({ objectionWorkingDays: 5, issuer: '苏州市姑苏区人民代表大会常务委员会' })
    expect(await districtById(db.database.district(3), 3)).toBeNull()
  })

  test('once: a second time changes nothing and leaves no trace', async () => {
    const before = await traces(1)
    expect(before).toBeGreaterThan(0)
    expect(await open({})).toEqual({ changed: false })
    expect(await traces(1)).toBe(before)
  })

  test('anew with another file: what changed is changed, what vanished stays, with one trace', async () => {
    const before = await traces(2)
    const huqiu = await divisionFile('320505')
    const [first, ...rest] = huqiu.streets
    const renamed = { ...first!, nameEn: 'Hengtang Street', communities: first!.communities.slice(1) }
    const newer = { ...huqiu, streets: [...rest, renamed] }
    expect(await open({ districtId: 2, division: newer, settings: { objectionWorkingDays: 7 } })).toEqual({
      changed: true,
    })
    expect(await traces(2)).toBe(before + 1)
    const own = db.database.district(2)
    expect((await streets(own, 2)).at(-1)).toMatchObject({ nameEn: 'Hengtang Street' })
    expect(await communities(own, 2, null)).toHaveLength(91)
    expect(await open({ districtId: 2, division: newer })).toEqual({ changed: false })
    expect((await districtById(own, 2))?.settings.objectionWorkingDays).toBe(7)
  })

  test('not under the number of another, nor with codes or settings that make no sense', async () => {
    await expect(open({ districtId: 2 })).rejects.toMatchObject({ code: 'districts.other-area', status: 409 })
    const twice = { ...gusu, streets: [...gusu.streets, ...gusu.streets] }
    await expect(open({ division: twice })).rejects.toMatchObject({ code: 'districts.repeated-code' })
    const never = open({ settings: { objectionWorkingDays: 0 } })
    await expect(never).rejects.toMatchObject({
      code: 'districts.bad-settings',
      params: { field: '/objectionWorkingDays' },
    })
  })

  test('and seen by no other: the wrong district finds nothing, even asked by number', async () => {
    const foreign = db.database.district(2)
    expect(await streets(foreign, 1)).toEqual([])
    expect(await communities(foreign, 1, null)).toEqual([])
    expect(await districtById(foreign, 1)).toBeNull()
    await expect(
      db.database.transaction(2, (tx) => openDistrict(tx, { districtId: 1, division: gusu, isDemo: true, now })),
    ).rejects.toThrow()
  })
})

describe('the working calendar', () => {
  test('before it is loaded every deadline is provisional', async () => {
    const calendar = await readCalendar(db.database.open, 2026, 2027)
    expect(addWorkingDays(calendar, '2026-02-10', 5)).toEqual({ due: '2026-02-17', provisional: true })
  })

  test('is loaded once, one row a day, and tells which years changed', async () => {
    const file = await calendarFile()
    expect(await loadCalendar(db.ownerUrl, file)).toEqual([
      2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027,
    ])
    expect(await loadCalendar(db.ownerUrl, file)).toEqual([])
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from reference.calendar_day`.execute(
      db.database.open,
    )
    expect(rows[0]?.n).toBe(11 * 365 + 2)
  })

  test('counts the real Spring Festival of 2026 and warns of 2027', async () => {
    const calendar = await readCalendar(db.database.district(1), 2026, 2027)
    expect(addWorkingDays(calendar, '2026-02-10', 5)).toEqual({ due: '2026-02-24', provisional: false })
    expect(addWorkingDays(calendar, '2026-12-30', 2).provisional).toBe(true)
  })

  test('a published year is kept against a computed one, and a notice replaces what was computed', async () => {
    const guess = { year: 2026, published: false, notice: '', days: [] }
    expect(await loadCalendar(db.ownerUrl, { years: [guess] })).toEqual([])
    const days = [{ day: '2027-01-02', isWorking: true, name: '元旦' }]
    const notice = { year: 2027, published: true, notice: '关于2027年的通知', days }
    expect(await loadCalendar(db.ownerUrl, { years: [notice] })).toEqual([2027])
    const calendar = await readCalendar(db.database.open, 2026, 2027)
    expect([
      calendar.published(2027),
      calendar.isWorkingDay('2027-01-02'),
      calendar.isWorkingDay('2027-02-08'),
    ]).toEqual([true, true, true])
    expect(calendar.isWorkingDay('2026-02-14')).toBe(true)
  })

  test('is kept for a while, and a calendar read never answers for a year it was not asked', async () => {
    forgetCalendar()
    const calendar = await readCalendar(db.database.open, 2026, 2026)
    expect(calendar.published(2027)).toBe(false)
    expect((await readCalendar(db.database.open, 2025, 2026)).published(2025)).toBe(true)
  })
})

describe('over the wire', () => {
  const actor: Actor = {
    districtId: 1,
    accountId: newId(),
    personId: newId(),
    onBehalfOf: null,
    personName: '沈敏之',
    sessionId: newId(),
    roles: [],
  }

  async function get(url: string, as: Actor | null = actor) {
    const app = await makeApp({ limits: false, logLevel: 'silent' })
    const clock = fixedClock(now)
    await serve(app, {
      routes: [...districtRoutes],
      identify: async () => as,
      database: db.database,
      clock,
      words: districtWords,
    })
    const answer = await app.inject({ method: 'GET', url })
    await app.close()
    return { status: answer.statusCode, body: answer.json() }
  }

  test('everybody signed in reads the own district whole', async () => {
    const { status, body } = await get('/api/v1/district')
    expect(status).toBe(200)
    expect(body).toMatchObject({
      districtId: 1,
      name: '姑苏区',
      nameEn: 'Gusu District',
      settings: { contactDay: { week: 2, weekday: 7 } },
    })
    expect(body.streets).toHaveLength(8)
    expect(body.streets[0].communities).toContainEqual({
      communityId: '320508018203',
      name: '梅巷村',
      nameEn: 'Meixiang Village',
      hasContactDay: false,
    })
    expect((await get('/api/v1/district', { ...actor, districtId: 2 })).body.name).toBe('虎丘区')
  })

  test('nobody else reads anything', async () => {
    expect((await get('/api/v1/district', null)).status).toBe(401)
    expect((await get('/api/v1/calendar?year=2026', null)).status).toBe(401)
    expect((await get('/api/v1/district', { ...actor, districtId: 9 })).status).toBe(404)
  })

  test('a year tells its holidays and shifted days in both languages', async () => {
    const { body } = await get('/api/v1/calendar?year=2026')
    expect(body).toMatchObject({ year: 2026, published: true, notice: '国务院办公厅关于2026年部分节假日安排的通知' })
    expect(body.days).toHaveLength(39)
    expect(body.days).toContainEqual({
      day: '2026-02-14',
      isWorking: true,
      name: '春节调休上班',
      nameEn: 'Working day in exchange for Spring Festival',
    })
    expect(body.days).toContainEqual({
      day: '2026-06-19',
      isWorking: false,
      name: '端午节',
      nameEn: 'Dragon Boat Festival',
    })
  })

  test('a year nobody knows says so, and nonsense is refused', async () => {
    expect((await get('/api/v1/calendar?year=2050')).body).toEqual({
      year: 2050,
      published: false,
      notice: '',
      days: [],
    })
    for (const year of ['', 'x', '1', '99999', '2026.5'])
      expect((await get(`/api/v1/calendar?year=${year}`)).status).toBe(422)
  })
})
