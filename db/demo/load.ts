import pg from 'pg'
import { type CivilDate, civilDateOf } from '../../kernel/civil-date.ts'
import { readRuleSets } from '../../modules/points/index.ts'
import { type Database, openDatabase } from '../../platform/database/database.ts'
import type { DemoPeople, DemoStreet } from './facts.ts'
import { groundOf, inventHistory } from './history.ts'
import { ITEM_TABLES, writeItemGround } from './items/write-items.ts'
import { liveOn } from './lived/live-on.ts'
import { DEMO_DISTRICT, factsGround, openGround } from './open-ground.ts'
import { inventPeople } from './people.ts'
import { presentDay } from './present-day.ts'
import { BulkWriter } from './put-rows.ts'
import { FIRST_TODAY } from './quantities.ts'
import { type Honoured, honoursOf } from './standouts.ts'
import { eligibilities } from './write-ledger.ts'
import { writePeople, writePersonas } from './write-people.ts'
import { writeTraceOfPeople } from './write-trace.ts'
import { writeYear } from './write-year.ts'

export { DEMO_DISTRICT }

export interface DemoOptions {
  /** The day on which the demo opens; history ends the day before. */
  today: CivilDate
  now: Date
  /** A part of it only, for trying other days quickly: some streets, the latest years, a share of what was done. */
  sample?: { streets: readonly string[]; since: number; share: number }
}
export interface DemoTold {
  records: number
  activities: number
  people: number
}

const LEFT_HALF =
  'An earlier start was broken off while it loaded the demo district. Stop this one and run `npm run demo`, which builds it anew.'

/** Loads the demo district if the database holds no district yet; answers a sentence about it, or null. */
export async function loadDemoIfEmpty(ownerUrl: string, now: Date): Promise<string | null> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  const { rows } = await client.query(`select is_demo and not exists (
    select from access.account a where a.district_id = d.district_id and a.login_name like 'demo.%') as half from districts.district d`)
  await client.end()
  if (rows.length > 0) return rows.some((row) => row.half) ? LEFT_HALF : null
  const started = performance.now()
  const told = await loadDemo(ownerUrl, { today: civilDateOf(now), now })
  return `Demo district loaded in ${((performance.now() - started) / 1000).toFixed(1)} s: ${told.records} duty records, ${told.activities} activities, ${told.people} invented people.`
}

/** Builds the demo district into a migrated, empty database: the years in bulk, the newest weeks by deeds. Refuses a day before the story has been told. */
export async function loadDemo(ownerUrl: string, options: DemoOptions): Promise<DemoTold> {
  if (options.today < FIRST_TODAY)
    throw new Error(`The demo tells what happened up to June 2024; it opens on ${FIRST_TODAY} at the earliest.`)
  const database = openDatabase(ownerUrl, { max: 2 })
  const writer = new BulkWriter(ownerUrl)
  try {
    await writer.open()
    const streets = await openGround(database, ownerUrl, options.now, options.sample?.streets)
    const people = inventPeople(streets, options.today)
    await writePeople(writer, DEMO_DISTRICT, people)
    const { honours, ...told } = await writeHistory(database, writer, streets, people, options)
    await writer.run(`analyze ${[...FACT_TABLES, ...PEOPLE_TABLES].filter((table) => table !== TRACE).join(', ')}`)
    const { calendar } = await factsGround(database, writer, options.now)
    const past = { streets, honours, whole: options.sample === undefined }
    await liveOn(database, writer, groundOf(streets, people, calendar), people, { ...options, ...past })
    // Last of all, so that a database with personas is a demo that was finished.
    await writePersonas(writer, DEMO_DISTRICT, people.personas, options.now)
    return told
  } finally {
    await writer.close()
    await database.close()
  }
}

/** Read by its keys alone, so that planning needs no sample of it. */
const TRACE = 'audit.entry'
const FACT_TABLES = [
  'activities.contact_day',
  'activities.activity',
  'activities.attendance',
  'activities.heard_opinion',
  TRACE,
  'duty.record',
  'duty.step',
  'points.entry',
  'points.standing',
  ...ITEM_TABLES,
]
const PEOPLE_TABLES = ['roster.person', 'roster.mandate', 'roster.post', 'committees.tenure', 'districts.community']

/** Everything up to today, year by year, and what is planned. */
async function writeHistory(
  database: Database,
  writer: BulkWriter,
  streets: readonly DemoStreet[],
  people: DemoPeople,
  { today, now, sample }: DemoOptions,
): Promise<DemoTold & { honours: Honoured[] }> {
  const facts = await factsGround(database, writer, now)
  const ground = groundOf(streets, people, facts.calendar)
  const history = inventHistory(ground, today, sample)
  const present = presentDay(ground, history, today)
  const ruleSets = await readRuleSets(database.district(DEMO_DISTRICT), DEMO_DISTRICT)
  const ledger = { writer, districtId: DEMO_DISTRICT, ruleSets, eligibility: eligibilities(people) }
  const streetOf = streetOfMandate(people.mandates)
  const told = { records: 0, activities: 0, people: people.persons.length }
  const honours: Honoured[] = []
  const names = new Map(streets.map(({ streetId, name }) => [streetId, name]))
  const streetName = (streetId: number) => names.get(streetId) as string
  const living = { db: database.district(DEMO_DISTRICT), people, streetName, now }
  await writer.inOneGo(FACT_TABLES, async () => {
    await writeItemGround(facts, streets, ground.secretaryOf)
    for (const year of [...history, { year: 0, items: [], ...present }]) {
      told.records += await writeYear(facts, ledger, year, living, streetOf)
      told.activities += year.activities.length
      honours.push(...honoursOf(year.selfReports, year.year))
    }
    await writeTraceOfPeople(facts, people, ground.districtStaff)
  })
  return { ...told, honours }
}

function streetOfMandate(
  mandates: readonly { id: string; streetId: number | null }[],
): (mandateId: string) => number | null {
  const streets = new Map(mandates.map((mandate) => [mandate.id, mandate.streetId]))
  return (mandateId) => streets.get(mandateId) ?? null
}
