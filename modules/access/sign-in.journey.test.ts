import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse } from '../../app/house.ts'
import type { Clock } from '../../platform/clock/clock.ts'
import { type TestDatabase, testDatabase } from '../../platform/database/testing.ts'
import { send } from '../../platform/http/testing.ts'
import { DISTRICT, PEOPLE, peopleGround } from '../roster/testing/people-ground.ts'
import { openTestSession } from './testing/session.ts'

let now = new Date('2026-11-22T02:00:00Z')
const clock: Clock = { now: () => now }
const later = (minutes: number) => {
  now = new Date(now.getTime() + minutes * 60_000)
}
let db: TestDatabase
let app: FastifyInstance
let secretary = ''
let staff = ''

beforeAll(async () => {
  db = await testDatabase(peopleGround)
  app = await openHouse({ database: db.database, clock, demo: false, limits: false, logLevel: 'silent' })
  secretary = await openTestSession(db.database, DISTRICT, PEOPLE.secretary, now)
  staff = await openTestSession(db.database, DISTRICT, PEOPLE.staff, now)
})
afterAll(async () => {
  await app?.close()
  await db?.drop()
})

const issue = (personId: string, cookie = secretary) =>
  send(app, 'POST', `/api/v1/people/${personId}/card`, { headers: { cookie }, body: {} })
const byCard = (body: object, cookie = '') =>
  send(app, 'POST', '/api/v1/sign-in/card', { body, headers: cookie ? { cookie } : {} })
const cookiesOf = (answer: Awaited<ReturnType<typeof send>>) =>
  answer.cookies.map((one) => `${one.name}=${one.value}`).join('; ')
const me = (cookie: string) => send(app, 'GET', '/api/v1/me', { headers: { cookie } })
/** Six digits that are surely not the PIN. */
const wrong = (pin: string) => String((Number(pin) + 1) % 1_000_000).padStart(6, '0')

test('a card signs in, its device is remembered, and a new card ends both', async () => {
  const { code, pin } = (await issue(PEOPLE.deputyShen)).json()
  const first = await byCard({ code, pin, remember: true })
  expect(first.statusCode).toBe(200)
  const cookies = cookiesOf(first)
  expect((await me(cookies)).json().person.name).toBe('沈一鸣')
  const device = cookies.split('; ').find((one) => one.includes('device')) as string
  expect((await send(app, 'GET', '/api/v1/sign-in', { headers: { cookie: device } })).json().remembered).toBe(true)
  expect((await byCard({ pin }, device)).statusCode).toBe(200)
  const again = (await issue(PEOPLE.deputyShen)).json()
  expect(again.code).not.toBe(code)
  expect((await me(cookies)).statusCode).toBe(401)
  expect((await byCard({ pin: again.pin }, device)).statusCode).toBe(401)
  expect((await byCard({ code, pin })).statusCode).toBe(401)
  const revoked = await send(app, 'POST', `/api/v1/people/${PEOPLE.deputyShen}/card/revoke`, {
    headers: { cookie: secretary },
    body: {},
  })
  expect(revoked.json()).toEqual({ revoked: 1 })
  expect((await byCard({ code: again.code, pin: again.pin })).statusCode).toBe(401)
})

test('code and PIN are answered once; a repeated request says that they are gone', async () => {
  const key = '01900000-0000-7000-8000-0000000000aa'
  const ask = () =>
    send(app, 'POST', `/api/v1/people/${PEOPLE.recorder}/card`, { headers: { cookie: secretary }, body: {}, key })
  const first = (await ask()).json()
  expect(first.pin).toMatch(/^\d{6}$/)
  expect((await ask()).json()).toEqual({ cardId: first.cardId, personName: '吴桂英', code: null, pin: null })
  expect((await byCard({ code: first.code, pin: first.pin })).statusCode).toBe(200)
})

test('five wrong tries pause the account, and a quarter of an hour later it opens again', async () => {
  const { code, pin } = (await issue(PEOPLE.deputyGu)).json()
  for (let n = 0; n < 5; n += 1) expect((await byCard({ code, pin: wrong(pin) })).json().code).toBe('access.wrong-card')
  const paused = await byCard({ code, pin })
  expect([paused.statusCode, paused.json().code]).toEqual([429, 'access.paused'])
  later(16)
  expect((await byCard({ code, pin })).statusCode).toBe(200)
})

test('a name nobody has pauses like one somebody has', async () => {
  const tried = async () => {
    const body = { districtId: DISTRICT, loginName: 'nobody-at-all', password: 'not-the-right-one' }
    const answer = await send(app, 'POST', '/api/v1/sign-in/password', { body })
    return [answer.statusCode, answer.json().code]
  }
  for (let n = 0; n < 5; n += 1) expect(await tried()).toEqual([401, 'access.wrong-secret'])
  expect(await tried()).toEqual([429, 'access.paused'])
  later(16)
  expect(await tried()).toEqual([401, 'access.wrong-secret'])
})

