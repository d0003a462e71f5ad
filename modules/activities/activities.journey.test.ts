import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fixedClock } from '../../platform/clock/clock.ts'
import { type Database, openDatabase } from '../../platform/database/database.ts'
import { type TestDatabase, testDatabase } from '../../platform/database/testing.ts'
import { makeApp } from '../../platform/http/make-app.ts'
import type { Method } from '../../platform/http/route.ts'
import { serve } from '../../platform/http/serve.ts'
import { send } from '../../platform/http/testing.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { DISTRICT, PEOPLE, PINGJIANG, peopleGround } from '../roster/testing/people-ground.ts'
import type { DetailAnswer, ListAnswer, SheetAnswer, WaitingAnswer } from './contract.ts'
import { activityRoutes, activityWords } from './index.ts'
import { communitiesOf } from './reads/places.ts'
import { type Actors, actorsWith, DAY, NOW, opinion, visit, visitHeld } from './testing/fixtures.ts'

let house: TestDatabase
let app: FastifyInstance
let watched: Database
let actors: Actors
let community = ''
let statements = 0

function countOne(): void {
  statements += 1
}

beforeAll(async () => {
  house = await testDatabase(peopleGround)
  watched = openDatabase(house.ownerUrl, { max: 4, watch: countOne })
  community = (await communitiesOf(house.database.district(DISTRICT), DISTRICT, PINGJIANG))[0]?.communityId ?? ''
  actors = actorsWith(community)
  app = await makeApp({ limits: false, logLevel: 'silent' })
  await serve(app, {
    routes: activityRoutes,
    identify: async (request) => actors[request.headers.authorization as keyof Actors] ?? null,
    database: watched,
    clock: fixedClock(NOW),
    words: activityWords,
  })
})
afterAll(async () => {
  await app?.close()
  await watched?.close()
  await house?.drop()
})

function as(who: keyof Actors) {
  const call = async (method: Method, path: string, body?: unknown, key?: string) => {
    statements = 0
    const options = {
      headers: { authorization: who },
      ...(key ? { key } : {}),
      ...(body === undefined ? {} : { body }),
    }
    const answer = await send(app, method, `/api/v1${path}`, options)
    return {
      status: answer.statusCode,
      body: answer.body.startsWith('{') ? answer.json() : answer.body,
      headers: answer.headers,
    }
  }
  return {
    get: <T = Record<string, unknown>>(path: string) =>
      call('GET', path) as Promise<{ status: number; body: T; headers: Record<string, string> }>,
    post: (path: string, body: unknown, key?: string) => call('POST', path, body, key),
    put: (path: string, body: unknown) => call('PUT', path, body),
    patch: (path: string, body: unknown) => call('PATCH', path, body),
  }
}

describe('a week in the street', () => {
  test('plan, publish, answer, report from the community, and what each may see of it', async () => {
    const body = visit(community, { due: [{ personId: PEOPLE.deputyShen }, { personId: PEOPLE.deputyGu }] })
    const { id } = body
    expect((await as('secretary').post('/activities', body)).status).toBe(201)
    expect((await as('shen').get(`/activities/${id}`)).status).toBe(404)
    expect((await as('secretary').patch(`/activities/${id}`, { version: 1, place: '居委会二楼' })).body).toMatchObject({
      version: 2,
    })
    expect((await as('secretary').post(`/activities/${id}/publish`, { version: 2 })).body).toMatchObject({
      state: 'published',
    })
    const week = await as('shen').get<{ items: { activityId: string; own: unknown; can: unknown }[] }>('/my/week')
    expect(week.body.items.find((row) => row.activityId === id)).toMatchObject({
      own: { mark: 'due' },
      can: { answer: { can: true } },
    })
    expect((await as('shen').post(`/activities/${id}/answer`, { answer: 'coming' })).status).toBe(200)
    const owed = await as('recorder').get<{ items: { activityId: string; roster: unknown[]; can: unknown }[] }>(
      '/my/community-sessions',
    )
    expect(owed.body.items[0]).toMatchObject({ activityId: id, can: { report: { can: true } } })
    const report = { id: newId(), present: [{ personId: PEOPLE.deputyShen }], opinions: [opinion('楼道灯不亮')] }
    const reported = await as('recorder').post(`/activities/${id}/report`, report, report.id)
    expect(reported).toMatchObject({ status: 200, body: { version: 4 } })
    const late = await as('recorder').post(`/activities/${id}/report`, report, report.id)
    expect(late).toMatchObject({ status: 200, body: reported.body })
    expect(late.headers['idempotency-replayed']).toBe('true')
    expect(
      (await as('recorder').post(`/activities/${id}/report`, { ...report, opinions: [] }, report.id)).body.code,
    ).toBe('request.id-reused')
    const detail = await as('secretary').get<DetailAnswer>(`/activities/${id}`)
    expect(detail.body).toMatchObject({ reported: true, tallies: { named: 2, present: 1, coming: 1, opinions: 1 } })
    expect(detail.body.can).toMatchObject({
      close: { can: true },
      summarise: { can: false, why: 'activities.summarise-only-closed' },
    })
  })

  test('a refusal says what, why and where, in the language asked', async () => {
    const answer = await as('secretary').post('/activities?lang=en', visit(community, { communityId: null }))
    expect(answer.status).toBe(422)
    expect(answer.body).toMatchObject({
      code: 'activities.community-needed',
      field: 'communityId',
      detail: 'Choose the community.',
    })
    const strange = await as('secretary').post('/activities', { ...visit(community), kind: 7, wrong: true })
    expect(strange.status).toBe(422)
    expect((await as('secretary').get('/activities?after=xx')).status).toBe(422)
    expect((await as('secretary').get('/activities/not-an-id')).status).toBe(422)
    expect((await as('secretary').get(`/activities/${newId()}`)).status).toBe(404)
  })

  test('a visit with three deputies and two opinions is one write', async () => {
    const body = visitHeld(community)
    expect((await as('secretary').post('/activities/record', body, body.id)).status).toBe(201)
    expect(statements).toBe(3)
    const again = await as('secretary').post('/activities/record', body, body.id)
    expect([again.status, again.body]).toEqual([200, { activityId: body.id, state: 'published', version: 1 }])
  })

  test('the same record sent 20 times at once stands once', async () => {
    const body = visitHeld(community)
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => as('secretary').post('/activities/record', body, body.id)),
    )
    expect(answers.map((answer) => answer.status).sort()).toEqual([...Array(19).fill(200), 201])
    expect(new Set(answers.map((answer) => JSON.stringify(answer.body))).size).toBe(1)
  })

  test('files come as what they are', async () => {
    const body = visit(community, { publish: true })
    await as('secretary').post('/activities', body)
    const paper = await as('secretary').get(`/activities/${body.id}/papers/sign-in`)
    expect(paper.headers['content-type']).toContain('wordprocessingml')
    expect(paper.headers['content-disposition']).toContain("filename*=UTF-8''")
    const list = await as('secretary').get('/activities/list.xlsx?sessions=false&lang=en')
    expect([list.status, list.headers['content-type']]).toEqual([200, expect.stringContaining('spreadsheetml')])
    expect((await as('shen').get('/activities/list.xlsx')).status).toBe(403)
    const calendar = await as('shen').get(`/activities/${body.id}/calendar.ics`)
    expect([calendar.status, calendar.headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8'])
    expect((await as('shen').get(`/activities/${body.id}/notice`)).status).toBe(403)
  })
})

