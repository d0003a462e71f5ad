import { afterAll, beforeAll, expect, test } from 'vitest'
import { selfReport } from '../../modules/duty/index.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { closeActivity } from './close-activity.ts'
import { explainDay } from './explain-day.ts'
import { reviewRecord } from './review-records.ts'
import { type Deputy, DISTRICT, NOW, type SpineGround, spineGround } from './testing/spine-ground.ts'

let ground: SpineGround
beforeAll(async () => {
  ground = await spineGround()
})
afterAll(() => ground.drop())

/** "Why no points for that day?", as the secretary answers it on the telephone. */
async function why(deputy: Deputy, day: string): Promise<unknown[]> {
  const answer = await explainDay(ground.asked(ground.secretary), deputy.personId, day)
  return answer.findings.map((one) => [one.why, one.tenths])
}
const close = (activityId: string) => closeActivity(ground.asked(ground.secretary), { activityId, version: 1 })

/** A visit of that day, closed, at which `deputy` is marked as said and somebody else was present. */
async function closedVisit(
  deputy: Deputy,
  mark: 'due' | 'leave' | 'present',
  more: { kind?: string; on?: string } = {},
) {
  const other = await ground.person('同去的代表')
  const activityId = await ground.activity({ ...more, present: [other], due: [deputy] })
  await ground.many('update activities.attendance set mark = $1 where activity_id = $2 and person_id = $3', [
    mark,
    activityId,
    deputy.personId,
  ])
  await close(activityId)
}

test('not on the roster: nothing is found about the day', async () => {
  const deputy = await ground.person('不在名单')
  await closedVisit(await ground.person('在名单'), 'present')
  expect(await why(deputy, '2023-06-10')).toEqual([])
})

test.each([
  ['absent', 'due', 'marked-absent', 0],
  ['on leave', 'leave', 'marked-leave', 0],
  ['present', 'present', 'earned', 10],
] as const)('%s', async (_name, mark, expected, tenths) => {
  const deputy = await ground.person('某代表')
  await closedVisit(deputy, mark)
  expect(await why(deputy, '2023-06-10')).toEqual([[expected, tenths]])
})

test('not closed yet, and called off', async () => {
  const deputy = await ground.person('等办结')
  await ground.activity({ on: '2023-06-13', present: [deputy] })
  expect(await why(deputy, '2023-06-13')).toEqual([['not-closed-yet', 0]])
  const off = await ground.activity({ on: '2023-06-12', present: [], due: [deputy] })
  await ground.many(
    `update activities.activity set state = 'cancelled', cancelled_reason = '雨' where activity_id = $1`,
    [off],
  )
  expect(await why(deputy, '2023-06-12')).toEqual([['activity-cancelled', 0]])
})

test('under review at the street, at the district, returned with a reason', async () => {
  const deputy = await ground.person('自报')
  const self = ground.deputyActor(deputy)
  const recordId = newId()
  const said = {
    recordId,
    personId: deputy.personId,
    kind: 'other_work',
    doneOn: '2023-06-01',
    units: 1,
    title: '帮扶',
  }
  await selfReport(ground.asked(self).db, said, { actor: self, at: NOW, requestId: newId(), bodyHash: 'x' })
  expect(await why(deputy, '2023-06-01')).toEqual([['state-submitted', 0]])
  await reviewRecord(ground.asked(ground.secretary), { recordId, version: 1, verdict: 'pass', reason: null })
  expect(await why(deputy, '2023-06-01')).toEqual([['state-street_reviewed', 0]])
  await reviewRecord(ground.asked(ground.district), { recordId, version: 2, verdict: 'return', reason: '请写明地点' })
  const day = await explainDay(ground.asked(ground.secretary), deputy.personId, '2023-06-01')
  expect(day.findings).toMatchObject([{ why: 'state-returned', reason: '请写明地点' }])
})

test('capped, once a year, no clause in the rules of the time', async () => {
  const deputy = await ground.person('到顶')
  for (const on of ['2023-02-01', '2023-02-02', '2023-02-03', '2023-02-04']) {
    await closedVisit(deputy, 'present', { kind: 'court_hearing', on })
  }
  expect(await why(deputy, '2023-02-03')).toEqual([['earned', 10]])
  expect(await why(deputy, '2023-02-04')).toEqual([['capped', 0]])
  await closedVisit(deputy, 'present', { kind: 'duty_report', on: '2023-03-01' })
  await closedVisit(deputy, 'present', { kind: 'duty_report', on: '2023-04-01' })
  expect(await why(deputy, '2023-03-01')).toEqual([['earned', 50]])
  expect(await why(deputy, '2023-04-01')).toEqual([['once-a-year', 0]])
  await closedVisit(deputy, 'present', { kind: 'deliberation', on: '2021-05-06' })
  expect(await why(deputy, '2021-05-06')).toEqual([['no-clause', 0]])
})

test('suspended that day, and a deputy of another level', async () => {
  const resting = await ground.person('暂停')
  await ground.many(
    `insert into roster.suspension (district_id, suspension_id, mandate_id, starts_on, ends_on, reason) values ($1, $2, $3, '2023-06-01', '2023-06-12', '依法')`,
    [DISTRICT, newId(), resting.mandateId],
  )
  await closedVisit(resting, 'present')
  expect(await why(resting, '2023-06-10')).toEqual([['suspended', 0]])
  const municipal = await ground.person('市代表', { level: 'municipal' })
  await closedVisit(municipal, 'present')
  expect(await why(municipal, '2023-06-10')).toEqual([['other-level', 0]])
})
