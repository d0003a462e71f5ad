import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../platform/database/testing.ts'
import { DEMO_NOW, DEMO_TODAY, demoGround } from './testing.ts'

let demo: TestDatabase
let client: pg.Client
beforeAll(async () => {
  demo = await testDatabase(demoGround)
  client = new pg.Client({ connectionString: demo.ownerUrl })
  await client.connect()
}, 300_000)
afterAll(async () => {
  await client.end()
  await demo.drop()
})

const count = async (from: string): Promise<number> =>
  (await client.query(`select count(*)::int as n from ${from}`)).rows[0].n
/** How often each value stands in a column. */
const tally = async (column: string, from: string): Promise<Record<string, number>> =>
  Object.fromEntries(
    (await client.query(`select ${column} as value, count(*)::int as n from ${from} group by 1`)).rows.map((row) => [
      row.value,
      row.n,
    ]),
  )

describe('the demo is alive on the day it opens', () => {
  test('objections wait in several states, one late and one nearly due; earlier ones were decided each way', async () => {
    const states = await tally('state', 'duty.objection')
    expect(states).toMatchObject({ open: 3, verifying: 2, kept: 1, withdrawn: 1 })
    expect(states.adjusted).toBeGreaterThanOrEqual(5)
    const waiting = `duty.objection where state in ('open', 'verifying')`
    expect(await count(`${waiting} and due_on < '${DEMO_TODAY}'`)).toBe(1)
    expect(await count(`${waiting} and due_on between '${DEMO_TODAY}' and date '${DEMO_TODAY}' + 2`)).toBe(1)
    const steps = await tally('step', 'duty.step')
    for (const step of ['objected', 'struck', 'corrected', 'kept', 'objection-withdrawn'])
      expect(steps[step]).toBeGreaterThan(0)
  })

  test('rules, limits, kinds of activity and criteria cite the documents they rest on', async () => {
    const cited = 'committees.citation where dropped_at is null'
    expect(await tally('subject_kind', cited)).toEqual({
      ...{ activity_kind: 2, clock: 1, points_rules: await count('points.rule_set'), criterion: 1 },
      ...{ composition: await count('committees.composition_rule'), step_rule: await count('appointments.order_rule') },
      incompatibility: await count('committees.incompatibility_rule'),
    })
    const rules = await client.query(`select distinct d.title from committees.citation c
      join committees.document d on d.district_id = c.district_id and d.document_id = c.document_id
      where c.subject_kind in ('criterion', 'step_rule')`)
    expect(rules.rows.map(({ title }) => title)).toEqual([expect.stringContaining('任免办法')])
    // Nothing of today rests on a document that is no longer in force.
    expect(
      await count(`committees.citation c join committees.document d on d.district_id = c.district_id and d.document_id = c.document_id
      where d.in_force_to <= '${DEMO_TODAY}'`),
    ).toBe(await count(`points.rule_set where in_force_to <= '2022-02-14'`))
  })

  test('what was struck or corrected is reversed in the ledger', async () => {
    expect(await count(`points.entry where cause = 'objection' and reverses is not null`)).toBeGreaterThanOrEqual(3)
  })

  test('spot checks were drawn; some are noted, two wait', async () => {
    expect(await count('activities.spot_check where finding is null')).toBe(2)
    expect(await tally('finding', 'activities.spot_check where finding is not null')).toMatchObject({
      in_order: expect.any(Number),
      corrected: expect.any(Number),
      not_in_order: expect.any(Number),
    })
  })

  test('self-reports wait for the street and the district, are returned, rejected, taken back, entered for a deputy', async () => {
    const states = await tally('state', `duty.record where source_kind = 'self_report'`)
    expect(states.submitted).toBeGreaterThan(20)
    expect(states.street_reviewed).toBeGreaterThan(10)
    expect(states).toMatchObject({ returned: 2, rejected: 1, withdrawn: 1 })
    expect(await count('duty.record where on_behalf')).toBe(2)
  })

  test('visits wait for closing, two of them late; plans lie ahead; some were called off', async () => {
    const open = `activities.activity where state = 'published' and contact_day_id is null`
    expect(await count(`${open} and held_on < date '${DEMO_TODAY}' - 3`)).toBe(2)
    expect(
      await count(`${open} and held_on between '${DEMO_TODAY}' and date '${DEMO_TODAY}' + 7`),
    ).toBeGreaterThanOrEqual(16)
    expect(await count(`activities.activity where state = 'planned'`)).toBeGreaterThanOrEqual(16)
    expect(await count(`activities.activity where state = 'cancelled' and cancelled_reason <> ''`)).toBe(2)
    const kinds = await tally('kind', `${open} and held_on > '${DEMO_TODAY}'`)
    expect(Object.keys(kinds).length).toBeGreaterThanOrEqual(5)
  })

  test('a contact morning is being reported, the next is planned', async () => {
    expect(await tally('held_on::text', `activities.contact_day where state = 'published'`)).toEqual({
      '2026-11-08': 1,
      '2026-12-13': 8,
    })
    const unreported = `activities.activity a join activities.contact_day d using (district_id, contact_day_id)
      where d.held_on = '2026-11-08' and d.state = 'published' and a.reported_at is null`
    expect(await count(unreported)).toBe(4)
  })

  test('imports stand in the list: carried out, refused, waiting with wrong rows', async () => {
    expect(await tally('state', 'imports.batch')).toEqual({ imported: 1, refused: 1, previewed: 1 })
    expect(await tally('verdict', 'imports.line')).toEqual({ new: 6, wrong: 2 })
  })

  test('mandates ended with a reason, were filled again or are open, are suspended or taken up again', async () => {
    expect(await tally('end_reason', `roster.mandate where end_reason <> 'term_ended'`)).toEqual({
      moved_away: 1,
      died: 1,
      resigned: 1,
      ordered_resignation: 1,
    })
    expect(
      await count(`roster.mandate where level = 'district' and starts_on > '2022-01-10' and ends_on is null`),
    ).toBe(3)
    expect(await count('roster.suspension where ends_on is null')).toBe(1)
    expect(await count('roster.suspension where ends_on is not null')).toBe(1)
    const several = `(select person_id from roster.mandate where ends_on is null group by 1 having count(*) > 1) m`
    expect(await count(several)).toBe(2)
  })

  test('a recorder and a director were changed, the seats of a member and of an office head who moved on are open', async () => {
    expect(await count(`roster.post where kind = 'recorder' and ends_on is not null`)).toBe(1)
    expect(await tally('seat', 'committees.tenure where ends_on is not null')).toEqual({
      ...{ director: 1, part_time_deputy_director: 1, member: 1 },
    })
  })

  test('nobody sits in a seat of a deputy without still being one', async () => {
    const lost = `committees.tenure t join roster.mandate m using (district_id, mandate_id)
      where t.ends_on is null and m.ends_on is not null`
    expect(await count(lost)).toBe(0)
  })
})

