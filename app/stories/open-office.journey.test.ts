import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fixedClock } from '../../platform/clock/clock.ts'
import { type TestDatabase, testDatabase } from '../../platform/database/testing.ts'
import { send } from '../../platform/http/testing.ts'
import { openHouse } from '../house.ts'
import { openOffice } from './open-office.ts'

const NOW = new Date('2026-11-22T02:00:00Z')
const HUQIU = 320505
let db: TestDatabase
let app: FastifyInstance

beforeAll(async () => {
  db = await testDatabase()
  app = await openHouse({
    database: db.database,
    clock: fixedClock(NOW),
    demo: false,
    limits: false,
    logLevel: 'silent',
  })
})
afterAll(async () => {
  await app?.close()
  await db?.drop()
})

const open = (staffName: string, loginName: string, withTemplate = true) =>
  openOffice({
    database: db.database,
    ownerUrl: db.ownerUrl,
    areaCode: String(HUQIU),
    staffName,
    loginName,
    withTemplate,
    now: NOW,
  })
const signIn = (loginName: string, password: string) =>
  send(app, 'POST', '/api/v1/sign-in/password', { body: { districtId: HUQIU, loginName, password } })
const get = (url: string, cookie: string) => send(app, 'GET', url, { headers: { cookie } })
const cookieOf = (answer: Awaited<ReturnType<typeof send>>) =>
  answer.cookies.map((one) => `${one.name}=${one.value}`).join('; ')

test('an empty house opens for another district, and its office works at once', async () => {
  expect((await send(app, 'GET', '/api/v1/sign-in')).json().districts).toEqual([])
  const opened = await open('陈  静', 'chenjing')
  expect(opened).toMatchObject({ district: '虎丘区', streets: 7, communities: 91, templateAdopted: true })
  expect((await send(app, 'GET', '/api/v1/sign-in')).json()).toMatchObject({
    districts: [{ id: HUQIU, isDemo: false }],
    personas: [],
  })
  const cookie = cookieOf(await signIn('chenjing', opened.password))
  expect((await get('/api/v1/me', cookie)).json()).toMatchObject({
    person: { name: '陈静' },
    roles: [{ role: 'district_staff' }],
  })
  expect((await get('/api/v1/calendar?year=2026', cookie)).json()).toMatchObject({ published: true })
  const { items } = (await get('/api/v1/points/rule-sets', cookie)).json()
  expect(items.map((one: { isTemplate: boolean }) => one.isTemplate)).toEqual([true, true])
  const added = await send(app, 'POST', '/api/v1/people', {
    body: { id: '01900000-0000-7000-8000-0000000000b1', name: '王秘书' },
    headers: { cookie },
  })
  expect(added.statusCode).toBe(201)
})

test('run again it gives the same person a new password, which ends the sessions before, and lets a second one in', async () => {
  const before = await open('陈静', 'chenjing')
  const cookie = cookieOf(await signIn('chenjing', before.password))
  const after = await open('陈静', 'chenjing')
  expect(after).toMatchObject({ templateAdopted: false })
  expect((await get('/api/v1/me', cookie)).statusCode).toBe(401)
  expect((await signIn('chenjing', before.password)).statusCode).toBe(401)
  expect((await signIn('chenjing', after.password)).statusCode).toBe(200)
  const second = await open('李强', 'liqiang', false)
  expect((await signIn('liqiang', second.password)).statusCode).toBe(200)
  await expect(open('李强', 'chenjing')).rejects.toMatchObject({ code: 'access.login-name-taken' })
})

test('an area without an extract is refused with the way to make one', async () => {
  const nowhere = {
    database: db.database,
    ownerUrl: db.ownerUrl,
    areaCode: '999999',
    staffName: '甲',
    loginName: 'jia',
  }
  await expect(openOffice({ ...nowhere, withTemplate: false, now: NOW })).rejects.toThrow('db/reference/README.md')
})
