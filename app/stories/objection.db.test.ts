import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '../../modules/access/language.ts'
import { handleObjection, objectToMissing, objectToRecord } from '../../modules/duty/index.ts'
import { standingDifferences } from '../../modules/points/index.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { closeActivity } from './close-activity.ts'
import { decideObjection } from './decide-objection.ts'
import { explainDay } from './explain-day.ts'
import { strikeRecord } from './strike-record.ts'
import { type Deputy, DISTRICT, NOW, type SpineGround, spineGround } from './testing/spine-ground.ts'

let ground: SpineGround
beforeAll(async () => {
  ground = await spineGround()
})
afterAll(async () => {
  expect(await standingDifferences(ground.asked(ground.district).db, DISTRICT)).toEqual([])
  await ground.drop()
})

const by = (actor: Actor) => ({ actor, at: NOW, requestId: newId(), bodyHash: 'x' })
const dueOn = async () => ({ due: '2023-06-30', provisional: false })
const tenthsOf = async (deputy: Deputy): Promise<number> =>
  (
    await ground.many<{ tenths: number }>(
      'select tenths from points.standing where person_id = $1 and year = 2023 and quarter = 0',
      [deputy.personId],
    )
  )[0]?.tenths ?? 0

describe('an objection', () => {
  async function closedVisit(name: string) {
    const deputy = await ground.person(name)
    const activityId = await ground.activity({ present: [deputy] })
    await closeActivity(ground.asked(ground.secretary), { activityId, version: 1 })
    const [record] = await ground.many<{ record_id: string }>(
      'select record_id from duty.record where source_id = $1',
      [activityId],
    )
    return { deputy, self: ground.deputyActor(deputy), activityId, recordId: record?.record_id as string }
  }

  test('keeps the points while it is open, and reverses them when upheld', async () => {
    const { deputy, self, activityId, recordId } = await closedVisit('异议甲')
    const db = ground.asked(self).db
    const objectionId = newId()
    await objectToRecord(db, { objectionId, recordId, words: '那天我没有去' }, by(self), dueOn)
    expect(await tenthsOf(deputy)).toBe(10)
    await expect(
      objectToRecord(db, { objectionId: newId(), recordId, words: '再说一次' }, by(self), dueOn),
    ).rejects.toMatchObject({ code: 'duty.objection-open' })
    await expect(
      decideObjection(ground.asked(self), { objectionId, version: 1, decision: 'strike', reason: '自己办' }),
    ).rejects.toMatchObject({ status: 403 })
    await handleObjection(db, { objectionId, version: 1, event: 'verify' }, by(ground.secretary))
    const said = { objectionId, version: 2, decision: 'strike' as const, reason: '核对签到表,确未到场' }
    expect(await decideObjection(ground.asked(ground.secretary), said)).toMatchObject({
      state: 'adjusted',
      recordId,
      tenths: -10,
    })
    expect(await tenthsOf(deputy)).toBe(0)
    const entries = await ground.many<{ tenths: number; reverses: string | null }>(
      'select tenths, reverses from points.entry where person_id = $1 order by posted_at, tenths desc',
      [deputy.personId],
    )
    expect(entries.map((entry) => entry.tenths)).toEqual([10, -10])
    const [line] = await ground.many<{ mark: string }>(
      'select mark from activities.attendance where activity_id = $1',
      [activityId],
    )
    expect(line?.mark).toBe('absent')
    const day = await explainDay(ground.asked(self), deputy.personId, '2023-06-10')
    expect(day.findings).toMatchObject([{ why: 'state-struck', reason: '核对签到表,确未到场', tenths: 0 }])
  })

  test('is kept: nothing moves, the mark goes', async () => {
    const { deputy, self, recordId } = await closedVisit('异议乙')
    const objectionId = newId()
    await objectToRecord(ground.asked(self).db, { objectionId, recordId, words: '记错了' }, by(self), dueOn)
    const answer = await decideObjection(ground.asked(ground.director), {
      objectionId,
      version: 1,
      decision: 'keep',
      reason: '签到表有本人签名',
    })
    expect(answer).toMatchObject({ state: 'kept', tenths: 0 })
    const [record] = await ground.many('select state, objected from duty.record where record_id = $1', [recordId])
    expect(record).toEqual({ state: 'confirmed', objected: false })
    expect(await tenthsOf(deputy)).toBe(10)
  })

  test('to a missing record adds it, with points on the day of the deed', async () => {
    const present = await ground.person('在场')
    const missed = await ground.person('漏登')
    const activityId = await ground.activity({ on: '2023-03-20', present: [present], due: [missed] })
    await closeActivity(ground.asked(ground.secretary), { activityId, version: 1 })
    const self = ground.deputyActor(missed)
    const why = await explainDay(ground.asked(self), missed.personId, '2023-03-20')
    expect(why.findings).toMatchObject([{ why: 'marked-absent', mayObject: true }])
    const objectionId = newId()
    await objectToMissing(
      ground.asked(self).db,
      { objectionId, activityId, personId: missed.personId, words: '我到了' },
      by(self),
      dueOn,
    )
    const answer = await decideObjection(ground.asked(ground.district), {
      objectionId,
      version: 1,
      decision: 'add',
      reason: '照片可证',
    })
    expect(answer).toMatchObject({ state: 'adjusted', tenths: 10 })
    const [entry] = await ground.many<{ quarter: number; cause: string }>(
      'select quarter, cause from points.entry where person_id = $1',
      [missed.personId],
    )
    expect(entry).toEqual({ quarter: 1, cause: 'objection' })
    expect((await explainDay(ground.asked(self), missed.personId, '2023-03-20')).findings).toMatchObject([
      { why: 'earned', tenths: 10, mark: 'present' },
    ])
    expect(
      (
        await ground.many(`select 1 from activities.attendance where activity_id = $1 and mark = 'present'`, [
          activityId,
        ])
      ).length,
    ).toBe(2)
  })

  test('corrects duration, and the difference is a reversal and a new entry', async () => {
    const deputy = await ground.person('时长')
    const activityId = await ground.activity({ kind: 'training', present: [deputy] })
    await closeActivity(ground.asked(ground.secretary), { activityId, version: 1 })
    const [record] = await ground.many<{ record_id: string }>(
      'select record_id from duty.record where source_id = $1',
      [activityId],
    )
    const objectionId = newId()
    const self = ground.deputyActor(deputy)
    await objectToRecord(
      ground.asked(self).db,
      { objectionId, recordId: record?.record_id as string, words: '是一整天' },
      by(self),
      dueOn,
    )
    const answer = await decideObjection(ground.asked(ground.secretary), {
      objectionId,
      version: 1,
      decision: 'correct',
      reason: '全天培训',
      units: 2,
    })
    expect(answer.tenths).toBe(5)
    expect(await tenthsOf(deputy)).toBe(10)
    expect(await ground.many('select 1 from points.entry where person_id = $1', [deputy.personId])).toHaveLength(3)
  })

  test('taken back leaves the record as it was; too late is too late; others may not', async () => {
    const { self, recordId } = await closedVisit('异议丙')
    const objectionId = newId()
    const db = ground.asked(self).db
    await objectToRecord(db, { objectionId, recordId, words: '记错了' }, by(self), dueOn)
    await handleObjection(db, { objectionId, version: 1, event: 'withdraw' }, by(self))
    const [record] = await ground.many<{ objected: boolean }>('select objected from duty.record where record_id = $1', [
      recordId,
    ])
    expect(record?.objected).toBe(false)
    const late = { ...by(self), at: new Date('2023-09-01T00:00:00Z') }
    await expect(
      objectToRecord(db, { objectionId: newId(), recordId, words: '晚了' }, late, dueOn),
    ).rejects.toMatchObject({ code: 'duty.objection-too-late' })
    const stranger = ground.deputyActor(await ground.person('旁人'))
    await expect(
      objectToRecord(db, { objectionId: newId(), recordId, words: '替他说' }, by(stranger), dueOn),
    ).rejects.toMatchObject({ code: 'duty.record-unknown', status: 404 })
  })

  test('a spot check strikes without an objection', async () => {
    const { deputy, recordId } = await closedVisit('抽查')
    await expect(
      strikeRecord(ground.asked(ground.secretary), { recordId, version: 1, reason: '抽查' }),
    ).rejects.toMatchObject({ status: 403 })
    expect(
      await strikeRecord(ground.asked(ground.district), { recordId, version: 1, reason: '抽查不实' }),
    ).toMatchObject({ tenths: -10 })
    expect(await tenthsOf(deputy)).toBe(0)
  })
})
