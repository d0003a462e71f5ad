import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readRuleSets, standingDifferences } from '../../modules/points/index.ts'
import { type TestDatabase, testDatabase } from '../../platform/database/testing.ts'
import { doYear } from './do-year.ts'
import { groundOf, inventYear } from './history.ts'
import { doItems } from './items/do-items.ts'
import { writeItemGround } from './items/write-items.ts'
import { openDeedHouse } from './lived/deed-house.ts'
import { DEMO_DISTRICT, factsGround, openGround } from './open-ground.ts'
import { inventPeople } from './people.ts'
import { BulkWriter } from './put-rows.ts'
import { eligibilities } from './write-ledger.ts'
import { writePeople } from './write-people.ts'
import { writeYear } from './write-year.ts'

/** A year after the contact day began, in the two smallest streets: every kind of fact, few enough to live through. */
const SAMPLE = {
  ...{ year: 2022, visits: 16, themed: 7, heard: 34, registrations: 720 },
  items: { deputies: 44, residents: 30, heard: 14 },
}
const STREETS = ['Sujin', 'Baiyangwan']
const NOW = new Date('2023-02-01T01:00:00Z')

let bulk: TestDatabase
let lived: TestDatabase

beforeAll(async () => {
  const [one, other] = await Promise.all([testDatabase(), testDatabase()])
  bulk = one
  lived = other
  await build(bulk, 'bulk')
  await build(lived, 'deeds')
}, 240_000)

afterAll(async () => {
  await bulk.drop()
  await lived.drop()
})

async function build(on: TestDatabase, way: 'bulk' | 'deeds'): Promise<void> {
  const writer = new BulkWriter(on.ownerUrl)
  await writer.open()
  const streets = await openGround(on.database, on.ownerUrl, NOW, STREETS)
  const people = inventPeople(streets, '2023-02-01')
  await writePeople(writer, DEMO_DISTRICT, people)
  const facts = await factsGround(on.database, writer, NOW)
  const ground = groundOf(streets, people, facts.calendar)
  const year = inventYear(ground, SAMPLE, '2023-01-31')
  // The committees were seated in February; before that nobody handles anything.
  year.items = year.items.filter((item) => item.raisedOn > '2022-02-10')
  await writeItemGround(facts, streets, ground.secretaryOf)
  if (way === 'deeds') {
    await doYear(on.database, DEMO_DISTRICT, ground, year)
    const house = await openDeedHouse(on.database, DEMO_DISTRICT)
    await doItems({ house, database: on.database, districtId: DEMO_DISTRICT }, year.items, NOW)
    await house.close()
  } else {
    const ruleSets = await readRuleSets(on.database.district(DEMO_DISTRICT), DEMO_DISTRICT)
    const ledger = { writer, districtId: DEMO_DISTRICT, ruleSets, eligibility: eligibilities(people) }
    const streetOf = (mandateId: string) =>
      people.mandates.find((mandate) => mandate.id === mandateId)?.streetId ?? null
    const streetName = (streetId: number) => streets.find((street) => street.streetId === streetId)?.name ?? ''
    const living = { db: on.database.district(DEMO_DISTRICT), people, streetName, now: NOW }
    await writeYear(facts, ledger, year, living, streetOf)
  }
  await writer.close()
}

async function rows(on: TestDatabase, text: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: on.ownerUrl })
  await client.connect()
  try {
    return (await client.query({ text, rowMode: 'array' })).rows.map((row) => JSON.stringify(row)).sort()
  } finally {
    await client.end()
  }
}

/** What an activity is known by where its id is made by the server (sessions of a contact day). */
const ACTIVITY = `coalesce(a.contact_day_id::text || a.community_id, a.activity_id::text)`

