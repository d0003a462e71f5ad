import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse } from '../../app/house.ts'
import { fixedClock } from '../../platform/clock/clock.ts'
import { type TestDatabase, testDatabase } from '../../platform/database/testing.ts'
import { DEMO_DISTRICT } from './load.ts'
import { DEMO_NOW, demoGround } from './testing.ts'

let demo: TestDatabase
let app: Awaited<ReturnType<typeof openHouse>>
beforeAll(async () => {
  demo = await testDatabase(demoGround)
  const settings = { clock: fixedClock(DEMO_NOW), demo: true, limits: false, logLevel: 'silent' } as const
  app = await openHouse({ database: demo.database, ...settings })
}, 300_000)
afterAll(async () => {
  await app?.close()
  await demo?.drop()
})

/** Key → the roles it must have on the day, with whom it must not be confused. */
const PERSONAS: Record<string, string[]> = {
  '1-district-head': ['district_staff'],
  '2-district-checker': ['district_staff'],
  '2-district-staff': ['district_staff'],
  '3-street-deputy-director': ['deputy district', 'street_deputy_director'],
  '3-street-director': ['street_director'],
  '4-street-member': ['street_member'],
  '4-street-secretary': ['street_secretary'],
  '4-street-secretary-other': ['street_secretary'],
  '5-recorder': ['recorder'],
  '5-recorder-second': ['recorder'],
  '5-unit-handler': ['unit_handler'],
  '6-deputy': ['deputy district'],
  '6-deputy-municipal': ['deputy district', 'deputy municipal'],
  '7-consultative-deputy': ['deputy consultative'],
  '8-municipal-deputy': ['deputy municipal'],
  '9-system-admin': ['system_admin'],
}

async function signInAs(key: string) {
  const payload = { districtId: DEMO_DISTRICT, key }
  const answer = await app.inject({ method: 'POST', url: '/api/v1/sign-in/persona', payload })
  const cookie = String(answer.headers['set-cookie']).split(';')[0] ?? ''
  return (await app.inject({ method: 'GET', url: '/api/v1/me', headers: { cookie } })).json()
}

test('one click enters every role of the house', async () => {
  const choices = (await app.inject({ method: 'GET', url: '/api/v1/sign-in' })).json()
  const keys = choices.personas.map((one: { key: string }) => one.key)
  expect(keys).toEqual(Object.keys(PERSONAS))
})

test.each(Object.entries(PERSONAS))('%s has the roles %j today', async (key, roles) => {
  const me = await signInAs(key)
  const own = me.roles.map((one: { role: string; level: string | null }) =>
    one.level === null ? one.role : `${one.role} ${one.level}`,
  )
  expect(own.sort()).toEqual(roles)
})

test('drafting, checking and signing are three persons; the two secretaries serve two streets', async () => {
  const office = await Promise.all(['1-district-head', '2-district-checker', '2-district-staff'].map(signInAs))
  expect(new Set(office.map((me) => me.person.id)).size).toBe(3)
  const secretaries = await Promise.all(['4-street-secretary', '4-street-secretary-other'].map(signInAs))
  expect(new Set(secretaries.map((me) => me.street.id)).size).toBe(2)
})

test('a resident without a printed sheet is led to what stands behind a community’s code', async () => {
  const led = await app.inject({ method: 'GET', url: '/api/v1/open/demo' })
  const token = /^\/r\/(\d+-\w+)$/.exec(String(led.headers.location))?.[1]
  expect([led.statusCode, token?.startsWith(`${DEMO_DISTRICT}-`)]).toEqual([302, true])
  const notice = (await app.inject({ method: 'GET', url: `/api/v1/open/codes/${token}` })).json()
  // In the street whose secretary visitors play: what was raised waits there.
  expect(notice).toMatchObject({ kind: 'community', closed: null, street: { name: '平江街道' } })
})
