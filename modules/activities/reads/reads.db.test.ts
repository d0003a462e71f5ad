import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../platform/database/testing.ts'
import { newId } from '../../../platform/ids/new-id.ts'
import { DISTRICT, JINCHANG, PEOPLE, PINGJIANG, peopleGround } from '../../roster/testing/people-ground.ts'
import { drawSpotChecks } from '../deeds/draw-spot-checks.ts'
import { exportPaper } from '../deeds/export-paper.ts'
import { matchPeople } from '../deeds/match-people.ts'
import { noteFinding } from '../deeds/note-finding.ts'
import { planActivity } from '../deeds/plan-activity.ts'
import { prepareClosedVisit } from '../deeds/prepare-closed-visit.ts'
import { showActivity } from '../deeds/show-activity.ts'
import { writeCalendar } from '../deeds/write-calendar.ts'
import { writeNotice } from '../deeds/write-notice.ts'
import { ACTIVITY_STATES } from '../language.ts'
import { mayRead } from '../rules/may-read.ts'
import { readScope } from '../rules/read-scope.ts'
import { loadActivity } from '../store/load-activity.ts'
import { type Actors, actorsWith, ask, DAY, visit, visitHeld } from '../testing/fixtures.ts'
import { activityTrace } from './activity-detail.ts'
import { activityList } from './activity-list.ts'
import { countsByKind } from './counts.ts'
import { lastTime } from './last-time.ts'
import { ownActivities, recorderSessions } from './my-week.ts'
import { findPeople } from './people-to-name.ts'
import { communitiesOf } from './places.ts'
import { spotCheckList } from './spot-check-list.ts'
import { contactDaysBetween, monthCounts, plannedBetween } from './week-plan.ts'

let house: TestDatabase
let actors: Actors
let community = ''
const made: string[] = []
const db = () => house.database.district(DISTRICT)
const everything = {
  kind: null,
  streetId: null,
  communityId: null,
  state: null,
  from: null,
  to: null,
  text: null,
  after: null,
  sessions: true,
}

beforeAll(async () => {
  house = await testDatabase(peopleGround)
  const ours = await communitiesOf(db(), DISTRICT, PINGJIANG)
  community = ours[0]?.communityId ?? ''
  actors = actorsWith(community)
  const places = [
    { streetId: PINGJIANG, communityId: community },
    { streetId: PINGJIANG, communityId: ours[1]?.communityId ?? '' },
    { streetId: JINCHANG, communityId: (await communitiesOf(db(), DISTRICT, JINCHANG))[0]?.communityId ?? '' },
    { streetId: null, communityId: null, kind: 'training', fields: { training: 'duty' } },
  ]
  for (const place of places)
    for (const [at, state] of ACTIVITY_STATES.entries()) {
      const due = at % 2 ? [{ personId: PEOPLE.deputyLuYounger }] : []
      const body = visit(community, { ...place, due, heldOn: `2026-11-${10 + at}`, title: `第${at}场_100%` })
      made.push((await planActivity(ask(db(), actors.staff), body)).activityId)
      await sql`update activities.activity set state = ${state}, cancelled_reason = ${state === 'cancelled' ? 'x' : null}::text
        where district_id = ${DISTRICT} and activity_id = ${body.id}`.execute(db())
    }
})
afterAll(() => house.drop())

async function listed(scope: ReturnType<typeof readScope>): Promise<string[]> {
  const rows = await activityList(db(), { ...everything, districtId: DISTRICT, scope, limit: 100 })
  return rows.map((row) => row.activityId).sort()
}