describe('items are alive on the day the demo opens', () => {
  const first = `street_id = (select street_id from districts.street where name_en = 'Pingjiang')`

  test('every state of an open item is there, in the first street each queue holds something', async () => {
    const open = await tally('state', `opinions.item where closed_at is null`)
    expect(Object.keys(open)).toEqual(
      expect.arrayContaining([
        ...['new', 'triaged', 'assigned', 'handling', 'done_claimed', 'cannot_be_done', 'deputy_confirmed'],
        ...['resident_notified', 'rated', 'reopened'],
      ]),
    )
    expect(await count(`opinions.item where ${first} and state = 'new' and not held`)).toBeGreaterThanOrEqual(3)
    expect(await count(`opinions.item where ${first} and held`)).toBe(2)
    expect(await count(`opinions.hiding where state = 'asked'`)).toBe(1)
    expect(
      await count(
        `opinions.part p join opinions.item i using (district_id, item_id) where ${first} and p.state = 'return_asked'`,
      ),
    ).toBe(1)
    expect(
      await count(
        `opinions.part p join opinions.item i using (district_id, item_id) where ${first} and p.state = 'replied'`,
      ),
    ).toBeGreaterThanOrEqual(1)
    expect(await count(`opinions.extension where state = 'asked'`)).toBeGreaterThanOrEqual(1)
    expect(await count(`opinions.promise where state = 'open' and due_on < '${DEMO_TODAY}'`)).toBeGreaterThanOrEqual(1)
  })

  test('clocks that run show in time, nearly due and overdue', async () => {
    const due = `opinions.item where ${first} and due_on is not null and closed_at is null`
    expect(await count(`${due} and due_on < '${DEMO_TODAY}'`)).toBeGreaterThanOrEqual(1)
    expect(
      await count(`${due} and due_on >= '${DEMO_TODAY}' and due_warn_on <= '${DEMO_TODAY}'`),
    ).toBeGreaterThanOrEqual(1)
    expect(await count(`${due} and due_warn_on > '${DEMO_TODAY}'`)).toBeGreaterThanOrEqual(1)
  })

  test('the unit and the deputy whom visitors play have something to do', async () => {
    const persona = (key: string) => `(select person_id from access.account where login_name = 'demo.${key}')`
    const parts = `opinions.part p join units.handler h using (district_id, unit_id) where h.person_id = ${persona('5-unit-handler')}`
    expect(await count(`${parts} and p.state = 'assigned'`)).toBeGreaterThanOrEqual(2)
    expect(await count(`${parts} and p.state = 'signed'`)).toBeGreaterThanOrEqual(3)
    const own = `opinions.item where deputy_id = ${persona('6-deputy')}`
    expect(await count(`${own} and state in ('done_claimed', 'cannot_be_done')`)).toBeGreaterThanOrEqual(2)
    expect(await count(`${own} and state = 'resident_notified'`)).toBeGreaterThanOrEqual(1)
  })

  test('every deputy whom visitors play has a code to hold out', async () => {
    for (const key of ['6-deputy', '6-deputy-municipal', '7-consultative-deputy', '8-municipal-deputy']) {
      const own = `opinions.code where kind = 'deputy' and revoked_at is null and person_id = (select person_id from access.account where login_name = 'demo.${key}')`
      expect([key, await count(own)]).toEqual([key, 1])
    }
  })

  test('where it is says nothing twice: the community stands beside the place', async () => {
    const twice = `opinions.item i join districts.community m using (district_id, community_id) where i.place like '%' || m.name || '%'`
    expect(await count(twice)).toBe(0)
    expect(await count(`opinions.item where place <> ''`)).toBeGreaterThan(1000)
  })

  test('over the years not all were satisfied, some were late, returned, impossible, promised and not kept', async () => {
    for (const [what, from] of Object.entries({
      dissatisfied: `opinions.rating where result = 'dissatisfied'`,
      late: `opinions.clock where step = 'reply' and outcome = 'missed'`,
      returned: `opinions.part where state = 'returned'`,
      impossible: `opinions.reply where class = 'cannot'`,
      broken: `opinions.promise where state = 'broken'`,
      kept: `opinions.promise where state = 'kept'`,
      again: 'opinions.item where round > 1',
      refused: `opinions.step where event = 'screenOut'`,
    }))
      expect([what, await count(from)]).toEqual([what, expect.toSatisfy((many: number) => many > 10)])
  })

  test('a submitted item that was taken up has its record, one that fell away has none that stands', async () => {
    const taken = `opinions.item i where i.raised_by = 'deputy' and exists (select from opinions.step s where s.item_id = i.item_id and s.event in ('triage', 'answerOnSpot', 'refer'))`
    const record = `exists (select from duty.record r where r.source_kind = 'item' and r.source_id = i.item_id and r.state = 'confirmed')`
    expect(await count(`${taken} and not ${record}`)).toBe(0)
    expect(
      await count(
        `opinions.item i where ${record} and not exists (select from opinions.step s where s.item_id = i.item_id and s.event in ('triage', 'answerOnSpot', 'refer'))`,
      ),
    ).toBe(0)
  })
})

