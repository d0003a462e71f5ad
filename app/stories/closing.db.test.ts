import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { accountOf, rankingOf, recount, standingDifferences } from '../../modules/points/index.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { closeActivity } from './close-activity.ts'
import { closeContactDay } from './close-contact-day.ts'
import { recountingAfter } from './recount-after-mandate-change.ts'
import { COMMUNITIES, DISTRICT, NOW, type SpineGround, STREET, spineGround } from './testing/spine-ground.ts'

let ground: SpineGround
beforeAll(async () => {
  ground = await spineGround()
})
afterAll(async () => {
  await expectProof()
  await ground.drop()
})

/** Standing = Σ entries, whatever the test did. */
async function expectProof(): Promise<void> {
  expect(await standingDifferences(ground.asked(ground.district).db, DISTRICT)).toEqual([])
}
const tenthsOf = async (personId: string, quarter = 0): Promise<number> =>
  (
    await ground.many<{ tenths: number }>(
      'select tenths from points.standing where district_id = $1 and person_id = $2 and year = 2023 and quarter = $3',
      [DISTRICT, personId, quarter],
    )
  )[0]?.tenths ?? 0

describe('closing an activity', () => {
  test('everyone present has a record that stands, and district deputies have their points', async () => {
    const [a, b] = [await ground.person('代表甲'), await ground.person('代表乙')]
    const absent = await ground.person('代表丙')
    const activityId = await ground.activity({ present: [a, b], due: [absent], theme: '老旧小区' })
    const answer = await closeActivity(ground.asked(ground.secretary), { activityId, version: 1 })
    expect(answer).toMatchObject({ activityId, state: 'closed', version: 2, records: 2 })
    const records = await ground.many<Record<string, unknown>>(
      'select * from duty.record where source_id = $1 order by person_id',
      [activityId],
    )
    expect(records).toHaveLength(2)
    expect(records[0]).toMatchObject({
      state: 'confirmed',
      themed: true,
      source_kind: 'attendance',
      kind: 'weekly_visit',
      objected: false,
    })
    expect(records[0]?.confirmed_by).toBe(ground.secretary.personId)
    expect(await tenthsOf(a.personId)).toBe(15)
    expect(await tenthsOf(a.personId, 2)).toBe(15)
    expect(await tenthsOf(absent.personId)).toBe(0)
    const marks = await ground.many<{ mark: string }>(
      'select mark from activities.attendance where activity_id = $1 order by mark',
      [activityId],
    )
    expect(marks.map((one) => one.mark)).toEqual(['absent', 'present', 'present'])
    const trace = await ground.many<{ action: string }>(`select action from audit.entry where subject_id = $1`, [
      activityId,
    ])
    expect(trace).toEqual([{ action: 'activities.close' }])
  })

  test('whoever was present as a deputy has it closed by somebody else', async () => {
    const both = await ground.person('秘书兼代表')
    const activityId = await ground.activity({ present: [both] })
    const asked = ground.asked({ ...ground.secretary, personId: both.personId })
    await expect(closeActivity(asked, { activityId, version: 1 })).rejects.toMatchObject({
      code: 'activities.own-attendance',
      status: 403,
    })
    expect((await closeActivity(ground.asked(ground.director), { activityId, version: 1 })).records).toBe(1)
  })

  test('municipal, provincial and consultative deputies have a record and no points', async () => {
    const people = await Promise.all([
      ground.person('市代表', { level: 'municipal' }),
      ground.person('省代表', { level: 'provincial' }),
      ground.person('议政代表', { level: 'consultative' }),
    ])
    const activityId = await ground.activity({ present: people })
    expect((await closeActivity(ground.asked(ground.secretary), { activityId, version: 1 })).records).toBe(3)
    const levels = await ground.many<{ level: string }>(
      'select level from duty.record where source_id = $1 order by level',
      [activityId],
    )
    expect(levels.map((one) => one.level)).toEqual(['consultative', 'municipal', 'provincial'])
    expect(
      await ground.many('select * from points.entry where person_id = any($1)', [people.map((one) => one.personId)]),
    ).toEqual([])
  })

  test('a second closing, a foreign secretary and an old version are refused', async () => {
    const activityId = await ground.activity({ present: [await ground.person('代表丁')] })
    await expect(closeActivity(ground.asked(ground.secretary), { activityId, version: 9 })).rejects.toMatchObject({
      status: 409,
    })
    const stranger = {
      ...ground.secretary,
      roles: ground.secretary.roles.map((role) => ({ ...role, streetId: 320508002 })),
    }
    await expect(closeActivity(ground.asked(stranger), { activityId, version: 1 })).rejects.toMatchObject({
      status: 404,
    })
    await closeActivity(ground.asked(ground.secretary), { activityId, version: 1 })
    await expect(closeActivity(ground.asked(ground.secretary), { activityId, version: 2 })).rejects.toMatchObject({
      status: 403,
    })
  })

  test('the same request fifty times at once has one effect', async () => {
    const deputy = await ground.person('代表戊')
    const activityId = await ground.activity({ present: [deputy] })
    const requestId = newId()
    const tries = await Promise.allSettled(
      Array.from({ length: 50 }, () =>
        closeActivity(ground.asked(ground.secretary, { requestId }), { activityId, version: 1 }),
      ),
    )
    expect(tries.filter((one) => one.status === 'fulfilled')).toHaveLength(1)
    expect(await ground.many('select * from duty.record where source_id = $1', [activityId])).toHaveLength(1)
    expect(await ground.many('select * from points.entry where person_id = $1', [deputy.personId])).toHaveLength(1)
    expect(await ground.many('select * from audit.entry where request_id = $1', [requestId])).toHaveLength(1)
    expect(await tenthsOf(deputy.personId)).toBe(10)
  })

  test('many closings of the same deputies at once keep caps and totals right', async () => {
    const [a, b] = [await ground.person('代表己'), await ground.person('代表庚')]
    // Other work is capped at 3 points a year (0.5 each): eight of them reach the cap.
    const ids: string[] = []
    for (let n = 0; n < 8; n++)
      ids.push(await ground.activity({ kind: 'other_work', on: `2023-05-0${n + 1}`, present: n % 2 ? [a, b] : [b, a] }))
    await Promise.all(
      ids.map((activityId) => closeActivity(ground.asked(ground.secretary), { activityId, version: 1 })),
    )
    expect(await tenthsOf(a.personId)).toBe(30)
    expect(await tenthsOf(b.personId)).toBe(30)
    await expectProof()
    const account = await accountOf(
      ground.asked(ground.district).db,
      DISTRICT,
      { personId: a.personId, name: '', streetIds: [] },
      2023,
    )
    expect(account.settled).toBe(true)
    expect(account.lines.map((line) => line.tenths)).toEqual([5, 5, 5, 5, 5, 5, 0, 0])
    expect(account.lines[7]).toMatchObject({ why: 'capped', beforeCap: 5, cap: { tenths: 30, usedBefore: 30 } })
  })

  test('a late record takes the place of a later one under the cap, by a reversal', async () => {
    const deputy = await ground.person('代表辛')
    for (let n = 1; n <= 6; n++) {
      const activityId = await ground.activity({ kind: 'other_work', on: `2023-06-0${n}`, present: [deputy] })
      await closeActivity(ground.asked(ground.secretary), { activityId, version: 1 })
    }
    expect(await tenthsOf(deputy.personId, 2)).toBe(30)
    const late = await ground.activity({ kind: 'other_work', on: '2023-02-01', present: [deputy] })
    await closeActivity(ground.asked(ground.secretary), { activityId: late, version: 1 })
    expect(await tenthsOf(deputy.personId)).toBe(30)
    expect(await tenthsOf(deputy.personId, 1)).toBe(5)
    expect(await tenthsOf(deputy.personId, 2)).toBe(25)
    const reversals = await ground.many<{ n: number }>(
      'select count(*)::int as n from points.entry where person_id = $1 and reverses is not null',
      [deputy.personId],
    )
    expect(reversals[0]?.n).toBe(1)
  })

  test('days of suspension give nothing', async () => {
    const deputy = await ground.person('代表壬')
    await ground.many(
      `insert into roster.suspension (district_id, suspension_id, mandate_id, starts_on, reason) values ($1, $2, $3, '2023-05-01', '测试')`,
      [DISTRICT, newId(), deputy.mandateId],
    )
    for (const on of ['2023-04-30', '2023-05-01']) {
      const activityId = await ground.activity({ on, present: [deputy] })
      await closeActivity(ground.asked(ground.secretary), { activityId, version: 1 })
    }
    expect(await tenthsOf(deputy.personId)).toBe(10)
    const ranking = await rankingOf(
      ground.asked(ground.district).db,
      DISTRICT,
      { year: 2023, quarter: 2 },
      '2023-07-01',
    )
    expect(ranking.deputies.some((one) => one.personId === deputy.personId)).toBe(false)
    const before = await rankingOf(ground.asked(ground.district).db, DISTRICT, { year: 2023, quarter: 1 }, '2023-07-01')
    expect(before.deputies.some((one) => one.personId === deputy.personId)).toBe(true)
  })
})

