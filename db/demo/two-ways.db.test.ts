import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readRuleSets, standingDifferences } from '../../modules/points/index.ts'
import { type TestDatabase, testDatabase } from '../../platform/database/testing.ts'
import { doYear } from './do-year.ts'
import { groundOf, inventYear } from './history.ts'
import { DEMO_DISTRICT, factsGround, openGround } from './open-ground.ts'
import { inventPeople } from './people.ts'
import { BulkWriter } from './put-rows.ts'
import { eligibilities } from './write-ledger.ts'
import { writePeople } from './write-people.ts'
import { writeYear } from './write-year.ts'

/** A year after the contact day began, in the two smallest streets: every kind of fact, few enough to live through. */
const SAMPLE = { year: 2022, visits: 16, themed: 7, heard: 34, registrations: 720 }
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
  const ground = groundOf(streets, people)
  const year = inventYear(ground, SAMPLE, '2023-01-31')
  if (way === 'deeds') await doYear(on.database, DEMO_DISTRICT, ground, year)
  else {
    const ruleSets = await readRuleSets(on.database.district(DEMO_DISTRICT), DEMO_DISTRICT)
    const ledger = { writer, districtId: DEMO_DISTRICT, ruleSets, eligibility: eligibilities(people) }
    const streetOf = (mandateId: string) =>
      people.mandates.find((mandate) => mandate.id === mandateId)?.streetId ?? null
    await writeYear(await factsGround(on.database, writer, NOW), ledger, year, streetOf)
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
  'duty.step': 'select record_id, step, reason, by_person, on_behalf_of, at from duty.step',
  'audit.entry': `select e.action, e.subject_kind, coalesce(${ACTIVITY}, e.subject_id), e.street_id, e.person_id, e.on_behalf_of, e.at,
    e.detail - 'report' from audit.entry e left join activities.activity a on a.activity_id::text = e.subject_id
    where e.action not like 'districts.%' and e.action not like 'points.%'`,
  'points.standing (tenths)': 'select year, quarter, person_id, tenths from points.standing',
  'points.entry in force': `select coalesce(${ACTIVITY}, r.source_id::text), e.person_id, e.year, e.quarter, e.done_on, e.item_code, e.clause, e.tenths,
    e.before_cap from points.entry e join duty.record r using (district_id, record_id) left join activities.activity a on a.activity_id = r.source_id
    where e.reverses is null and not exists (select 1 from points.entry x where x.reverses = e.entry_id)`,
}

test.each(Object.entries(TABLES))('%s is the same written in bulk and lived through by deeds', async (_table, text) => {
  const [written, done] = await Promise.all([rows(bulk, text), rows(lived, text)])
  expect(written.length).toBeGreaterThan(5)
  expect(done).toEqual(written)
})

test('both ledgers prove: standing = sum of entries', async () => {
  for (const on of [bulk, lived])
    expect(await standingDifferences(on.database.district(DEMO_DISTRICT), DEMO_DISTRICT)).toEqual([])
})