/** Rows of items, but for ids, receipts and codes the server makes, and glosses. */
const ITEMS: Record<string, string> = {
  'opinions.item': `select item_id, i.street_id, year, number, channel, raised_by, deputy_id, entered_by, code_id, coalesce(${ACTIVITY}, ''), i.community_id, i.place,
    i.theme, reach, words, raised_on, received_at, i.state, route, round, reopened_by_resident, publish, lead_unit_id, due_on, due_step, due_provisional,
    due_warn_on, paused_on, urged_times, answered_at, told_deputy_at, told_resident_at, i.closed_at, search, i.version
    from opinions.item i left join activities.activity a using (district_id, activity_id)`,
  'opinions.contact': 'select item_id, name, phone, hide_name, agreed_at, erased_at from opinions.contact',
  'opinions.part': `select item_id, unit_id, kind, round, task, state, locked, assigned_at, assigned_by, signed_at, signed_by, return_asked_at, return_reason,
    return_decision, done_at, version from opinions.part`,
  'opinions.clock': `select c.item_id, p.unit_id, p.round, c.step, c.rule_id, c.started_on, c.first_due_on, c.due_on, c.warn_on, c.working_days, c.provisional,
    c.paused_on, c.extended_times, c.stopped_on, c.outcome from opinions.clock c left join opinions.part p using (district_id, part_id)`,
  'opinions.extension': `select p.item_id, p.unit_id, reason, until, asked_at, asked_by, e.state, decided_at, decided_by, decision
    from opinions.extension e join opinions.part p using (district_id, part_id)`,
  'opinions.reply': `select r.item_id, p.unit_id, r.round, class, body, words, written_at, written_by, released_at, released_by, sent_back
    from opinions.reply r left join opinions.part p using (district_id, part_id)`,
  'opinions.promise':
    'select item_id, unit_id, words, due_on, state, settled_at, settled_by, settled_words, version from opinions.promise',
  'opinions.rating':
    'select item_id, round, by_whom, person_id, handling, result, words, rated_at, occasion from opinions.rating',
  'opinions.step': `select s.item_id, p.unit_id, event, to_state, at, person_id, s.unit_id, audience, words, detail
    from opinions.step s left join opinions.part p using (district_id, part_id)`,
  'opinions.numbering': 'select street_id, year, last_number from opinions.numbering',
}

/** Every row but ids and numbers the server makes, edit counts, and glosses that only the demo adds. */
const TABLES: Record<string, string> = {
  'activities.contact_day': 'select contact_day_id, street_id, held_on, state from activities.contact_day',
  'activities.activity': `select ${ACTIVITY}, a.kind, a.title, a.title_en, a.theme, a.street_id, a.community_id, a.place, a.held_on, a.starts_at,
    a.ends_at, a.half_days, a.state, a.cancelled_reason, a.contact_day_id, a.summary, a.fields, a.reported_at, a.reported_by, a.origin, a.created_by, a.closed_at, a.closed_by from activities.activity a`,
  'activities.attendance': `select ${ACTIVITY}, t.person_id, t.mandate_id, t.level, t.role, t.mark from activities.attendance t
    join activities.activity a using (district_id, activity_id)`,
  'activities.heard_opinion': `select ${ACTIVITY}, o.line_no, o.words, o.words_en, o.reach from activities.heard_opinion o
    join activities.activity a using (district_id, activity_id)`,
  'duty.record': `select coalesce(${ACTIVITY}, r.source_id::text), r.person_id, r.mandate_id, r.level, r.street_id, r.kind, r.role, r.done_on,
    r.units, r.themed, r.title, r.words, r.source_kind, r.state, r.objection_until, r.objected, r.submitted_at, r.submitted_by, r.on_behalf,
    r.confirmed_at, r.confirmed_by from duty.record r left join activities.activity a on a.activity_id = r.source_id`,
  'duty.step': `select case r.source_kind when 'item' then r.source_id else record_id end, step, reason, by_person, s.on_behalf_of, at
    from duty.step s join duty.record r using (district_id, record_id)`,
  'audit.entry': `select e.action, e.subject_kind, coalesce(${ACTIVITY}, e.subject_id), e.street_id, e.person_id, e.on_behalf_of, e.at,
    e.detail - 'report' from audit.entry e left join activities.activity a on a.activity_id::text = e.subject_id
    where e.action not like 'districts.%' and e.action not like 'points.%'`,
  ...ITEMS,
  'points.standing (tenths)': 'select year, quarter, person_id, tenths from points.standing',
  'points.entry in force': `select coalesce(${ACTIVITY}, r.source_id::text), e.person_id, e.year, e.quarter, e.done_on, e.item_code, e.clause, e.tenths,
    e.before_cap from points.entry e join duty.record r using (district_id, record_id) left join activities.activity a on a.activity_id = r.source_id
    where e.reverses is null and not exists (select 1 from points.entry x where x.reverses = e.entry_id)`,
}

/** Of these there are few: one number a street and year, one extension in fourteen. */
const FEW: Record<string, number> = { 'opinions.numbering': 1, 'opinions.extension': 0 }

test.each(Object.entries(TABLES))('%s is the same written in bulk and lived through by deeds', async (table, text) => {
  const [written, done] = await Promise.all([rows(bulk, text), rows(lived, text)])
  expect(written.length).toBeGreaterThan(FEW[table] ?? 5)
  expect(done).toEqual(written)
})

test('both ledgers prove: standing = sum of entries', async () => {
  for (const on of [bulk, lived])
    expect(await standingDifferences(on.database.district(DEMO_DISTRICT), DEMO_DISTRICT)).toEqual([])
})
