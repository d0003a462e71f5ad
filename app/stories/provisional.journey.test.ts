import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../modules/access/language.ts'
import { calendarFile, loadCalendar } from '../../modules/districts/index.ts'
import { dutyRoutes, dutyWords } from '../../modules/duty/index.ts'
import { makeApp } from '../../platform/http/make-app.ts'
import type { Method } from '../../platform/http/route.ts'
import { serve } from '../../platform/http/serve.ts'
import { send } from '../../platform/http/testing.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { storyRoutes } from './routes.ts'
import { type Deputy, type SpineGround, spineGround } from './testing/spine-ground.ts'

/** Holidays are announced up to this year; the time to object reaches from here into the next. */
const DAY = '2026-12-28'
let ground: SpineGround
let app: FastifyInstance
let lin: Deputy
let now = new Date(`${DAY}T02:00:00Z`)
const actors = new Map<string, Actor>()

beforeAll(async () => {
  ground = await spineGround()
  const { years } = await calendarFile()
  const upTo2026 = years.map((year) => ({ ...year, published: year.year <= 2026 }))
  await loadCalendar(ground.test.ownerUrl, { years: upTo2026 })
  lin = await ground.person('林小满')
  actors.set('secretary', ground.secretary).set('lin', ground.deputyActor(lin))
  app = await makeApp({ limits: false, logLevel: 'silent' })
  await serve(app, {
    routes: [...dutyRoutes, ...storyRoutes],
    identify: async (request) => actors.get(String(request.headers['x-who'])) ?? null,
    database: ground.asked(ground.district).database,
    clock: { now: () => now },
    words: dutyWords,
  })
})
afterAll(async () => {
  await app?.close()
  await ground?.drop()
})

async function call(who: string, method: Method, path: string, body?: unknown) {
  const answer = await send(app, method, `/api/v1${path}`, { headers: { 'x-who': who }, ...(body ? { body } : {}) })
  return answer.json()
}
async function closed(on: string) {
  const activityId = await ground.activity({ on, present: [lin] })
  const answer = await call('secretary', 'POST', `/activities/${activityId}/close`, { version: 1 })
  const { items } = await call('secretary', 'GET', `/duty/activities/${activityId}/records`)
  return { answer, record: items[0] }
}

test('a deadline counted in a year without announced holidays says so wherever it is shown; one counted before does not', async () => {
  now = new Date('2026-12-01T02:00:00Z')
  const early = await closed('2026-11-30')
  expect(early.answer.untilProvisional).toBe(false)
  expect(early.record.untilProvisional).toBe(false)

  now = new Date(`${DAY}T02:00:00Z`)
  const { answer, record } = await closed('2026-12-27')
  expect([answer.objectionUntil > '2027-01-01', answer.untilProvisional, record.untilProvisional]).toEqual([
    true,
    true,
    true,
  ])
  const ofMine = await call('lin', 'GET', `/duty/records/${record.recordId}`)
  expect(ofMine).toMatchObject({ objectionUntil: answer.objectionUntil, untilProvisional: true })
  const { items: news } = await call('lin', 'GET', '/my/duty-news')
  expect(news).toContainEqual(expect.objectContaining({ until: answer.objectionUntil, untilProvisional: true }))

  const objected = await call('lin', 'POST', '/duty/objections', {
    id: newId(),
    recordId: record.recordId,
    words: '没有去',
  })
  expect(objected).toMatchObject({ provisional: true })
  const { items } = await call('secretary', 'GET', '/duty/objections')
  expect(items).toMatchObject([{ dueOn: objected.dueOn, dueProvisional: true }])

  // The day has come to pass: nothing moves any more.
  now = new Date('2027-03-01T02:00:00Z')
  const late = await call('lin', 'GET', `/duty/records/${record.recordId}`)
  expect(late.untilProvisional).toBe(false)
})
