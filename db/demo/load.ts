import pg from 'pg'
import { type CivilDate, civilDateOf } from '../../kernel/civil-date.ts'
import {
  calendarFile,
  districtById,
  divisionFile,
  loadCalendar,
  openDistrict,
  readCalendar,
} from '../../modules/districts/index.ts'
import { adoptTemplate, readRuleSets } from '../../modules/points/index.ts'
import { type Database, openDatabase } from '../../platform/database/database.ts'
import { chooseDeputyDirectors } from './deputy-directors.ts'
import type { DemoStreet } from './facts.ts'
import { groundOf, inventHistory, type YearOfFacts } from './history.ts'
import { inventPeople } from './people.ts'
import { presentDay } from './present-day.ts'
import { BulkWriter } from './put-rows.ts'
import {
  type FactsGround,
  recordsOfActivities,
  recordsOfReports,
  writeActivities,
  writeRecords,
} from './write-facts.ts'
import { eligibilities, writeLedger } from './write-ledger.ts'
import { tenureRow, writePeople } from './write-people.ts'

const AREA = '320508'
export const DEMO_DISTRICT = Number(AREA)

export interface DemoOptions {
  /** The day on which the demo opens; history ends the day before. */
  today: CivilDate
  now: Date
}

/** Loads the demo district if the database holds no district yet; answers a sentence about it, or null. */
export async function loadDemoIfEmpty(ownerUrl: string, now: Date): Promise<string | null> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  const { rows } = await client.query('select 1 from districts.district limit 1')
  await client.end()
  if (rows.length > 0) return null
  const started = performance.now()
  const told = await loadDemo(ownerUrl, { today: civilDateOf(now), now })
  return `Demo district loaded in ${((performance.now() - started) / 1000).toFixed(1)} s: ${told.records} duty records, ${told.activities} activities, ${told.people} invented people.`
}

/** Builds the demo district into a migrated, empty database. */
export async function loadDemo(
  ownerUrl: string,
  options: DemoOptions,
): Promise<{ records: number; activities: number; people: number }> {
  const database = openDatabase(ownerUrl, { max: 2 })
  const writer = new BulkWriter(ownerUrl)
  try {
    await writer.open()
    const streets = await openGround(database, ownerUrl, options.now)
    const people = inventPeople(streets)
    await writePeople(writer, DEMO_DISTRICT, people, options.now)
    const ground = groundOf(streets, people)
    const history = inventHistory(ground, options.today)
    const present = presentDay(ground, history, options.today)
    const facts = await factsGround(database, writer)
    const ruleSets = await readRuleSets(database.district(DEMO_DISTRICT), DEMO_DISTRICT)
    const ledger = { writer, districtId: DEMO_DISTRICT, ruleSets, eligibility: eligibilities(people) }
    const streetOf = streetOfMandate(people.mandates)
    let records = 0
    await writer.inOneGo(FACT_TABLES, async () => {
      for (const year of history) records += await writeYear(facts, ledger, year, streetOf)
      await writeActivities(facts, present.contactDays, present.activities)
      await writeRecords(facts, recordsOfReports(present.selfReports), present.selfReports)
    })
    const seats = await chooseDeputyDirectors(database, DEMO_DISTRICT, streets, people)
    await writer.put(
      'committees.tenure',
      seats.map((seat) => tenureRow(DEMO_DISTRICT, seat)),
    )
    await writer.run(`analyze ${[...FACT_TABLES, ...PEOPLE_TABLES].join(', ')}`)
    const activities = history.reduce((sum, year) => sum + year.activities.length, present.activities.length)
    return { records: records + present.selfReports.length, activities, people: people.persons.length }
  } finally {
    await writer.close()
    await database.close()
  }
}

const FACT_TABLES = [
  'activities.contact_day',
  'activities.activity',
  'activities.attendance',
  'activities.heard_opinion',
  'duty.record',
  'duty.step',
  'points.entry',
  'points.standing',
]
const PEOPLE_TABLES = ['roster.person', 'roster.mandate', 'roster.post', 'committees.tenure', 'districts.community']

type Ledger = Parameters<typeof writeLedger>[0]

/** Writes one year by the bulk path; answers how many records it made. */
export async function writeYear(
  facts: FactsGround,
  ledger: Ledger,
  year: YearOfFacts,
  streetOf: (mandateId: string) => number | null,
): Promise<number> {
  await writeActivities(facts, year.contactDays, year.activities)
  const records = [...recordsOfActivities(facts, year.activities, streetOf), ...recordsOfReports(year.selfReports)]
  await writeRecords(facts, records, year.selfReports)
  await writeLedger(ledger, year.year, records)
  return records.length
}

/**
 * Calendar, district, points rules: the deeds an office would do first. Answers the streets, the demo's own first;
 * `only` keeps to some of them.
 */
export async function openGround(
  database: Database,
  ownerUrl: string,
  now: Date,
  only?: readonly string[],
): Promise<DemoStreet[]> {
  await loadCalendar(ownerUrl, await calendarFile())
  const whole = await divisionFile(AREA)
  const division = { ...whole, streets: whole.streets.filter((street) => only?.includes(street.nameEn ?? '') ?? true) }
  await database.transaction(DEMO_DISTRICT, (tx) =>
    openDistrict(tx, { districtId: DEMO_DISTRICT, division, isDemo: true, now }),
  )
  const doer = { districtId: DEMO_DISTRICT, accountId: null, personId: null, onBehalfOf: null }
  await adoptTemplate(database, { doer, at: now })
  const streets = division.streets.map((street) => ({
    streetId: Number(street.code),
    name: street.name,
    nameEn: street.nameEn,
    communities: street.communities.map((one) => ({
      communityId: one.code,
      name: one.name,
      nameEn: one.nameEn,
      hasContactDay: one.hasContactDay ?? true,
    })),
  }))
  return streets.sort((a, b) => Number(b.nameEn === 'Pingjiang') - Number(a.nameEn === 'Pingjiang'))
}

/** What writing facts needs to know of the district. */
export async function factsGround(database: Database, writer: BulkWriter): Promise<FactsGround> {
  const db = database.district(DEMO_DISTRICT)
  const district = await districtById(db, DEMO_DISTRICT)
  const calendar = await readCalendar(db, 2018, 2027)
  return {
    writer,
    districtId: DEMO_DISTRICT,
    calendar,
    objectionWorkingDays: district?.settings.objectionWorkingDays ?? 5,
  }
}

function streetOfMandate(
  mandates: readonly { id: string; streetId: number | null }[],
): (mandateId: string) => number | null {
  const streets = new Map(mandates.map((mandate) => [mandate.id, mandate.streetId]))
  return (mandateId) => streets.get(mandateId) ?? null
}