test('every person is marked as invented', async () => {
  expect(await count('roster.person where not is_demo')).toBe(0)
  expect(await count('roster.person')).toBeGreaterThan(900)
})

test('every English gloss is filled, of every text that says something', async () => {
  const columns = await client.query(`
    select format('%I.%I', table_schema, table_name) as "table", column_name as "column" from information_schema.columns
    where column_name like '%\\_en' and table_schema not in ('pg_catalog', 'information_schema') order by 1, 2`)
  expect(columns.rows.length).toBeGreaterThan(6)
  for (const { table, column } of columns.rows) {
    const said = `coalesce(${column.replace(/_en$/, '')}, '') <> ''`
    expect([table, column, await count(`${table} where coalesce(${column}, '') = '' and ${said}`)]).toEqual([
      table,
      column,
      0,
    ])
  }
})

test.each([
  ['duty.objection', 'words'],
  ['duty.objection', 'decision'],
  ['duty.step', 'reason'],
  ['activities.spot_check', 'note'],
  ['activities.activity', 'cancelled_reason'],
  ['roster.suspension', 'reason'],
  ['opinions.hiding', 'reason'],
])('where a column has no gloss of its own, %s.%s carries it in brackets', async (table, column) => {
  expect(await count(`${table} where ${column} is not null`)).toBeGreaterThan(0)
  expect(await count(`${table} where ${column} !~ '\\([A-Z][^()]+\\)$'`)).toBe(0)
})

test('the trace read by id is read by age', async () => {
  const out = await client.query(`select count(*)::int as n from (
    select at, lag(at) over (order by entry_id) as before from audit.entry where action not like 'districts.%' and action not like 'points.adopt%') x
    where at < before - interval '1 second'`)
  expect(out.rows[0].n).toBe(0)
})

test('nothing has been done in the future', async () => {
  const moments = await client.query(`
    select format('%I.%I', table_schema, table_name) as "table", column_name as "column" from information_schema.columns
    where data_type = 'timestamp with time zone' and column_name not in ('starts_at', 'ends_at')
      and table_schema in ('access', 'activities', 'audit', 'bulletins', 'duty', 'imports', 'opinions', 'points')`)
  expect(moments.rows.length).toBeGreaterThan(15)
  for (const { table, column } of moments.rows) {
    const late = `${table} where ${column} > '${DEMO_NOW.toISOString()}'`
    expect([table, column, await count(late)]).toEqual([table, column, 0])
  }
})