describe('closing a contact-day morning', () => {
  test('all sessions are closed in one press, with a record for each attendance', async () => {
    const people = await Promise.all(['甲', '乙', '丙'].map((name) => ground.person(`联系日${name}`)))
    const contactDayId = newId()
    await ground.many(
      `insert into activities.contact_day (district_id, contact_day_id, street_id, held_on, state) values ($1, $2, $3, '2023-06-11', 'published')`,
      [DISTRICT, contactDayId, STREET],
    )
    for (const [index, communityId] of COMMUNITIES.entries()) {
      const activityId = await ground.activity({
        kind: 'contact_day',
        on: '2023-06-11',
        present: index < 2 ? people : [people[0]!],
      })
      await ground.many(
        'update activities.activity set contact_day_id = $1, community_id = $2 where activity_id = $3',
        [contactDayId, communityId, activityId],
      )
    }
    const own = ground.asked({ ...ground.secretary, personId: people[0]!.personId })
    await expect(closeContactDay(own, { contactDayId, version: 1 })).rejects.toMatchObject({
      code: 'activities.own-attendance',
    })
    const answer = await closeContactDay(ground.asked(ground.secretary), { contactDayId, version: 1 })
    expect(answer).toMatchObject({ state: 'closed', sessions: 3, attendances: 7, records: 7 })
    expect(await tenthsOf(people[0]!.personId)).toBe(30)
    expect(await tenthsOf(people[2]!.personId)).toBe(20)
    await expect(closeContactDay(ground.asked(ground.secretary), { contactDayId, version: 2 })).rejects.toMatchObject({
      status: 403,
    })
  })
})

