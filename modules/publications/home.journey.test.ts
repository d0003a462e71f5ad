import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse } from '../../app/house.ts'
import { type Database, openDatabase } from '../../platform/database/database.ts'
import { type TestDatabase, testDatabase } from '../../platform/database/testing.ts'
import { send } from '../../platform/http/testing.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { openTestSession } from '../access/testing/session.ts'
import type { BoardAnswer } from '../committees/contract.ts'
import { DISTRICT, PEOPLE, PINGJIANG, peopleGround } from '../roster/testing/people-ground.ts'
import type { HomeAnswer } from './contract.ts'
import { homeDossiers } from './testing/home-dossiers.ts'
import { homeFindings } from './testing/home-findings.ts'
import { homeGround, MORNING } from './testing/home-ground.ts'
import { homeItems } from './testing/home-items.ts'
import { homeWords } from './words-of-home.ts'

const EVENING = new Date('2026-11-25T17:30:00+08:00')
let house: TestDatabase
let watched: Database
let app: FastifyInstance
let now = MORNING
let statements = 0

function countOne(): void {
  statements += 1
}

beforeAll(async () => {
  house = await testDatabase(peopleGround)
  await homeGround(house.database.district(DISTRICT))
  await homeItems(house.database.district(DISTRICT))
  await homeFindings(house.database.district(DISTRICT))
  await homeDossiers(house.database.district(DISTRICT))
  // Two seats end within ninety days, one of them should have ended; a third later.
  await sql`update committees.tenure t set expires_on = x.ends_on from (values (${PEOPLE.member}::uuid, '2027-02-24'::date),
    (${PEOPLE.secretary}::uuid, '2026-11-01'), (${PEOPLE.director}::uuid, '2027-02-25')) as x (person_id, ends_on)
    where t.district_id = ${DISTRICT} and t.person_id = x.person_id`.execute(house.database.district(DISTRICT))
  watched = openDatabase(house.ownerUrl, { max: 4, watch: countOne })
  const clock = { now: () => now }
  app = await openHouse({ database: watched, clock, demo: false, limits: false, logLevel: 'silent' })
})
afterAll(async () => {
  await app?.close()
  await watched?.close()
  await house?.drop()
})

const signIn = (who: keyof typeof PEOPLE, at: Date) => openTestSession(house.database, DISTRICT, PEOPLE[who], at)

async function get<T>(cookie: string, path: string, at = MORNING): Promise<{ status: number; body: T }> {
  now = at
  const answer = await send(app, 'GET', `/api/v1${path}`, { headers: { cookie } })
  return { status: answer.statusCode, body: answer.json() as T }
}

const home = async (cookie: string, at = MORNING) => (await get<HomeAnswer>(cookie, '/home', at)).body
const counted = (lines: HomeAnswer['waits']) => Object.fromEntries(lines.map(({ key, count }) => [key, count]))

/** The question a desk page asks for its address, and how many rows it then shows. */
async function rowsBehind(cookie: string, to: string): Promise<number> {
  const [page = '', search] = to.split('?')
  const { street, closed, ...asked } = Object.fromEntries(new URLSearchParams(search))
  const query = new URLSearchParams({ ...asked, ...(street ? { streetId: street } : {}) })
  if (page === '/activities') query.set('sessions', String(closed !== undefined))
  if (closed !== undefined) {
    query.set('closedSince', closed)
    query.set('byOthers', 'true')
  }
  if (page === '/bulletins') return bulletinsAtHand(cookie)
  if (page === '/appointments') return dossiersAtHand(cookie)
  if (page === '/committees') return seatsEnding(cookie)
  if (page === '/opinions')
    return (await get<{ items: unknown[] }>(cookie, `/opinions/items?${search}&sort=due`)).body.items.length
  const path = {
    '/activities': '/activities',
    '/contact-days': '/contact-days',
    '/review': '/duty/review-queue',
    '/objections': '/duty/objections',
    '/findings': '/findings',
  }[page]
  const { body } = await get<{ items: unknown[] }>(cookie, `${path}?${query}`)
  return body.items.length
}

/** What the bulletins' page has to do: the quarter that may be counted, or the one on its way. */
async function bulletinsAtHand(cookie: string): Promise<number> {
  const { body } = await get<{ items: { state: string }[]; begin: { can: { can: boolean } } }>(cookie, '/bulletins')
  return Number(body.begin.can.can) + body.items.filter(({ state }) => state !== 'issued').length
}

