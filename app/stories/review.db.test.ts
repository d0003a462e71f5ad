import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '../../modules/access/language.ts'
import { grant } from '../../modules/access/testing/actors.ts'
import { recordDetail, resubmit, reviewQueue, selfReport, withdraw } from '../../modules/duty/index.ts'
import { standingDifferences } from '../../modules/points/index.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { closeActivity } from './close-activity.ts'
import { reviewRecord, reviewRecords } from './review-records.ts'
import { type Deputy, DISTRICT, NOW, type SpineGround, STREET, spineGround } from './testing/spine-ground.ts'

let ground: SpineGround
beforeAll(async () => {
  ground = await spineGround()
})
afterAll(async () => {
  expect(await standingDifferences(ground.asked(ground.district).db, DISTRICT)).toEqual([])
  await ground.drop()
})

const by = (actor: Actor) => ({ actor, at: NOW, requestId: newId(), bodyHash: 'x' })
const tenthsOf = async (deputy: Deputy): Promise<number> =>
  (
    await ground.many<{ tenths: number }>(
      'select tenths from points.standing where person_id = $1 and year = 2023 and quarter = 0',
      [deputy.personId],
    )
  )[0]?.tenths ?? 0

async function report(deputy: Deputy, actor: Actor, more: { kind?: string; doneOn?: string; title?: string } = {}) {
  const { kind = 'other_work', doneOn = '2023-06-12', title = '走访困难户' } = more
  const said = { recordId: newId(), personId: deputy.personId, kind, doneOn, units: 1, title }
  return selfReport(ground.asked(actor).db, said, by(actor))
}
const passed = (recordId: string, actor: Actor, version: number) =>
  reviewRecord(ground.asked(actor), { recordId, version, verdict: 'pass', reason: null })

describe('a self-report', () => {
  test('passes the street, then the district, and only then earns', async () => {
    const deputy = await ground.person('报告人')
    const { recordId, state } = await report(deputy, ground.deputyActor(deputy))
    expect(state).toBe('submitted')
    expect(await tenthsOf(deputy)).toBe(0)
    await expect(passed(recordId, ground.district, 1)).rejects.toMatchObject({
      status: 403,
      code: 'duty.street-reviews-first',
    })
    expect(await passed(recordId, ground.secretary, 1)).toMatchObject({ state: 'street_reviewed', version: 2 })
    await expect(passed(recordId, ground.secretary, 2)).rejects.toMatchObject({ code: 'duty.district-decides' })
    expect(await passed(recordId, ground.district, 2)).toMatchObject({ state: 'confirmed', version: 3 })
    expect(await tenthsOf(deputy)).toBe(5)
    const detail = await recordDetail(ground.asked(ground.district).db, DISTRICT, recordId)
    expect(detail?.steps.map((step) => step.step)).toEqual(['submitted', 'street-passed', 'confirmed'])
  })

  test('nobody reviews their own, whatever seat they hold, nor twice', async () => {
    const deputy = await ground.person('兼职副主任')
    const both = {
      ...ground.deputyActor(deputy),
      roles: [grant('deputy'), grant('street_deputy_director', { streetId: STREET }), grant('district_staff')],
    }
    const own = await report(deputy, both)
    await expect(passed(own.recordId, both, 1)).rejects.toMatchObject({ code: 'duty.own-record' })
    const other = await ground.person('另一代表')
    const { recordId } = await report(other, ground.deputyActor(other))
    await passed(recordId, both, 1)
    await expect(passed(recordId, both, 2)).rejects.toMatchObject({ code: 'duty.second-person' })
    expect((await passed(recordId, ground.district, 2)).state).toBe('confirmed')
  })

  test('entered by the secretary for a deputy it keeps both names and waits for the district only', async () => {
    const deputy = await ground.person('不用手机的代表')
    const { recordId, state } = await report(deputy, ground.secretary)
    expect(state).toBe('street_reviewed')
    const detail = await recordDetail(ground.asked(ground.district).db, DISTRICT, recordId)
    expect(detail).toMatchObject({ onBehalf: true, submittedBy: ground.secretary.personId, personId: deputy.personId })
    const [trace] = await ground.many<{ on_behalf_of: string }>(
      'select on_behalf_of from audit.entry where subject_id = $1',
      [recordId],
    )
    expect(trace?.on_behalf_of).toBe(deputy.personId)
    const stranger = await ground.person('外街道代表', { streetId: 320508002 })
    await expect(report(stranger, ground.secretary)).rejects.toMatchObject({ status: 403 })
  })

  test('is returned with a reason, handed in again, and may be withdrawn', async () => {
    const deputy = await ground.person('退回')
    const self = ground.deputyActor(deputy)
    const { recordId } = await report(deputy, self)
    const back = { recordId, version: 1, verdict: 'return' as const }
    await expect(reviewRecord(ground.asked(ground.secretary), { ...back, reason: ' ' })).rejects.toMatchObject({
      code: 'duty.reason-needed',
    })
    await reviewRecord(ground.asked(ground.secretary), { ...back, reason: '请写明地点' })
    const db = ground.asked(self).db
    expect(await recordDetail(db, DISTRICT, recordId)).toMatchObject({ state: 'returned', reason: '请写明地点' })
    await expect(
      resubmit(db, { recordId, version: 1, title: '新', words: null, units: 1 }, by(self)),
    ).rejects.toMatchObject({ status: 409 })
    await resubmit(db, { recordId, version: 2, title: '在钮家巷走访', words: '三户', units: 1 }, by(self))
    expect((await withdraw(db, { recordId, version: 3 }, by(self))).state).toBe('withdrawn')
    await expect(withdraw(db, { recordId, version: 4 }, by(self))).rejects.toMatchObject({ status: 403 })
  })

  test('is refused where the organiser enters, or has entered already', async () => {
    const deputy = await ground.person('重复')
    const self = ground.deputyActor(deputy)
    await expect(report(deputy, self, { kind: 'weekly_visit' })).rejects.toMatchObject({
      code: 'duty.organiser-enters',
    })
    const activityId = await ground.activity({ kind: 'training', on: '2023-06-05', present: [deputy] })
    await closeActivity(ground.asked(ground.secretary), { activityId, version: 1 })
    const [record] = await ground.many<{ record_id: string }>(
      'select record_id from duty.record where source_id = $1',
      [activityId],
    )
    await expect(report(deputy, self, { kind: 'training', doneOn: '2023-06-05' })).rejects.toMatchObject({
      code: 'duty.recorded-by-organiser',
      extra: { recordId: record?.record_id },
    })
    await expect(report(deputy, self, { doneOn: '2023-06-16' })).rejects.toMatchObject({ code: 'duty.day-to-come' })
    await expect(report(deputy, self, { doneOn: '2016-06-16' })).rejects.toMatchObject({ code: 'duty.day-too-old' })
  })

  test('of the same fact gives way when the organiser closes, waiting or standing', async () => {
    const [waits, stands] = [await ground.person('等待'), await ground.person('已确认')]
    const one = await report(waits, ground.deputyActor(waits), { kind: 'training', doneOn: '2023-06-06' })
    const two = await report(stands, ground.secretary, { kind: 'training', doneOn: '2023-06-06' })
    await passed(two.recordId, ground.district, 1)
    expect(await tenthsOf(stands)).toBe(5)
    const activityId = await ground.activity({
      kind: 'training',
      on: '2023-06-06',
      halfDays: 2,
      present: [waits, stands],
    })
    await closeActivity(ground.asked(ground.secretary), { activityId, version: 1 })
    const states = await ground.many<{ state: string }>(
      'select state from duty.record where record_id = any($1) order by state',
      [[one.recordId, two.recordId]],
    )
    expect(states.map((row) => row.state)).toEqual(['struck', 'withdrawn'])
    expect(await tenthsOf(waits)).toBe(10)
    expect(await tenthsOf(stands)).toBe(10)
    const [step] = await ground.many<{ reason: string }>(
      `select reason from duty.step where record_id = $1 and step = 'merged'`,
      [one.recordId],
    )
    const [organisers] = await ground.many<{ record_id: string }>(
      'select record_id from duty.record where source_id = $1 and person_id = $2',
      [activityId, waits.personId],
    )
    expect(step?.reason).toBe(organisers?.record_id)
  })

  test('the same id twice is one report; with other content it is refused', async () => {
    const deputy = await ground.person('离线')
    const self = ground.deputyActor(deputy)
    const said = {
      recordId: newId(),
      personId: deputy.personId,
      kind: 'other_work',
      doneOn: '2023-06-01',
      units: 1,
      title: '离线登记',
    }
    const db = ground.asked(self).db
    const first = await selfReport(db, said, by(self))
    expect(await selfReport(db, said, by(self))).toEqual(first)
    await expect(selfReport(db, { ...said, title: '别的事' }, by(self))).rejects.toMatchObject({ code: 'duty.id-used' })
  })
})