describe('lists', () => {
  test('show each asker exactly the rows the policy lets them read', async () => {
    for (const actor of Object.values(actors)) {
      const allowed: string[] = []
      for (const id of made)
        if (mayRead(actor, await loadActivity(db(), DISTRICT, id, actor.personId)).can) allowed.push(id)
      expect(await listed(readScope(actor))).toEqual(allowed.sort())
    }
  })

  test('page by keyset without losing or doubling a row, and filter', async () => {
    const asked = { ...everything, districtId: DISTRICT, scope: readScope(actors.staff), limit: 3 }
    const seen: string[] = []
    let after: readonly [string, string] | null = null
    for (;;) {
      const rows: { heldOn: string; activityId: string }[] = await activityList(db(), { ...asked, after })
      const page = rows.slice(0, 3)
      seen.push(...page.map((row) => row.activityId))
      const last = page.at(-1)
      if (rows.length <= 3 || !last) break
      after = [last.heldOn, last.activityId]
    }
    expect([...seen].sort()).toEqual([...made].sort())
    const filtered = (change: object) => activityList(db(), { ...asked, limit: 100, ...change })
    expect(await filtered({ text: '3场_1' })).toHaveLength(4)
    expect(await filtered({ text: '%' })).toHaveLength(20)
    expect(await filtered({ text: '__' })).toHaveLength(0)
    expect(await filtered({ kind: 'training', state: 'closed' })).toHaveLength(1)
    expect(await filtered({ from: '2026-11-11', to: '2026-11-12', streetId: JINCHANG })).toHaveLength(2)
  })

  test('another district sees nothing, whatever it asks', async () => {
    const foreign = house.database.district(320505)
    expect(
      await activityList(foreign, { ...everything, districtId: DISTRICT, scope: readScope(actors.staff), limit: 100 }),
    ).toEqual([])
    expect(
      await activityList(foreign, { ...everything, districtId: 320505, scope: readScope(actors.staff), limit: 100 }),
    ).toEqual([])
  })

  test('a week, a month and the own week tell the same', async () => {
    const asked = {
      districtId: DISTRICT,
      scope: readScope(actors.secretary),
      streetId: null,
      from: '2026-11-09',
      to: '2026-11-15',
    }
    expect(await plannedBetween(db(), asked)).toHaveLength(14)
    expect(await contactDaysBetween(db(), asked)).toEqual([])
    const month = await monthCounts(db(), { ...asked, from: '2026-11-01', to: '2026-11-30' })
    expect(month.reduce((sum, day) => sum + day.planned + day.published + day.held + day.cancelled, 0)).toBe(14)
    const own = await ownActivities(db(), { ...asked, personId: PEOPLE.deputyLuYounger, streetIds: [JINCHANG] })
    expect(own.every((row) => row.state !== 'planned')).toBe(true)
    expect(own.filter((row) => row.own !== null)).toHaveLength(8)
    const owed = await recorderSessions(db(), { ...asked, communities: [community] })
    expect(owed.map((row) => row.state)).toEqual(['published', 'closed', 'summarised'])
  })
})

describe('people', () => {
  const find = (text: string) => findPeople(db(), { districtId: DISTRICT, on: DAY, streetId: JINCHANG, find: text })

  test('are found by initials, pinyin or name, own street first, and only with a mandate', async () => {
    expect((await find('lp')).map((person) => person.personId)).toEqual([PEOPLE.deputyLuYounger, PEOPLE.deputyLuElder])
    expect((await find('guqiu')).map((person) => person.name)).toEqual(['顾秋菊'])
    expect((await find('卫东')).map((person) => person.level)).toEqual(['municipal'])
    expect(await find('wf')).toEqual([])
    expect(await find('%')).toEqual([])
  })

  test('are matched from a pasted list', async () => {
    const { items } = await matchPeople(ask(db(), actors.secretary), { names: '沈一鸣、陆平、王五', on: DAY })
    expect(items.map((item) => [item.state, item.people.length])).toEqual([
      ['matched', 1],
      ['ambiguous', 2],
      ['unknown', 0],
    ])
  })
})

