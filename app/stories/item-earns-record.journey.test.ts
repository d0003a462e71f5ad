import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '../../modules/access/language.ts'
import { actorWith, grant } from '../../modules/access/testing/actors.ts'
import { dutyRoutes, dutyWords } from '../../modules/duty/index.ts'
import { opinionRoutes } from '../../modules/opinions/index.ts'
import { words as opinionWords } from '../../modules/opinions/words.ts'
import { standingDifferences } from '../../modules/points/index.ts'
import { makeApp } from '../../platform/http/make-app.ts'
import { serve } from '../../platform/http/serve.ts'
import { send } from '../../platform/http/testing.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { earningRecords } from './item-earns-record.ts'
import {
  COMMUNITIES,
  type Deputy,
  DISTRICT,
  NOW,
  type SpineGround,
  STREET,
  spineGround,
} from './testing/spine-ground.ts'

let ground: SpineGround
let app: FastifyInstance
let deputy: Deputy
const actors = new Map<string, Actor>()

beforeAll(async () => {
  ground = await spineGround()
  app = await makeApp({ limits: false, logLevel: 'silent' })
  await serve(app, {
    routes: [...dutyRoutes, ...earningRecords(opinionRoutes)],
    identify: async (request) => actors.get(String(request.headers['x-who'])) ?? null,
    database: ground.asked(ground.district).database,
    clock: { now: () => NOW },
    words: { ...dutyWords, ...opinionWords },
  })
  actors.set('secretary', ground.secretary)
})
afterAll(async () => {
  expect(await standingDifferences(ground.asked(ground.district).db, DISTRICT)).toEqual([])
  await app.close()
  await ground.drop()
})
beforeEach(async () => {
  deputy = await ground.person('提交人')
  actors.set('deputy', ground.deputyActor(deputy))
})

async function call(who: string, path: string, body: object, key = newId()) {
  const answer = await send(app, 'POST', `/api/v1${path}`, { headers: { 'x-who': who, 'idempotency-key': key }, body })
  return { status: answer.statusCode, body: answer.json() as { version: number; recordId?: string; code?: string } }
}

async function submitted(): Promise<string> {
  const id = newId()
  const said = {
    id,
    channel: 'deputy',
    streetId: STREET,
    communityId: COMMUNITIES[0],
    theme: 'parking',
    words: '夜间停车难',
    raisedOn: '2023-06-12',
  }
  expect((await call('deputy', '/opinions/items', said)).status).toBe(201)
  return id
}
const move = (id: string, verb: string, body: object, key?: string) =>
  call('secretary', `/opinions/items/${id}/${verb}`, body, key)
/** Sorted and handed to a street department, whose handler is somebody of their own: its part. */
async function handed(id: string): Promise<string> {
  const unitId = newId()
  const handler = await ground.person('经办人')
  const { personId, accountId } = ground.deputyActor(handler)
  actors.set('handler', actorWith([grant('unit_handler', { unitId })], { districtId: DISTRICT, personId, accountId }))
  await ground.owner.query(
    `insert into units.unit (district_id, unit_id, street_id, kind, name) values ($1, $2, $3, 'street_department', $4)`,
    [DISTRICT, unitId, STREET, `城管办${unitId.slice(-6)}`],
  )
  await move(id, 'triage', { version: 1, route: 'street_department' })
  expect((await move(id, 'assign', { version: 2, lead: { unitId, task: '' }, co: [] })).status).toBe(200)
  const [part] = await ground.many<{ id: string }>('select part_id as id from opinions.part where item_id = $1', [id])
  return part?.id ?? ''
}
const records = () =>
  ground.many<{
    state: string
    level: string
    source: string
    title: string
    kind: string
    role: string
    done: string
  }>(
    `select state, level, source_kind as source, title, kind, role, done_on::text as done from duty.record where person_id = $1 order by record_id`,
    [deputy.personId],
  )
const tenths = async () =>
  (
    await ground.many<{ tenths: number }>(
      'select tenths from points.standing where person_id = $1 and year = 2023 and quarter = 0',
      [deputy.personId],
    )
  )[0]?.tenths ?? 0

