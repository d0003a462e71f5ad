import { afterAll, beforeAll, expect, test } from 'vitest'
import { calendarFile } from '../../modules/districts/index.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { renewCalendar } from './renew-calendar.ts'
import { DISTRICT, type SpineGround, STREET, spineGround } from './testing/spine-ground.ts'

const NOW = new Date('2026-12-29T02:00:00Z')
let ground: SpineGround
beforeAll(async () => {
  ground = await spineGround()
})
afterAll(() => ground.drop())

const ITEM = `insert into opinions.item (district_id, item_id, street_id, year, number, receipt, query_hash, channel, raised_by, theme, words, raised_on,
    received_at, state, due_on, due_step, due_provisional, due_warn_on)
  values ($1, $2, $3, 2026, $4, $5, 'x', 'counter', 'resident', 'parking', '车位不够', '2026-12-28', '2026-12-28 09:00+08', 'handling', $6, 'reply', true, $6)`
const RULE = `insert into opinions.clock_rule (district_id, rule_id, step, route, amount, unit, counts_from, in_force_from, source)
  values ($1, $2, 'reply', 'street_department', 5, 'working_days', 'assigned', '1900-01-01', '试')`
const CLOCK = `insert into opinions.clock (district_id, clock_id, item_id, step, rule_id, started_on, first_due_on, due_on, warn_on, provisional, working_days)
  values ($1, $2, $3, $4, $5, '2026-12-28', $6, $6, $6, true, $7)`

/** 1 to 3 January 2027 off and Sunday the 10th worked, as a notice might say. */
async function announced() {
  const file = await calendarFile()
  const named = (day: string, isWorking: boolean) => ({ day, isWorking, name: '元旦' })
  const days = [
    named('2027-01-01', false),
    named('2027-01-02', false),
    named('2027-01-03', false),
    named('2027-01-10', true),
  ]
  return {
    ...file,
    years: [
      ...file.years.filter(({ year }) => year !== 2027),
      { year: 2027, published: true, notice: '国办发明电〔2026〕7号', days },
    ],
  }
}

test('a year announced moves the clocks of opinions that counted into it, says so in their history, and is final', async () => {
  const renew = async (calendar?: Awaited<ReturnType<typeof announced>>) =>
    renewCalendar({
      ...{ database: ground.asked(ground.district).database, ownerUrl: ground.test.ownerUrl, now: NOW },
      ...(calendar ? { calendar } : {}),
    })
  const [item, other, rule, reply, nearer, decided] = Array.from({ length: 6 }, newId)
  await renew()
  await ground.many(RULE, [DISTRICT, rule])
  // Counted by plain weeks: 29, 30, 31 December, 1 and 4 January; ten of them end on the 11th.
  await ground.many(ITEM, [DISTRICT, item, STREET, 1, '2611000011', '2027-01-04'])
  await ground.many(ITEM, [DISTRICT, other, STREET, 2, '2611000022', '2027-01-04'])
  await ground.many(CLOCK, [DISTRICT, reply, item, 'reply', rule, '2027-01-04', 5])
  await ground.many(CLOCK, [DISTRICT, nearer, item, 'co_reply', rule, '2027-01-11', 10])
  await ground.many(CLOCK, [DISTRICT, decided, other, 'reply', rule, '2027-01-04', null])
  expect(await renew(await announced())).toEqual({ objections: 0, clocks: 1 })
  const clocks = await ground.many(
    `select clock_id as id, due_on::text as due, first_due_on::text as first, provisional from opinions.clock order by step desc, working_days`,
  )
  expect(clocks).toEqual([
    { id: reply, due: '2027-01-05', first: '2027-01-04', provisional: false },
    { id: decided, due: '2027-01-04', first: '2027-01-04', provisional: true },
    { id: nearer, due: '2027-01-11', first: '2027-01-11', provisional: false },
  ])
  const [shown] = await ground.many(
    `select due_on::text as due, due_provisional as provisional, version from opinions.item where item_id = $1`,
    [item],
  )
  expect(shown).toEqual({ due: '2027-01-05', provisional: false, version: 2 })
  expect(await ground.many('select event, audience, detail from opinions.step')).toEqual([
    { event: 'recount', audience: 'everyone', detail: { step: 'reply', from: '2027-01-04', due: '2027-01-05' } },
  ])
  expect(await ground.many(`select detail from audit.entry where action = 'opinions.recount-clocks'`)).toEqual([
    { detail: { years: [2027], clocks: 2 } },
  ])
  expect(await renew(await announced())).toEqual({ objections: 0, clocks: 0 })
})