/** Of the dossiers listed, those the asker has a hand in that are not over; of a street's, those collected from. */
async function dossiersAtHand(cookie: string): Promise<number> {
  const { body } = await get<{ items: { sight: string; state: string }[] }>(cookie, '/dossiers?limit=100')
  const over = ['completed', 'registered', 'withdrawn']
  return body.items.filter(({ sight, state }) =>
    sight === 'hand' ? !over.includes(state) : sight === 'street_hand' && state === 'collecting',
  ).length
}

/** The seats the board marks as ending soon. */
async function seatsEnding(cookie: string): Promise<number> {
  const { body } = await get<BoardAnswer>(cookie, '/committees')
  const places = body.committees.flatMap((one) => one.places)
  return places.filter(({ holder }) => holder !== null && holder.endingInDays !== null).length
}

describe('home', () => {
  test('tells a secretary what waits, what is late, what others did since the last visit, and what comes next', async () => {
    await home(await signIn('secretary', EVENING), EVENING)
    const cookie = await signIn('secretary', MORNING)
    statements = 0
    const told = await home(cookie)
    expect(statements).toBe(3)
    expect([told.since, told.first]).toEqual([EVENING.toISOString(), false])
    expect(counted(told.waits)).toEqual({
      ...{ toClose: 2, daysToClose: 1, drafts: 1, streetReviews: 2, objections: 2 },
      ...{
        itemsToSort: 1,
        itemsToHandOver: 1,
        returnsToDecide: 1,
        repliesToRelease: 1,
        itemsToConfirm: 2,
        itemsToTell: 1,
        dossiersWaiting: 1,
      },
    })
    expect(counted(told.late)).toEqual({
      ...{ lateToClose: 1, lateDays: 1, lateObjections: 1 },
      ...{ itemsOverdue: 2, promisesDue: 1, measuresLate: 1 },
    })
    expect(counted(told.changed)).toEqual({ closedSince: 1, streetReviewsSince: 1, objectionsSince: 1 })
    expect(counted(told.coming)).toEqual({ coming: 2, comingDays: 1 })
    expect(told.next).toMatchObject({ kind: 'activity', heldOn: '2026-11-26', startsAt: '09:00' })
  })

  test('counts the district’s own stage for its staff, and of all streets', async () => {
    await home(await signIn('staff', EVENING), EVENING)
    const told = await home(await signIn('staff', MORNING))
    expect(counted(told.waits)).toMatchObject({
      toClose: 3,
      districtReviews: 2,
      bulletinToCount: 1,
      itemsToSort: 1,
      dossiersWaiting: 2,
    })
    expect(counted(told.late)).toMatchObject({ itemsOverdue: 3, measuresLate: 3 })
    expect(counted(told.changed)).toEqual({ closedSince: 2, districtReviewsSince: 1, objectionsSince: 1 })
    expect(counted(told.coming)).toEqual({ coming: 2, comingDays: 2, tenuresEnding: 2 })
  })

  test.each(['secretary', 'director', 'staff', 'otherSecretary', 'member'] as const)(
    'every number of %s opens exactly the rows it was counted from',
    async (who) => {
      const cookie = await signIn(who, MORNING)
      const { waits, late, changed, coming } = await home(cookie)
      const lines = [...waits, ...late, ...changed, ...coming]
      expect(lines.length).toBeGreaterThan(0)
      for (const line of lines) {
        expect([line.key, await rowsBehind(cookie, line.to)]).toEqual([line.key, line.count])
        expect(homeWords).toHaveProperty([`publications.line.${line.key}`])
      }
    },
  )

  test('tells of dossiers whoever has a hand in them today, and nobody else', async () => {
    for (const who of ['otherSecretary', 'director', 'member'] as const)
      expect([who, counted((await home(await signIn(who, MORNING))).waits)]).not.toHaveProperty('1.dossiersWaiting')
    expect(await rowsBehind(await signIn('staff', MORNING), '/appointments')).toBe(2)
  })

  test('gives a member nothing to do, and the week to follow', async () => {
    const told = await home(await signIn('member', MORNING))
    expect([told.waits, told.late]).toEqual([[], []])
    expect(counted(told.coming)).toEqual({ coming: 2, comingDays: 1 })
  })

  test('is calm where nothing waits', async () => {
    const told = await home(
      await signIn('otherSecretary', new Date('2026-11-20T10:00:00+08:00')),
      new Date('2026-11-20T10:00:00+08:00'),
    )
    expect([told.waits, told.late, told.changed]).toEqual([[], [], []])
    expect(told.next).toMatchObject({ kind: 'activity', heldOn: '2026-11-25' })
  })

  test('calls a measure late once a working day has passed: one due on a Friday not at the weekend', async () => {
    const late = async (day: string) => {
      const at = new Date(`${day}T10:00:00+08:00`)
      return counted((await home(await signIn('staff', at), at)).late)
    }
    expect(await late('2026-11-29')).toMatchObject({ measuresLate: 3 })
    expect(await late('2026-11-30')).toMatchObject({ measuresLate: 4 })
  })

  test('is not for people without a desk', async () => {
    expect(await get(await signIn('deputyShen', MORNING), '/home')).toMatchObject({
      status: 403,
      body: { code: 'publications.no-desk' },
    })
  })
})