describe('an item the deputy submitted', () => {
  test('earns nothing by being submitted, the record and its points when the street takes it up, and only once', async () => {
    const id = await submitted()
    expect(await records()).toEqual([])
    const key = newId()
    expect((await move(id, 'triage', { version: 1, route: 'street_department' }, key)).status).toBe(200)
    await move(id, 'triage', { version: 1, route: 'street_department' }, key)
    await move(id, 'triage', { version: 2, route: 'district_department' })
    const of = {
      state: 'confirmed',
      level: 'district',
      source: 'item',
      kind: 'opinion_item',
      role: 'author',
      done: '2023-06-12',
    }
    expect(await records()).toEqual([{ ...of, title: expect.stringContaining('停车') }])
    expect((await records())[0]?.title).not.toContain('夜间')
    expect(await tenths()).toBe(10)
  })

  test('counts as adopted, and is paid as such, when a unit’s reply takes it up; not when it says no', async () => {
    for (const [kind, role, sum] of [
      ['being_solved', 'adopted', 20],
      ['reference', 'author', 30],
    ] as const) {
      const id = await submitted()
      const part = await handed(id)
      await call('handler', `/opinions/parts/${part}/sign`, { version: 1 })
      const reply = { version: 2, id: newId(), class: kind, words: '正在安排。' }
      const promise = kind === 'being_solved' ? { promise: { words: '年底前完成。', dueOn: '2023-12-31' } } : {}
      expect((await call('handler', `/opinions/parts/${part}/reply`, { ...reply, ...promise })).status).toBe(200)
      const before = (await records()).at(-1)
      expect(before?.role).toBe('author')
      expect((await call('secretary', `/opinions/parts/${part}/release`, { version: 3 })).status).toBe(200)
      expect([(await records()).at(-1)?.role, await tenths()]).toEqual([role, sum])
    }
  })

  test.each([
    ['answer', { class: 'solved', words: '已清理。' }],
    ['refer', { route: 'reference', words: '留作参考' }],
  ])('earns by %s too', async (verb, body) => {
    const id = await submitted()
    expect((await move(id, verb, { version: 1, ...body })).status).toBe(200)
    expect(await records()).toHaveLength(1)
  })

  test('earns nothing where it is turned away', async () => {
    const id = await submitted()
    expect((await move(id, 'screen-out', { version: 1, screening: 'personal_case' })).status).toBe(200)
    expect(await records()).toEqual([])
  })

  test('loses the record, its points reversed, where it is taken back or the same as another', async () => {
    const [first, second] = [await submitted(), await submitted()]
    for (const id of [first, second]) await move(id, 'triage', { version: 1, route: 'street_department' })
    expect(await tenths()).toBe(20)
    expect((await call('deputy', `/opinions/items/${first}/withdraw`, { version: 2, reason: '已经解决' })).status).toBe(
      200,
    )
    expect(await tenths()).toBe(10)
    const third = await submitted()
    expect((await move(second, 'duplicate', { version: 2, of: third })).status).toBe(200)
    expect(await tenths()).toBe(0)
    expect((await records()).map(({ state }) => state)).toEqual(['struck', 'struck'])
  })

  test('is not typed twice: a report of the same is refused afterwards, and gives way where it came before', async () => {
    const report = () =>
      call('deputy', '/duty/records', {
        id: newId(),
        personId: deputy.personId,
        kind: 'opinion_item',
        doneOn: '2023-06-12',
        units: 1,
        title: '提交民情民意',
      })
    expect((await report()).status).toBe(201)
    const id = await submitted()
    await move(id, 'triage', { version: 1, route: 'street_department' })
    expect((await records()).map(({ source, state }) => [source, state])).toEqual(
      expect.arrayContaining([
        ['self_report', 'withdrawn'],
        ['item', 'confirmed'],
      ]),
    )
    expect((await report()).status).toBe(422)
    expect(await tenths()).toBe(10)
  })
})

test('a consultative deputy has the record and no points', async () => {
  deputy = await ground.person('议政代表', { level: 'consultative' })
  actors.set('deputy', ground.deputyActor(deputy))
  const id = await submitted()
  await move(id, 'triage', { version: 1, route: 'street_department' })
  expect((await records()).map(({ level, state }) => [level, state])).toEqual([['consultative', 'confirmed']])
  expect(await tenths()).toBe(0)
})

test('a resident’s item earns nobody anything', async () => {
  const id = newId()
  const said = {
    id,
    channel: 'counter',
    streetId: STREET,
    communityId: COMMUNITIES[0],
    theme: 'noise',
    words: '夜里太吵',
  }
  expect((await call('secretary', '/opinions/items', said)).status).toBe(201)
  await move(id, 'triage', { version: 1, route: 'street_department' })
  expect(await ground.many(`select from duty.record where source_kind = 'item' and source_id = $1`, [id])).toEqual([])
})

test('a dozen hands on one deputy’s year leave the ledger whole', async () => {
  const ids = await Promise.all(Array.from({ length: 12 }, submitted))
  const done = await Promise.all(ids.map((id) => move(id, 'triage', { version: 1, route: 'street_department' })))
  expect(done.map(({ status }) => status)).toEqual(ids.map(() => 200))
  expect(await records()).toHaveLength(12)
  // The template's cap of ten points a year, edition of 2022.
  expect(await tenths()).toBe(100)
})