test('cards are handed out by those who serve the person', async () => {
  expect((await issue(PEOPLE.deputyLuYounger)).json().code).toBe('access.not-yours-to-issue')
  expect((await issue(PEOPLE.deputyLuYounger, staff)).statusCode).toBe(200)
  expect((await issue(PEOPLE.foreign, staff)).statusCode).toBe(404)
})

test('a staff account opens with its password, and with nothing else', async () => {
  const body = { loginName: 'wangfang', password: '井边议事板凳会今天几点' }
  const open = (cookie: string, said: object) =>
    send(app, 'POST', `/api/v1/people/${PEOPLE.secretary}/account`, { headers: { cookie }, body: said })
  expect((await open(secretary, body)).statusCode).toBe(403)
  expect((await open(staff, { ...body, password: 'short' })).json()).toMatchObject({
    code: 'access.password-form',
    field: 'password',
  })
  expect((await open(staff, body)).statusCode).toBe(200)
  const signIn = (password: string, loginName = 'wangfang') =>
    send(app, 'POST', '/api/v1/sign-in/password', { body: { districtId: DISTRICT, loginName, password } })
  const right = await signIn(body.password)
  expect(right.statusCode).toBe(200)
  const [unknown, mistaken] = [await signIn(body.password, 'nobody'), await signIn('井边议事板凳会')]
  expect([unknown.statusCode, unknown.json().detail]).toEqual([401, mistaken.json().detail])
  const cookie = cookiesOf(right)
  expect((await send(app, 'POST', '/api/v1/sign-out', { headers: { cookie } })).statusCode).toBe(204)
  expect((await me(cookie)).statusCode).toBe(401)
})

test('staff change the password they were given; other sessions end, and a wrong one is counted', async () => {
  const given = '板凳会议记录本第一页'
  const open = { loginName: 'guminyuan', password: given }
  const headers = { cookie: staff }
  await send(app, 'POST', `/api/v1/people/${PEOPLE.director}/account`, { headers, body: open })
  const signIn = (password: string) =>
    send(app, 'POST', '/api/v1/sign-in/password', {
      body: { districtId: DISTRICT, loginName: open.loginName, password },
    })
  const [here, elsewhere] = [cookiesOf(await signIn(given)), cookiesOf(await signIn(given))]
  const change = (current: string, next: string, cookie = here) =>
    send(app, 'POST', '/api/v1/me/password', { headers: { cookie }, body: { current, next } })
  expect((await change('不是这一个密码', '井边议事板凳会今天')).json()).toMatchObject({ status: 422, field: 'current' })
  expect((await change(given, 'short')).json()).toMatchObject({ code: 'access.password-form', field: 'next' })
  expect((await change(given, given)).json().code).toBe('access.same-password')
  expect((await change(given, '井边议事板凳会今天几点')).json()).toEqual({ loginName: open.loginName })
  expect([(await me(here)).statusCode, (await me(elsewhere)).statusCode]).toEqual([200, 401])
  expect([(await signIn(given)).statusCode, (await signIn('井边议事板凳会今天几点')).statusCode]).toEqual([401, 200])
  const byCardOnly = await change('任何一个密码', '井边议事板凳会今天几点', secretary)
  expect([byCardOnly.statusCode, byCardOnly.json().code]).toEqual([409, 'access.no-password'])
  const traced = await sql<{ hash: string | null }>`select body_hash as hash from audit.entry
    where action in ('access.open-account', 'access.change-password')`.execute(db.database.district(DISTRICT))
  expect(traced.rows.map((row) => row.hash)).toEqual(traced.rows.map(() => null))
  expect(traced.rows.length).toBeGreaterThan(1)
  for (let n = 0; n < 5; n += 1) await change('不是这一个密码', given)
  expect((await change('井边议事板凳会今天几点', given)).statusCode).toBe(429)
})

test('one-click sign-in does not exist outside the demo', async () => {
  const answer = await send(app, 'POST', '/api/v1/sign-in/persona', { body: { districtId: DISTRICT, key: '6-deputy' } })
  expect([answer.statusCode, answer.json().code]).toEqual([403, 'access.demo-only'])
  expect((await send(app, 'GET', '/api/v1/sign-in')).json().personas).toEqual([])
})

test.each([
  [{ code: 'not a card', pin: '135790' }, 401],
  [{ code: '320508.AAAAAAAAAAAAAAAAAAAA', pin: '135790' }, 401],
  [{ code: '999999999.AAAAAAAAAAAAAAAAAAAA', pin: '135790' }, 401],
  [{ pin: '135790' }, 401],
  [{ code: 'x' }, 422],
])('%o is answered with %i', async (body, status) => expect((await byCard(body)).statusCode).toBe(status))
