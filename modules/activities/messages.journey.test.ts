import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse } from '../../app/house.ts'
import { tasksOf } from '../../app/worker.ts'
import { fixedClock } from '../../platform/clock/clock.ts'
import { type TestDatabase, testDatabase } from '../../platform/database/testing.ts'
import type { Method } from '../../platform/http/route.ts'
import { send } from '../../platform/http/testing.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { runDueJobs } from '../../platform/jobs/start-jobs.ts'
import { memorySms } from '../../platform/notify/memory-sms.ts'
import { openTestSession } from '../access/testing/session.ts'
import { DISTRICT, PEOPLE, PINGJIANG, peopleGround } from '../roster/testing/people-ground.ts'
import { communitiesOf } from './reads/places.ts'
import { NOW, visit } from './testing/fixtures.ts'
import { setPhones } from './testing/phones.ts'

let house: TestDatabase
let app: FastifyInstance
let silent: FastifyInstance
let community = ''
const sms = memorySms()
const cookies: Record<string, string> = {}

beforeAll(async () => {
  house = await testDatabase(peopleGround)
  community = (await communitiesOf(house.database.district(DISTRICT), DISTRICT, PINGJIANG))[0]?.communityId ?? ''
  const settings = {
    database: house.database,
    clock: fixedClock(NOW),
    demo: false,
    limits: false,
    logLevel: 'silent',
  } as const
  app = await openHouse({ ...settings, notifier: sms })
  silent = await openHouse(settings)
  for (const who of ['secretary', 'deputyShen'] as const)
    cookies[who] = await openTestSession(house.database, DISTRICT, PEOPLE[who], NOW)
  await setPhones(house.database, { [PEOPLE.deputyShen]: '13800000011', [PEOPLE.deputyGu]: '13900000012' })
})
afterAll(async () => {
  await app?.close()
  await silent?.close()
  await house?.drop()
})

async function call(who: string, method: Method, path: string, body?: unknown, key?: string, on = app) {
  const options = { headers: { cookie: cookies[who] ?? '' }, ...(body ? { body } : {}), ...(key ? { key } : {}) }
  const answer = await send(on, method, `/api/v1${path}`, options)
  return { status: answer.statusCode, body: answer.json(), replayed: answer.headers['idempotency-replayed'] }
}

async function publishedVisit(): Promise<string> {
  const body = visit(community, {
    publish: true,
    due: [{ personId: PEOPLE.deputyShen }, { personId: PEOPLE.deputyGu }],
  })
  expect((await call('secretary', 'POST', '/activities', body)).status).toBe(201)
  return `/activities/${body.id}/messages`
}

describe('a secretary texts those due', () => {
  test('looks at the words, sends them, and sees that they went; the same request twice has one effect', async () => {
    const path = await publishedVisit()
    const seen = (await call('secretary', 'GET', path)).body
    expect(seen).toMatchObject({ reach: 'here', counts: { due: 2, toSend: 2 }, can: { can: true } })
    const body = { text: seen.sample.text, count: 2 }
    const key = newId()
    const [one, two] = [
      await call('secretary', 'POST', path, body, key),
      await call('secretary', 'POST', path, body, key),
    ]
    expect([one, two]).toMatchObject([
      { status: 200, body: { queued: 2 } },
      { status: 200, body: { queued: 2 }, replayed: 'true' },
    ])
    const log = { warn: () => {}, error: () => {} }
    await runDueJobs({
      ...house,
      tasks: tasksOf({ database: house.database, clock: fixedClock(NOW), notifier: sms, log }),
    })
    expect(sms.outbox.map(({ to, text }) => [to, text]).sort()).toEqual([
      ['13800000011', seen.sample.text],
      ['13900000012', seen.sample.text],
    ])
    const after = (await call('secretary', 'GET', path)).body
    expect(after.counts).toMatchObject({ toSend: 0, sent: 2 })
    expect(after.can).toEqual({ can: false, why: 'activities.text-nobody' })
  })

  test('and is refused in words: what was seen has changed, the body is odd, the deputy asks, there is no channel', async () => {
    const path = await publishedVisit()
    const changed = await call('secretary', 'POST', `${path}?lang=en`, { text: 'something else', count: 2 })
    expect(changed).toMatchObject({ status: 409, body: { code: 'activities.text-changed' } })
    expect(changed.body.detail).toMatch(/^The words or the number of people just changed/)
    expect((await call('secretary', 'POST', path, { text: '', count: 0 })).status).toBe(422)
    expect((await call('deputyShen', 'GET', path)).body.code).toBe('activities.not-your-street')
    const unconnected = (await call('secretary', 'GET', path, undefined, undefined, silent)).body
    expect([unconnected.reach, unconnected.can.why]).toEqual(['nowhere', 'activities.text-no-channel'])
    const body = { text: unconnected.sample.text, count: 2 }
    const refused = await call('secretary', 'POST', path, body, undefined, silent)
    expect(refused).toMatchObject({ status: 409, body: { code: 'activities.text-no-channel' } })
    expect(refused.body.detail).toMatch(/^本区没有接短信通道/)
  })
})
