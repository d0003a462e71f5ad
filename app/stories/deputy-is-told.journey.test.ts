import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../modules/access/language.ts'
import { dutyRoutes, dutyWords } from '../../modules/duty/index.ts'
import { makeApp } from '../../platform/http/make-app.ts'
import type { Method } from '../../platform/http/route.ts'
import { serve } from '../../platform/http/serve.ts'
import { send } from '../../platform/http/testing.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { storyRoutes } from './routes.ts'
import { type Deputy, NOW, type SpineGround, spineGround } from './testing/spine-ground.ts'

let ground: SpineGround
let app: FastifyInstance
let lin: Deputy
let zhou: Deputy
let now = NOW
const actors = new Map<string, Actor>()

beforeAll(async () => {
  ground = await spineGround()
  lin = await ground.person('林小满')
  zhou = await ground.person('周市代', { level: 'municipal' })
  actors.set('secretary', ground.secretary).set('district', ground.district)
  actors.set('lin', ground.deputyActor(lin)).set('zhou', ground.deputyActor(zhou))
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
  return { status: answer.statusCode, body: answer.json() }
}
const news = async (who: string) =>
  (await call(who, 'GET', '/my/duty-news')).body.items as {
    what: string
    recordId: string
    until: string | null
    version: number
  }[]

test('closing tells everybody present until which day they may object, and nobody else; then it is old', async () => {
  const activityId = await ground.activity({ present: [lin, zhou] })
  const closed = await call('secretary', 'POST', `/activities/${activityId}/close`, { version: 1 })
  expect(closed.status).toBe(200)
  for (const who of ['lin', 'zhou']) {
    expect(await news(who)).toMatchObject([{ what: 'entered', title: '走访', until: closed.body.objectionUntil }])
  }
  expect(await news('secretary')).toEqual([])
  now = new Date(`${closed.body.objectionUntil}T15:59:00Z`)
  expect(await news('lin')).toHaveLength(1)
  now = new Date(now.getTime() + 60_000)
  expect(await news('lin')).toEqual([])
  now = NOW
})

test('an objection ends the notice; its decision is told, as new news of the same record', async () => {
  const [entered] = await news('zhou')
  const objection = { id: newId(), recordId: entered?.recordId, words: '当天请假了' }
  expect((await call('zhou', 'POST', '/duty/objections', objection)).status).toBe(201)
  expect(await news('zhou')).toEqual([])
  const decision = { version: 1, decision: 'keep', reason: '签到表上有签名' }
  expect((await call('district', 'POST', `/duty/objections/${objection.id}/decide`, decision)).status).toBe(200)
  const told = await news('zhou')
  expect(told.map(({ what, recordId }) => [what, recordId])).toContainEqual(['decided', entered?.recordId])
  expect(told.every(({ version }) => version > (entered?.version ?? 0))).toBe(true)
})

test('a self-report returned is told until it is handed in again; the list stays short', async () => {
  now = new Date(NOW.getTime() + 60_000)
  const report = {
    id: newId(),
    personId: lin.personId,
    kind: 'other_work',
    doneOn: '2023-06-12',
    title: '走访独居老人',
  }
  expect((await call('lin', 'POST', '/duty/records', report)).status).toBe(201)
  const returned = { verdict: 'return', reason: '请写明地点', version: 1 }
  expect((await call('secretary', 'POST', `/duty/records/${report.id}/review`, returned)).status).toBe(200)
  expect((await news('lin'))[0]).toMatchObject({ what: 'returned', recordId: report.id, until: null })
  const again = { version: 2, title: '走访独居老人', words: '钮家巷', units: 1 }
  expect((await call('lin', 'POST', `/duty/records/${report.id}/resubmit`, again)).status).toBe(200)
  expect((await news('lin')).map(({ what }) => what)).toEqual(['entered'])

  for (let day = 1; day <= 22; day += 1) {
    const id = await ground.activity({ on: `2023-05-${String(day).padStart(2, '0')}`, present: [lin] })
    expect((await call('secretary', 'POST', `/activities/${id}/close`, { version: 1 })).status).toBe(200)
  }
  expect(await news('lin')).toHaveLength(20)
})

test('a spot check strikes a record from the activity’s list: points go back, and the deputy is told why', async () => {
  const shen = await ground.person('沈一鸣')
  actors.set('shen', ground.deputyActor(shen))
  const activityId = await ground.activity({ on: '2023-06-11', present: [shen] })
  expect((await call('secretary', 'POST', `/activities/${activityId}/close`, { version: 1 })).status).toBe(200)
  const listOf = async (who: string) =>
    (await call(who, 'GET', `/duty/activities/${activityId}/records`)).body.items as {
      recordId: string
      version: number
      can: { strike: { can: boolean; why?: string } }
    }[]
  expect((await call('shen', 'GET', `/duty/activities/${activityId}/records`)).status).toBe(403)
  const [seen] = await listOf('secretary')
  expect(seen).toMatchObject({ personName: '沈一鸣', can: { strike: { can: false, why: 'duty.strike-by-district' } } })
  const [record] = await listOf('district')
  expect(record?.can.strike).toEqual({ can: true })
  const path = `/duty/records/${record?.recordId}/strike`
  const said = { version: record?.version, reason: '签到表上没有签名' }
  expect(await call('secretary', 'POST', path, said)).toMatchObject({ status: 403 })
  expect(await call('district', 'POST', path, { version: record?.version, reason: ' ' })).toMatchObject({ status: 422 })
  const struck = await call('district', 'POST', path, said)
  expect(struck).toMatchObject({ status: 200, body: { state: 'struck', tenths: -10 } })
  expect(await listOf('district')).toMatchObject([
    { state: 'struck', reason: said.reason, can: { strike: { can: false, why: 'duty.strike-only-confirmed' } } },
  ])
  expect(await news('shen')).toContainEqual(expect.objectContaining({ what: 'struck', recordId: record?.recordId }))
  const detail = await call('shen', 'GET', `/duty/records/${record?.recordId}`)
  expect(detail.body.steps.at(-1)).toMatchObject({ step: 'struck', reason: said.reason })
})
