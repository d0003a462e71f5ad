import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeActivity } from './close-activity.ts'
import { renewCalendar } from './renew-calendar.ts'
import { NOW, type SpineGround, spineGround } from './testing/spine-ground.ts'

let ground: SpineGround
beforeAll(async () => {
  ground = await spineGround()
})
afterAll(() => ground.drop())

test('a notice that makes holidays of counted days moves open deadlines later, and never earlier', async () => {
  const [early, late] = [await ground.person('甲代表'), await ground.person('乙代表')]
  const close = async (deputy: typeof early, now: Date) => {
    const activityId = await ground.activity({ present: [deputy] })
    await closeActivity(ground.asked(ground.secretary, { now }), { activityId, version: 1 })
  }
  const untilOf = async (deputy: typeof early) =>
    (
      await ground.many<{ until: string }>(
        'select objection_until::text as until from duty.record where person_id = $1',
        [deputy.personId],
      )
    )[0]?.until
  // Nobody has loaded a calendar: five plain weekdays after Thursday 15 June.
  await close(early, NOW)
  expect(await untilOf(early)).toBe('2023-06-22')
  await close(late, NOW)
  await ground.many(`update duty.record set objection_until = '2023-07-31' where person_id = $1`, [late.personId])
  const renew = () =>
    renewCalendar({ database: ground.asked(ground.district).database, ownerUrl: ground.test.ownerUrl, now: NOW })
  // The Dragon Boat Festival takes 22 to 24 June; Sunday the 25th is worked instead.
  expect(await renew()).toEqual({ objections: 1, clocks: 0 })
  expect(await untilOf(early)).toBe('2023-06-25')
  expect(await untilOf(late)).toBe('2023-07-31')
  expect(await ground.many(`select 1 from audit.entry where action = 'duty.extend-deadlines'`)).toHaveLength(1)
  expect(await renew()).toEqual({ objections: 0, clocks: 0 })
})