test('a batch does what it may and says why not for the rest; the queue shows flags', async () => {
  const deputy = await ground.person('批量')
  const self = ground.deputyActor(deputy)
  const reports: Awaited<ReturnType<typeof report>>[] = []
  for (const title of ['走访某某小区一号楼居民', '走访某某小区一号楼居民户', '送政策上门', '楼道整治'])
    reports.push(await report(deputy, self, { title }))
  const stranger = await ground.person('外街道', { streetId: 320508002 })
  const foreign = await report(stranger, { ...ground.deputyActor(stranger) })
  const { rows } = await reviewQueue(ground.asked(ground.secretary).db, {
    districtId: DISTRICT,
    stage: 'street',
    streetIds: [STREET],
    after: null,
    limit: 50,
  })
  const row = rows.find((one) => one.recordId === reports[0]?.recordId)
  expect(row?.flags).toEqual(['two-places', 'many-in-a-day', 'near-duplicate'])
  expect(rows.some((one) => one.recordId === foreign.recordId)).toBe(false)
  const records = [...reports, foreign].map(({ recordId }) => ({ recordId, version: 1 }))
  records.push({ recordId: newId(), version: 1 })
  const answer = await reviewRecords(ground.asked(ground.secretary), { verdict: 'pass', reason: null, records })
  expect(answer.done).toHaveLength(4)
  // Another street's record answers like one that does not exist.
  expect(answer.refused.map((one) => one.why)).toEqual(['duty.record-unknown', 'duty.record-unknown'])
  const final = await reviewRecords(ground.asked(ground.district), {
    verdict: 'pass',
    reason: null,
    records: reports.map(({ recordId }) => ({ recordId, version: 2 })),
  })
  expect(final.done).toHaveLength(4)
  expect(await tenthsOf(deputy)).toBe(20)
})

test('many confirmations of one deputy at once all post, and the cap holds', async () => {
  const deputy = await ground.person('并发')
  const ids: string[] = []
  for (let n = 1; n <= 10; n++)
    ids.push(
      (await report(deputy, ground.secretary, { doneOn: `2023-05-${String(n).padStart(2, '0')}`, title: `事项${n}` }))
        .recordId,
    )
  await Promise.all(ids.map((recordId) => passed(recordId, ground.district, 1)))
  expect(await tenthsOf(deputy)).toBe(30)
})
