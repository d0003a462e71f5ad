import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../modules/access/language.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { type Deputy, NOW, type SpineGround, spineGround } from './testing/spine-ground.ts'
import { type StoryHouse, storyHouse } from './testing/story-house.ts'

let ground: SpineGround
let house: StoryHouse
let lin: Deputy
let zhou: Deputy
const actors = new Map<string, Actor>()

beforeAll(async () => {
  ground = await spineGround()
  lin = await ground.person('林小满')
  zhou = await ground.person('周市代', { level: 'municipal' })
  actors.set('secretary', ground.secretary).set('district', ground.district)
  actors.set('lin', ground.deputyActor(lin)).set('zhou', ground.deputyActor(zhou))
  house = await storyHouse(ground, actors, NOW)
})
afterAll(async () => {
  await house?.close()
  await ground?.drop()
})

const news = async (who: string) =>
  (await house.call(who, 'GET', '/my/duty-news')).body.items as {
    what: string
    recordId: string
    until: string | null
    version: number
  }[]

test('closing tells everybody present until which day they may object, and nobody else; then it is old', async () => {
  const activityId = await ground.activity({ present: [lin, zhou] })
  const closed = await house.call('secretary', 'POST', `/activities/${activityId}/close`, { version: 1 })
  expect(closed.status).toBe(200)
  for (const who of ['lin', 'zhou']) {
    expect(await news(who)).toMatchObject([{ what: 'entered', title: '走访', until: closed.body.objectionUntil }])
  }
  expect(await news('secretary')).toEqual([])
  const lastMinute = new Date(`${closed.body.objectionUntil}T15:59:00Z`)
  house.setClock(lastMinute)
  expect(await news('lin')).toHaveLength(1)
  house.setClock(new Date(lastMinute.getTime() + 60_000))
  expect(await news('lin')).toEqual([])
  house.setClock(NOW)
})

test('an objection ends the notice; its decision is told, as new news of the same record', async () => {
  const [entered] = await news('zhou')
  const objection = { id: newId(), recordId: entered?.recordId, words: '当天请假了' }
  expect((await house.call('zhou', 'POST', '/duty/objections', objection)).status).toBe(201)
  expect(await news('zhou')).toEqual([])
  const decision = { version: 1, decision: 'keep', reason: '签到表上有签名' }
  expect((await house.call('district', 'POST', `/duty/objections/${objection.id}/decide`, decision)).status).toBe(200)
  const told = await news('zhou')
  expect(told.map(({ what, recordId }) => [what, recordId])).toContainEqual(['decided', entered?.recordId])
  expect(told.every(({ version }) => version > (entered?.version ?? 0))).toBe(true)
})

test('a self-report returned is told until it is handed in again; the list stays short', async () => {
  house.setClock(new Date(NOW.getTime() + 60_000))
  const report = {
    id: newId(),
    personId: lin.personId,
    kind: 'other_work',
    doneOn: '2023-06-12',
    title: '走访独居老人',
  }
  expect((await house.call('lin', 'POST', '/duty/records', report)).status).toBe(201)
  const returned = { verdict: 'return', reason: '请写明地点', version: 1 }
  expect((await house.call('secretary', 'POST', `/duty/records/${report.id}/review`, returned)).status).toBe(200)
  expect((await news('lin'))[0]).toMatchObject({ what: 'returned', recordId: report.id, until: null })
  const again = { version: 2, title: '走访独居老人', words: '钮家巷', units: 1 }
  expect((await house.call('lin', 'POST', `/duty/records/${report.id}/resubmit`, again)).status).toBe(200)
  expect((await news('lin')).map(({ what }) => what)).toEqual(['entered'])

  for (let day = 1; day <= 22; day += 1) {
    const id = await ground.activity({ on: `2023-05-${String(day).padStart(2, '0')}`, present: [lin] })
    expect((await house.call('secretary', 'POST', `/activities/${id}/close`, { version: 1 })).status).toBe(200)
  }
  expect(await news('lin')).toHaveLength(20)
})

test('a spot check strikes a record from the activity’s list: points go back, and the deputy is told why', async () => {
  const shen = await ground.person('沈一鸣')
  actors.set('shen', ground.deputyActor(shen))
  const activityId = await ground.activity({ on: '2023-06-11', present: [shen] })
  expect((await house.call('secretary', 'POST', `/activities/${activityId}/close`, { version: 1 })).status).toBe(200)
  const listOf = async (who: string) =>
    (await house.call(who, 'GET', `/duty/activities/${activityId}/records`)).body.items as {
      recordId: string
      version: number
      can: { strike: { can: boolean; why?: string } }
    }[]
  expect((await house.call('shen', 'GET', `/duty/activities/${activityId}/records`)).status).toBe(403)
  const [seen] = await listOf('secretary')
  expect(seen).toMatchObject({ personName: '沈一鸣', can: { strike: { can: false, why: 'duty.strike-by-district' } } })
  const [record] = await listOf('district')
  expect(record?.can.strike).toEqual({ can: true })
  const path = `/duty/records/${record?.recordId}/strike`
  const said = { version: record?.version, reason: '签到表上没有签名' }
  expect(await house.call('secretary', 'POST', path, said)).toMatchObject({ status: 403 })
  expect(await house.call('district', 'POST', path, { version: record?.version, reason: ' ' })).toMatchObject({
    status: 422,
  })
  const struck = await house.call('district', 'POST', path, said)
  expect(struck).toMatchObject({ status: 200, body: { state: 'struck', tenths: -10 } })
  expect(await listOf('district')).toMatchObject([
    { state: 'struck', reason: said.reason, can: { strike: { can: false, why: 'duty.strike-only-confirmed' } } },
  ])
  expect(await news('shen')).toContainEqual(expect.objectContaining({ what: 'struck', recordId: record?.recordId }))
  const detail = await house.call('shen', 'GET', `/duty/records/${record?.recordId}`)
  expect(detail.body.steps.at(-1)).toMatchObject({ step: 'struck', reason: said.reason })
})