describe('a contact-day morning', () => {
  test('is planned, published and shown in a handful of statements, whatever the number of communities', async () => {
    const id = newId()
    const planned = await as('secretary').post('/contact-days', {
      id,
      streetId: PINGJIANG,
      heldOn: DAY,
      due: 'nobody',
      publish: true,
    })
    expect(planned).toMatchObject({ status: 201, body: { sessions: 23, state: 'published' } })
    expect(statements).toBeLessThanOrEqual(3)
    const sheet = await as('secretary').get<SheetAnswer>(`/contact-days/${id}`)
    expect([sheet.body.rows.length, sheet.body.totals.missing, statements]).toEqual([23, 23, 1])
    expect((await as('otherSecretary').get(`/contact-days/${id}`)).status).toBe(404)
    const listed = await as('secretary').get<{ items: { contactDayId: string; sessions: number }[] }>('/contact-days')
    expect(listed.body.items).toMatchObject([{ contactDayId: id, sessions: 23 }])
    expect(
      (await as('shen').get<{ contactDays: unknown[] }>(`/activities/week?day=${DAY}`)).body.contactDays,
    ).toHaveLength(1)
  })
})

describe('what waits', () => {
  test('is counted for those who run activities, and for nobody else', async () => {
    const { body } = await as('secretary').get<WaitingAnswer>('/my/activities-waiting')
    expect(body.toClose).toBe(4)
    expect([body.oldest, body.contactDays.map((day) => day.missing), statements]).toEqual([DAY, [23], 1])
    expect((await as('shen').get('/my/activities-waiting')).body).toEqual({
      toClose: 0,
      oldest: null,
      drafts: 0,
      contactDays: [],
    })
  })
})

describe('reads', () => {
  test('ask the database once, however many rows there are', async () => {
    const list = await as('secretary').get<ListAnswer>('/activities?limit=100')
    expect(list.body.items.length).toBeGreaterThan(20)
    for (const [path, most] of [
      ['/activities?limit=100', 1],
      [`/activities/week?day=${DAY}`, 2],
      ['/activities/month?month=2026-11', 1],
      ['/my/week', 1],
      ['/activities/people?find=s', 1],
      [`/activities/${list.body.items[0]?.activityId}`, 1],
      ['/activities/counts?from=2026-01-01&to=2026-12-31', 1],
      [`/activities/last?kind=weekly_visit&streetId=${PINGJIANG}&communityId=${community}`, 1],
    ] as const) {
      expect([path, (await as('secretary').get(path)).status, statements]).toEqual([path, 200, most])
    }
  })

  test('are for those concerned', async () => {
    expect((await as('shen').get('/activities/counts?from=2026-01-01&to=2026-12-31')).status).toBe(403)
    expect((await as('shen').get('/activities/people?find=s')).status).toBe(403)
    expect((await as('shen').get('/spot-checks')).status).toBe(403)
    expect((await as('secretary').post('/spot-checks/draw', { from: DAY, to: DAY, count: 1 })).status).toBe(403)
    expect((await send(app, 'GET', '/api/v1/activities')).statusCode).toBe(401)
  })
})