describe('since when', () => {
  const at = (hour: number) => new Date(MORNING.getTime() + hour * 3_600_000)

  test('is a week back on the first visit; then the last look of an earlier session, however often one looks', async () => {
    const first = await signIn('director', at(30))
    expect(await home(first, at(30))).toMatchObject({ first: false })
    const second = await signIn('director', at(50))
    const told = await home(second, at(50))
    expect(told.since).toBe(at(30).toISOString())
    expect((await home(second, at(55))).since).toBe(at(30).toISOString())
    const third = await signIn('director', at(74))
    expect((await home(third, at(74))).since).toBe(at(55).toISOString())
  })

  test('nobody who never looked before is told of more than a week', async () => {
    await sql`delete from access.session where district_id = ${DISTRICT}`.execute(house.database.district(DISTRICT))
    const told = await home(await signIn('director', MORNING))
    expect([told.first, told.since]).toEqual([true, at(-7 * 24).toISOString()])
  })
})

test('a bulletin on its way waits for whoever may take its next step, never for its drafter alone', async () => {
  const staff = await signIn('staff', MORNING)
  const step = (path: string, body: object) => {
    now = MORNING
    return send(app, 'POST', `/api/v1/bulletins${path}`, { headers: { cookie: staff }, body })
  }
  const waits = async (cookie: string) =>
    Object.keys(counted((await home(cookie)).waits)).filter((key) => key.startsWith('bulletin'))
  const id = newId()
  await step('', { id, year: 2026, quarter: 3 })
  expect(await waits(staff)).toEqual(['bulletinToDraft'])
  await step(`/${id}/draft`, { version: 1, recipient: '各人大街道工委' })
  expect(await waits(staff)).toEqual([])
  await sql`update bulletins.bulletin set drafted_by = ${PEOPLE.secretary}::uuid where district_id = ${DISTRICT}`.execute(
    house.database.district(DISTRICT),
  )
  expect(await waits(staff)).toEqual(['bulletinToCheck'])
  await step(`/${id}/check`, { version: 2 })
  expect(await waits(staff)).toEqual(['bulletinToSign'])
  await step(`/${id}/sign`, { version: 3 })
  expect(await waits(staff)).toEqual(['bulletinToIssue'])
  await step(`/${id}/issue`, { version: 4 })
  expect(await waits(staff)).toEqual([])
  expect(await waits(await signIn('secretary', MORNING))).toEqual([])
})

test('a difference found by night is told to the district’s staff, not to a street', async () => {
  const verified = (differences: number) =>
    sql`insert into audit.entry (district_id, entry_id, at, action, subject_kind, subject_id, detail)
      values (${DISTRICT}, gen_random_uuid(), now(), 'points.verify', 'points', 'standing', ${JSON.stringify({ differences })}::jsonb)`.execute(
      house.database.district(DISTRICT),
    )
  await verified(3)
  const staff = await signIn('staff', MORNING)
  expect(counted((await home(staff)).late)).toMatchObject({ standingsWrong: 3 })
  expect(counted((await home(await signIn('secretary', MORNING))).late)).not.toHaveProperty('standingsWrong')
  expect((await get(staff, `/activities?streetId=${PINGJIANG}&closedSince=yesterday`)).status).toBe(422)
})
