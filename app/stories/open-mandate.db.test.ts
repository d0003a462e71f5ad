import { afterAll, beforeAll, expect, test } from 'vitest'
import { recount } from '../../modules/points/index.ts'
import { rosterRoutes } from '../../modules/roster/index.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { closeActivity } from './close-activity.ts'
import { recountingAfter } from './recount-after-mandate-change.ts'
import { DISTRICT, NOW, type SpineGround, STREET, spineGround } from './testing/spine-ground.ts'

let ground: SpineGround
beforeAll(async () => {
  ground = await spineGround()
})
afterAll(() => ground.drop())

const routes = recountingAfter(rosterRoutes)
const does = (path: string, params: object, body: object) =>
  routes
    .find((route) => route.method === 'POST' && route.path === path)
    ?.handle({ ...ground.asked(ground.district), params, body } as never)

test('a mandate entered with effect from an earlier day gives that day its points back, and no day before it', async () => {
  const deputy = await ground.person('补选回溯')
  for (const on of ['2023-04-20', '2023-05-10']) {
    const activityId = await ground.activity({ on, present: [deputy] })
    await closeActivity(ground.asked(ground.secretary), { activityId, version: 1 })
  }
  const tenths = async () =>
    (
      await ground.many<{ tenths: number }>(
        'select tenths from points.standing where person_id = $1 and year = 2023 and quarter = 0',
        [deputy.personId],
      )
    )[0]?.tenths
  const both = await tenths()
  expect(both).toBeGreaterThan(0)
  const { mandateId, personId } = deputy
  const end = { version: 1, on: '2023-04-01', reason: 'entered_in_error' }
  await does('/api/v1/mandates/:mandateId/end', { mandateId }, end)
  expect(await tenths()).toBe(0)
  const [term] = await ground.many<{ number: number }>(
    `select number from roster.term where district_id = ${DISTRICT} and level = 'district'`,
  )
  const body = { id: newId(), level: 'district', termNumber: term?.number, startsOn: '2023-05-01', streetId: STREET }
  await does('/api/v1/people/:personId/mandates', { personId }, body)
  expect(await tenths()).toBe((both as number) / 2)
  const asked = ground.asked(ground.district)
  const years = [{ personId, year: 2023 }]
  expect(await recount(asked.database, { doer: ground.district, at: NOW, years })).toBe(0)
})
