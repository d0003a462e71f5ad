import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '../../modules/access/language.ts'
import { dutyRoutes, dutyWords } from '../../modules/duty/index.ts'
import { pointsRoutes, pointsWords } from '../../modules/points/index.ts'
import { fixedClock } from '../../platform/clock/clock.ts'
import { testDatabase, testDatabase15 } from '../../platform/database/testing.ts'
import { readDocx } from '../../platform/documents/read-docx.ts'
import { readWorkbook } from '../../platform/excel/read-workbook.ts'
import { makeApp } from '../../platform/http/make-app.ts'
import { serve } from '../../platform/http/serve.ts'
import { send } from '../../platform/http/testing.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { flawsOf } from '../../platform/words/flaws.ts'
import { storyRoutes } from './routes.ts'
import { COMMUNITIES, type Deputy, NOW, type SpineGround, STREET, spineGround } from './testing/spine-ground.ts'

test('the words say everything in two languages', () =>
  expect([flawsOf(dutyWords), flawsOf(pointsWords)]).toEqual([[], []]))

describe.each([
  ['the packaged PostgreSQL', testDatabase],
  ['PostgreSQL 15', testDatabase15],
])('on %s', (_server, make) => {
  let ground: SpineGround
  let app: FastifyInstance
  const actors = new Map<string, Actor>()
  let lin: Deputy

  beforeAll(async () => {
    ground = await spineGround(make)
    lin = await ground.person('林小满')
    actors.set('district', ground.district).set('secretary', ground.secretary).set('lin', ground.deputyActor(lin))
    const neighbour = {
      ...ground.secretary,
      roles: ground.secretary.roles.map((role) => ({ ...role, streetId: 320508002 })),
    }
    actors.set('neighbour', neighbour)
    app = await makeApp({ limits: false, logLevel: 'silent' })
    await serve(app, {
      routes: [...dutyRoutes, ...pointsRoutes, ...storyRoutes],
      identify: async (request) => actors.get(String(request.headers['x-who'])) ?? null,
      database: ground.asked(ground.district).database,
      clock: fixedClock(NOW),
      words: { ...dutyWords, ...pointsWords },
    })
  })
  afterAll(async () => {
    await app.close()
    await ground.drop()
  })

  const get = async (who: string, url: string) => send(app, 'GET', url, { headers: { 'x-who': who } })
  const post = async (who: string, url: string, body: unknown, key = newId()) =>
    send(app, 'POST', url, { body, key, headers: { 'x-who': who } })

  test('a visit entered once becomes record, points, file and rank', async () => {
    const key = newId()
    const body = {
      id: newId(),
      kind: 'weekly_visit',
      title: '周周行 · 老旧小区',
      theme: '老旧小区',
      streetId: STREET,
      communityId: COMMUNITIES[0],
      heldOn: '2023-06-10',
      attendance: [{ personId: lin.personId, mark: 'present' }],
      opinions: [{ id: newId(), words: '楼道灯不亮', reach: 'community' }],
    }
    const closed = await post('secretary', '/api/v1/activities/record-and-close', body, key)
    expect(closed.json()).toMatchObject({ state: 'closed', records: 1 })
    expect(closed.statusCode).toBe(201)
    const again = await post('secretary', '/api/v1/activities/record-and-close', body, key)
    expect([again.statusCode, again.json()]).toEqual([200, closed.json()])

    actors.set('both', { ...ground.secretary, personId: lin.personId })
    const own = await post('both', '/api/v1/activities/record-and-close', { ...body, id: newId(), opinions: [] })
    expect([own.statusCode, own.json().code]).toEqual([403, 'activities.own-attendance'])

    const account = (await get('lin', `/api/v1/points/accounts/${lin.personId}?year=2023`)).json()
    expect(account).toMatchObject({ tenths: 15, quarters: [0, 15, 0, 0], settled: true })
    expect(account.lines[0]).toMatchObject({
      why: 'counted',
      item: { clause: '第六条（二）', tenths: 15 },
      edition: 2,
      kind: 'weekly_visit',
    })
    expect((await get('neighbour', `/api/v1/points/accounts/${lin.personId}?year=2023`)).statusCode).toBe(403)
    expect((await get('lin', '/api/v1/points/ranking?year=2023')).statusCode).toBe(403)
    expect((await get('secretary', '/api/v1/points/ranking?year=2023')).statusCode).toBe(403)
    const ranking = (await get('district', '/api/v1/points/ranking?year=2023&quarter=2')).json()
    expect(ranking).toMatchObject({
      eligible: 1,
      topPlaces: 1,
      running: true,
      streets: [{ streetId: STREET, sumTenths: 15, deputies: 1, averageHundredths: 150 }],
    })
    const deputies = (await get('district', '/api/v1/points/ranking/deputies?year=2023&quarter=2')).json()
    expect(deputies).toMatchObject({ total: 1, next: null, items: [{ name: '林小满', rank: 1, top: true }] })
    expect((await get('secretary', `/api/v1/points/streets/${STREET}?year=2023`)).json()).toMatchObject({
      sumTenths: 15,
    })
  })

  test('one call says why there are points for a day, and an objection takes them back', async () => {
    const day = (await get('secretary', `/api/v1/duty/people/${lin.personId}/days/2023-06-10`)).json()
    expect(day).toMatchObject({
      tenths: 15,
      findings: [{ why: 'earned', mayObject: true, itemName: '专题社区周周行' }],
    })
    const records = (await get('lin', `/api/v1/duty/people/${lin.personId}/records?year=2023`)).json()
    const [record] = records.items
    expect(record).toMatchObject({ state: 'confirmed', can: { object: { can: true }, pass: { can: false } } })
    const objected = await post('lin', '/api/v1/duty/objections', {
      id: newId(),
      recordId: record.recordId,
      words: '当天请假了',
    })
    expect(objected.statusCode).toBe(201)
    const waiting = (await get('secretary', '/api/v1/duty/objections')).json()
    expect(waiting.items).toMatchObject([{ personName: '林小满', mark: 'present', can: { decide: { can: true } } }])
    const decision = { version: 1, decision: 'strike', reason: '核实属实' }
    const decided = await post('secretary', `/api/v1/duty/objections/${objected.json().objectionId}/decide`, decision)
    expect(decided.json()).toMatchObject({ state: 'adjusted', tenths: -15 })
    // Decided, it has left the list of those that wait, and is still found by itself.
    const alone = `/api/v1/duty/objections?objectionId=${objected.json().objectionId}`
    expect((await get('secretary', '/api/v1/duty/objections')).json().items).toEqual([])
    expect((await get('secretary', alone)).json().items).toMatchObject([{ personName: '林小满', state: 'adjusted' }])
    expect((await get('neighbour', alone)).json().items).toEqual([])
    const after = (await get('lin', `/api/v1/points/accounts/${lin.personId}?year=2023`)).json()
    expect(after.tenths).toBe(0)
    expect(
      after.lines[0].entries.map((entry: { tenths: number; reversed: boolean }) => [entry.tenths, entry.reversed]),
    ).toEqual([
      [15, true],
      [-15, false],
    ])
    expect((await get('district', '/api/v1/points/verify')).json()).toEqual({ differences: [] })
  })

  test('a self-report goes its way; one and the same review is answered the same; a batch says why not', async () => {
    const id = newId()
    const report = { id, personId: lin.personId, kind: 'other_work', doneOn: '2023-06-12', title: '帮扶困难家庭' }
    expect((await post('lin', '/api/v1/duty/records', report)).json()).toMatchObject({
      recordId: id,
      state: 'submitted',
    })
    const queue = (await get('secretary', '/api/v1/duty/review-queue')).json()
    expect(queue).toMatchObject({
      stage: 'street',
      total: 1,
      items: [{ personName: '林小满', flags: [], can: { pass: { can: true } } }],
    })
    expect((await get('neighbour', '/api/v1/duty/review-queue')).json()).toMatchObject({ total: 0, items: [] })
    expect((await get('lin', '/api/v1/duty/review-queue')).statusCode).toBe(403)
    const key = newId()
    const first = await post('secretary', `/api/v1/duty/records/${id}/review`, { verdict: 'pass', version: 1 }, key)
    const repeated = await post('secretary', `/api/v1/duty/records/${id}/review`, { verdict: 'pass', version: 1 }, key)
    expect([first.statusCode, first.json(), repeated.json()]).toEqual([
      200,
      { recordId: id, state: 'street_reviewed', version: 2 },
      first.json(),
    ])
    const batch = await post('district', '/api/v1/duty/reviews', {
      verdict: 'pass',
      records: [
        { recordId: id, version: 2 },
        { recordId: newId(), version: 1 },
      ],
    })
    expect(batch.json()).toMatchObject({
      done: [{ recordId: id, state: 'confirmed' }],
      refused: [{ why: 'duty.record-unknown' }],
    })
    const detail = (await get('lin', `/api/v1/duty/records/${id}`)).json()
    expect(detail.steps.map((step: { step: string }) => step.step)).toEqual(['submitted', 'street-passed', 'confirmed'])
    expect((await get('neighbour', `/api/v1/duty/records/${id}`)).statusCode).toBe(404)
  })

  test('the duty file is read, taken as Excel and as a paper, and both leave a trace', async () => {
    const url = `/api/v1/duty/people/${lin.personId}/file`
    expect((await get('lin', `${url}?year=2023`)).json()).toMatchObject({
      person: { name: '林小满' },
      facts: [{ kind: 'other_work' }],
      counts: [{ year: 2023, records: 1 }],
    })
    expect((await get('neighbour', `${url}.xlsx`)).statusCode).toBe(403)
    const excel = await get('secretary', `${url}.xlsx?year=2023`)
    expect(excel.statusCode).toBe(200)
    const book = await readWorkbook(excel.rawPayload)
    expect(book.sheets[0]?.rows.some((row) => row.some((cell) => cell.text === '帮扶困难家庭'))).toBe(true)
    const paper = await get('district', `${url}.docx?year=2023`)
    expect(paper.headers['content-type']).toContain('wordprocessingml')
    expect(JSON.stringify(await readDocx(paper.rawPayload))).toContain('林小满代表履职档案')
    expect(await ground.many(`select 1 from audit.entry where action = 'duty.export-file'`)).toHaveLength(2)
  })

  test.each([
    ['GET', '/api/v1/points/accounts/not-an-id?year=2023'],
    ['GET', '/api/v1/points/ranking?year=9'],
    ['GET', '/api/v1/duty/review-queue?after=zzz'],
    ['GET', '/api/v1/duty/people/00000000-0000-0000-0000-000000000000/days/2023-02-31'],
  ])('bad input is refused, never a fault: %s %s', async (_method, url) => {
    const { statusCode } = await get('district', url)
    expect(statusCode).toBeGreaterThanOrEqual(400)
    expect(statusCode).toBeLessThan(500)
  })
})