describe('the ledger', () => {
  test.each(['update points.entry set tenths = 99', 'delete from points.entry', 'truncate points.entry cascade'])(
    'refuses: %s',
    async (sql) => {
      await expect(ground.many(sql)).rejects.toMatchObject({ code: '2F002' })
    },
  )

  test.each([
    'update points.rule_item set tenths = 99',
    'delete from points.rule_item',
    `update points.rule_set set in_force_from = '2000-01-01'`,
    'delete from points.rule_set',
  ])('rules in force are frozen: %s', async (sql) => {
    await expect(ground.many(sql)).rejects.toMatchObject({ code: '2F002' })
  })

  test('a suspension entered late takes its days back, and a second count finds nothing to do', async () => {
    const deputy = await ground.person('补记停职')
    for (const on of ['2023-03-01', '2023-06-01']) {
      const activityId = await ground.activity({ on, present: [deputy] })
      await closeActivity(ground.asked(ground.secretary), { activityId, version: 1 })
    }
    const suspend = {
      method: 'POST' as const,
      path: '/api/v1/mandates/:mandateId/suspend',
      policy: 'roster.keep-mandates',
      summary: '',
      handle: async () =>
        ground.many(
          `insert into roster.suspension (district_id, suspension_id, mandate_id, starts_on, reason) values ($1, $2, $3, '2023-05-01', '测试')`,
          [DISTRICT, newId(), deputy.mandateId],
        ),
    }
    const [wrapped] = recountingAfter([suspend])
    const asked = ground.asked(ground.district)
    await wrapped?.handle({ ...asked, params: { mandateId: deputy.mandateId }, body: { on: '2023-05-01' } } as never)
    expect([await tenthsOf(deputy.personId), await tenthsOf(deputy.personId, 2)]).toEqual([10, 0])
    const years = [{ personId: deputy.personId, year: 2023 }]
    expect(await recount(asked.database, { doer: ground.district, at: NOW, years })).toBe(0)
  })

  test('a closing takes two statements once the district is known', async () => {
    const seen: string[] = []
    const { openDatabase } = await import('../../platform/database/database.ts')
    const watched = openDatabase(ground.test.ownerUrl, { watch: (statement) => seen.push(statement) })
    const people = await Promise.all(Array.from({ length: 10 }, (_, n) => ground.person(`十人${n}`)))
    const activityId = await ground.activity({ present: people })
    await closeActivity(
      ground.asked(ground.secretary, { db: watched.district(DISTRICT), database: watched, now: NOW }),
      { activityId, version: 1 },
    )
    expect(seen).toHaveLength(2)
    await watched.close()
  })
})