describe('closed visits', () => {
  const close = async (change = {}) => {
    const body = visitHeld(community, { heldOn: '2025-05-15', ...change })
    const { parts } = await prepareClosedVisit(ask(db(), actors.secretary), body)
    await sql`with made as (${parts.activity}), lines as (${parts.attendance}), heard as (${parts.opinions}) select 1`.execute(
      db(),
    )
    return body.id
  }

  test('count as sessions, attendances by level and opinions; and fill in the next one', async () => {
    await close()
    const last = await close({ theme: '小区停车', heldOn: '2025-05-22' })
    const [count] = await countsByKind(db(), {
      districtId: DISTRICT,
      streetIds: [PINGJIANG],
      from: '2025-01-01',
      to: '2025-12-31',
    })
    expect(count).toEqual({
      ...{ kind: 'weekly_visit', sessions: 2, sessionsAttended: 2, themed: 1, attendances: 6, opinions: 4 },
      byLevel: { district: 4, municipal: 2 },
    })
    const place = { streetId: PINGJIANG, communityId: community, on: DAY }
    const again = await lastTime(db(), { districtId: DISTRICT, kind: 'weekly_visit', ...place })
    // The newest of those made above that was not cancelled.
    expect(again?.heldOn).toBe('2026-11-13')
    const before = await lastTime(db(), { districtId: DISTRICT, kind: 'weekly_visit', ...place, on: '2025-05-21' })
    expect(before?.heldOn).not.toBe('2025-05-22')
    const { activityId } = (await lastTime(db(), { districtId: DISTRICT, kind: 'lecture', ...place })) ?? {}
    expect(activityId).toBeUndefined()
    expect((await showActivity(ask(db(), actors.secretary), last)).theme).toBe('小区停车')
  })

  test('are drawn for a spot check, once, and the finding is noted once', async () => {
    const ids = [await close({ heldOn: '2024-03-01' }), await close({ heldOn: '2024-03-02' })]
    const body = { from: '2024-03-01', to: '2024-03-31', count: 5 }
    const { drawn } = await drawSpotChecks(ask(db(), actors.staff), body)
    expect(drawn.map((check) => check.activityId).sort()).toEqual(ids.sort())
    expect((await drawSpotChecks(ask(db(), actors.staff), body)).drawn).toEqual([])
    const checkId = drawn[0]?.checkId ?? ''
    await noteFinding(ask(db(), actors.staff), checkId, { finding: 'in_order', note: '电话核实' })
    await expect(noteFinding(ask(db(), actors.staff), checkId, { finding: 'corrected' })).rejects.toMatchObject({
      code: 'activities.spot-check-done',
    })
    await expect(drawSpotChecks(ask(db(), actors.secretary), body)).rejects.toMatchObject({ status: 403 })
    const open = { districtId: DISTRICT, streetIds: [PINGJIANG], limit: 10, after: null }
    expect(await spotCheckList(db(), { ...open, open: true })).toHaveLength(1)
    expect(await spotCheckList(db(), { ...open, open: false })).toHaveLength(2)
  })
})

describe('papers', () => {
  test('are made for the organiser, with a trace; notices and calendars are plain text', async () => {
    const due = [{ personId: PEOPLE.deputyShen }, { personId: PEOPLE.deputyGu }]
    const { activityId } = await planActivity(
      ask(db(), actors.secretary),
      visit(community, { id: newId(), due, theme: '古井', publish: true }),
    )
    for (const paper of ['notice', 'sign-in', 'scheme'] as const) {
      const file = await exportPaper(ask(db(), actors.secretary), activityId, paper)
      expect([file.bytes.subarray(0, 2).toString(), /^\d{4}-\d{2}-\d{2} \S/.test(file.name)]).toEqual(['PK', true])
    }
    expect((await activityTrace(db(), DISTRICT, activityId)).map((line) => line.action)).toEqual([
      ...['export', 'export', 'export', 'plan'].map((action) => `activities.${action}`),
    ])
    await expect(exportPaper(ask(db(), actors.shen), activityId, 'sign-in')).rejects.toMatchObject({ status: 403 })
    const { text } = await writeNotice(ask(db(), actors.secretary), activityId)
    expect(text).toContain('时间：11月19日(周四) 上午9:00—11:00')
    expect(text).toContain('参加代表：顾秋菊、沈一鸣')
    const calendar = await writeCalendar(ask(db(), actors.shen), activityId)
    expect(calendar).toContain('BEGIN:VEVENT')
    expect(calendar).not.toContain('顾秋菊')
  })
})
