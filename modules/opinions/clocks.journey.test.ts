import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse } from '../../app/house.ts'
import { fixedClock } from '../../platform/clock/clock.ts'
import { type TestDatabase, testDatabase } from '../../platform/database/testing.ts'
import { send } from '../../platform/http/testing.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { openTestSession } from '../access/testing/session.ts'
import { DISTRICT, OTHER_DISTRICT, PEOPLE, peopleGround } from '../roster/testing/people-ground.ts'

const now = new Date('2026-11-22T02:00:00Z')
let db: TestDatabase
let app: FastifyInstance
const cookies: Record<string, string> = {}

beforeAll(async () => {
  db = await testDatabase(peopleGround)
  const settings = { demo: false, limits: false, logLevel: 'silent' } as const
  app = await openHouse({ database: db.database, clock: fixedClock(now), ...settings })
  for (const who of ['staff', 'secretary', 'deputyShen'] as const)
    cookies[who] = await openTestSession(db.database, DISTRICT, PEOPLE[who], now)
  cookies.foreign = await openTestSession(db.database, OTHER_DISTRICT, PEOPLE.foreign, now)
})
afterAll(async () => {
  await app?.close()
  await db?.drop()
})

const ask = (who: string, method: 'GET' | 'POST' | 'PUT', url: string, body?: object) =>
  send(app, method, `/api/v1/opinions/${url}`, { headers: { cookie: cookies[who] ?? '' }, ...(body ? { body } : {}) })
const code = (answer: { statusCode: number; json(): { code?: string; field?: string } }) => {
  const { code, field } = answer.json()
  return [answer.statusCode, code, field]
}
const triage = {
  ...{ step: 'triage', amount: 1, unit: 'working_days', mostExtensions: 0 },
  ...{ inForceFrom: '2027-01-01', source: '区人大常委会办理办法第六条' },
}

test('a district that has set nothing works by the template, each limit with its source', async () => {
  const answer = (await ask('secretary', 'GET', 'clocks')).json()
  expect(answer.inForce).toHaveLength(13)
  expect(answer.inForce[0]).toMatchObject({ step: 'triage', amount: 2, unit: 'working_days', isTemplate: true })
  expect(answer.inForce.every((rule: { source: string; sourceEn: string }) => rule.source && rule.sourceEn)).toBe(true)
  expect(
    answer.inForce
      .filter((rule: { step: string }) => rule.step === 'reply')
      .map((rule: { route: string }) => rule.route),
  ).toEqual(['street_department', 'district_department', 'higher'])
  expect([answer.on, answer.later, answer.can.change]).toEqual([
    '2026-11-22',
    [],
    { can: false, why: 'opinions.clocks-by-district' },
  ])
  expect((await ask('deputyShen', 'GET', 'clocks')).statusCode).toBe(200)
})

test('the district sets a limit from a later day; until then the one before holds', async () => {
  const id = newId()
  expect(code(await ask('secretary', 'POST', 'clocks', { id, ...triage }))).toEqual([
    403,
    'opinions.clocks-by-district',
    undefined,
  ])
  expect((await ask('staff', 'POST', 'clocks', { id, ...triage })).statusCode).toBe(201)
  const on = async (who: string, day: string) => {
    const { inForce, later } = (await ask(who, 'GET', `clocks?on=${day}`)).json()
    return [inForce.length, inForce[0].amount, inForce[0].isTemplate, later.length]
  }
  expect(await on('secretary', '2026-12-31')).toEqual([13, 2, true, 1])
  expect(await on('secretary', '2027-01-01')).toEqual([13, 1, false, 0])
  expect(await on('foreign', '2027-01-01')).toEqual([13, 2, true, 0])
  expect(code(await ask('staff', 'POST', 'clocks', { id: newId(), ...triage }))[0]).toBe(409)
  expect((await ask('staff', 'POST', 'clocks', { id: newId(), ...triage, inForceFrom: '2027-02-01' })).statusCode).toBe(
    201,
  )
})

test.each([
  [{ inForceFrom: '2026-11-22' }, 'opinions.clock-from-later-day', 'inForceFrom'],
  [{ route: 'higher' }, 'opinions.clock-route-for-reply', 'route'],
  [{ step: 'reply' }, 'opinions.clock-route-for-reply', 'route'],
  [{ mostExtensions: 1, extensionAmount: 3, consent: 'street' }, 'opinions.clock-not-extendable', 'mostExtensions'],
  [{ extensionAmount: 3 }, 'opinions.clock-extension-whole', 'extensionAmount'],
  [{ source: '  ' }, 'opinions.clock-without-source', 'source'],
])('a limit with %o is refused', async (part, why, field) => {
  const body = { id: newId(), ...triage, inForceFrom: '2027-06-01', ...part }
  expect(code(await ask('staff', 'POST', 'clocks', body))).toEqual([422, why, field])
})

test('settings have their defaults, change on the version read, and tell both versions where somebody was faster', async () => {
  const read = async (who: string) => (await ask(who, 'GET', 'settings')).json()
  const before = await read('secretary')
  expect(before).toMatchObject({
    version: 0,
    settings: { replyApproval: 'street', retentionMonths: 12, askContact: true },
  })
  expect(before.can.change.can).toBe(false)
  const settings = { ...before.settings, replyApproval: 'none', retentionMonths: 6 }
  expect(code(await ask('secretary', 'PUT', 'settings', { version: 0, settings }))[0]).toBe(403)
  expect((await ask('staff', 'PUT', 'settings', { version: 0, settings })).json()).toEqual({ version: 1 })
  const late = await ask('staff', 'PUT', 'settings', { version: 0, settings: { ...settings, tooFew: 9 } })
  expect(late.json()).toMatchObject({ code: 'opinions.settings-changed', extra: { version: 1, yours: 0, settings } })
  expect((await ask('staff', 'PUT', 'settings', { version: 1, settings: { ...settings, tooFew: 9 } })).json()).toEqual({
    version: 2,
  })
  expect((await read('staff')).settings).toEqual({ ...settings, tooFew: 9 })
  expect((await read('foreign')).version).toBe(0)
  expect(
    code(await ask('staff', 'PUT', 'settings', { version: 2, settings: { ...settings, retentionMonths: 0 } }))[0],
  ).toBe(422)
  const trail = await send(app, 'GET', '/api/v1/audit?action=opinions.change-settings', {
    headers: { cookie: cookies.staff ?? '' },
  })
  expect(trail.json().items.at(-1).detail).toEqual([
    { key: 'replyApproval', value: 'street → none' },
    { key: 'retentionMonths', value: '12 → 6' },
  ])
})
