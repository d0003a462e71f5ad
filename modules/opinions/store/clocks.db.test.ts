import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { WorkingCalendar } from '../../../kernel/calendar.ts'
import { type TestDatabase, testDatabase } from '../../../platform/database/testing.ts'
import { newId } from '../../../platform/ids/new-id.ts'
import { calendarFile, loadCalendar, readCalendar } from '../../districts/index.ts'
import { DISTRICT, PINGJIANG, peopleGround } from '../../roster/testing/people-ground.ts'
import { clockRulesInForce } from '../reads/clock-rules.ts'
import { itemColourPart, runningClocks } from '../reads/clock-running.ts'
import { dueOfItem, type NewClock, planClock, withDue } from '../rules/choose-clock.ts'
import { extendedDue, resumedDue } from '../rules/clock-plan.ts'
import {
  extendClockPart,
  itemDueSet,
  pauseClockPart,
  resumeClockPart,
  startClockPart,
  stopClockPart,
} from './clocks.ts'

let db: TestDatabase
let owner: pg.Pool
let calendar: WorkingCalendar
let reply: NewClock
const itemId = newId()
beforeAll(async () => {
  db = await testDatabase(peopleGround)
  owner = new pg.Pool({ connectionString: db.ownerUrl, max: 1 })
  await loadCalendar(db.ownerUrl, await calendarFile())
  await owner.query(
    `insert into opinions.item (district_id, item_id, street_id, year, number, receipt, query_hash, channel, raised_by, theme, words, raised_on, received_at, state)
     values ($1, $2, $3, 2026, 1, '2611000011', 'x', 'counter', 'resident', 'parking', '车位不够', '2026-02-10', '2026-02-10 09:00+08', 'handling')`,
    [DISTRICT, itemId, PINGJIANG],
  )
})
afterAll(async () => {
  await owner.end()
  await db.drop()
})

const run = (part: ReturnType<typeof stopClockPart>, set = sql`version = version + 1`, version = 0) =>
  sql`with changed as (
      update opinions.item set ${set} where district_id = ${DISTRICT} and item_id = ${itemId}::uuid and (${version} = 0 or version = ${version}) returning item_id),
    ${part} select 1`.execute(db.database.district(DISTRICT))

/** The step an item shows and its colour of time on a day. */
const colour = async (today: string) => {
  const { rows } = await sql<{ colour: string; step: string }>`
    select ${itemColourPart('i', today)} as colour, due_step as step from opinions.item i where i.district_id = ${DISTRICT}`.execute(
    db.database.district(DISTRICT),
  )
  return [rows[0]?.step, rows[0]?.colour]
}

test('clocks start by the template, which becomes the district’s own as it is used; the item shows the next', async () => {
  const tenant = db.database.district(DISTRICT)
  calendar = await readCalendar(tenant, 2026, 2027)
  const rules = await clockRulesInForce(tenant, DISTRICT, '2026-02-10')
  const plan = (step: 'reply' | 'sign_for') =>
    planClock({ clockId: newId(), rules, calendar, step, route: 'street_department', startedOn: '2026-02-10', itemId })
  const [replying, signing] = [plan('reply'), plan('sign_for')]
  if (replying === null || signing === null) throw new Error('the template has both')
  reply = replying
  await run(startClockPart(DISTRICT, [reply], 'changed'), sql`version = version`, 99)
  expect(await runningClocks(tenant, DISTRICT, itemId)).toEqual([])
  await run(startClockPart(DISTRICT, [reply, signing], 'changed'), itemDueSet(dueOfItem([reply, signing])))
  // Rules that were used are the district's own rows now, once each, however often they are used.
  await run(startClockPart(DISTRICT, [{ ...signing, clockId: newId() }], 'changed'))
  expect((await owner.query('select step, is_template from opinions.clock_rule order by step')).rows).toEqual([
    { step: 'reply', is_template: true },
    { step: 'sign_for', is_template: true },
  ])
  expect((await clockRulesInForce(tenant, DISTRICT, '2026-02-10')).length).toBe(rules.length)
  const running = await runningClocks(tenant, DISTRICT, itemId)
  expect(running.map(({ step, dueOn }) => [step, dueOn])).toEqual([
    ['sign_for', '2026-02-12'],
    ['sign_for', '2026-02-12'],
    ['reply', '2026-03-02'],
  ])
  expect(await colour('2026-02-13')).toEqual(['sign_for', 'red'])

  const signed = running
    .filter(({ step }) => step === 'sign_for')
    .map(({ clockId }) => ({ clockId, outcome: 'met' as const }))
  await run(stopClockPart(DISTRICT, signed, '2026-02-12', 'changed'), itemDueSet(dueOfItem([reply])))
  expect([await colour('2026-02-25'), await colour('2026-02-26'), await colour('2026-03-03')]).toEqual([
    ['reply', 'green'],
    ['reply', 'yellow'],
    ['reply', 'red'],
  ])
})

test('a clock stands, goes on, is extended once and ends', async () => {
  const tenant = db.database.district(DISTRICT)
  const stands = { ...reply, pausedOn: '2026-02-13' }
  await run(pauseClockPart(DISTRICT, [reply.clockId], '2026-02-13', 'changed'), itemDueSet(dueOfItem([stands])))
  expect(await colour('2026-03-09')).toEqual(['reply', 'grey'])
  const pause = { pausedOn: '2026-02-13', resumedOn: '2026-02-25' }
  const going = { ...withDue(stands, resumedDue(reply.rule, calendar, stands, pause)), pausedOn: null }
  await run(resumeClockPart(DISTRICT, [going], 'changed'), itemDueSet(dueOfItem([going])))
  // The 13th, the worked Saturday, and the 24th stood still; of ten days seven were left.
  expect(going.dueOn).toBe('2026-03-05')
  const longer = withDue(going, extendedDue(reply.rule, calendar, going))
  await run(extendClockPart(DISTRICT, longer, 'changed'), itemDueSet(dueOfItem([longer])))
  const [kept] = await runningClocks(tenant, DISTRICT, itemId)
  expect(kept).toMatchObject({
    dueOn: '2026-03-12',
    pausedOn: null,
    extendedTimes: 1,
    workingDays: 18,
    provisional: false,
  })
  expect(
    (await owner.query(`select first_due_on::text as first from opinions.clock where step = 'reply'`)).rows,
  ).toEqual([{ first: '2026-03-02' }])
  await run(
    stopClockPart(DISTRICT, [{ clockId: reply.clockId, outcome: 'missed' }], '2026-03-13', 'changed'),
    itemDueSet(null),
  )
  expect(await runningClocks(tenant, DISTRICT, itemId)).toEqual([])
  expect(await colour('2026-03-13')).toEqual([null, null])
})
