import { civilDateOf, yearOf } from '../../kernel/civil-date.ts'
import {
  calendarFile,
  districtById,
  divisionFile,
  loadCalendar,
  openDistrict,
  readCalendar,
} from '../../modules/districts/index.ts'
import { adoptTemplate } from '../../modules/points/index.ts'
import type { Database } from '../../platform/database/database.ts'
import type { DemoStreet } from './facts.ts'
import type { BulkWriter } from './put-rows.ts'
import type { FactsGround } from './write-facts.ts'

const AREA = '320508'
export const DEMO_DISTRICT = Number(AREA)

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
  const division = await divisionOf(only)
  await database.transaction(DEMO_DISTRICT, (tx) =>
    openDistrict(tx, { districtId: DEMO_DISTRICT, division, isDemo: true, now }),
  )
  const doer = { districtId: DEMO_DISTRICT, accountId: null, personId: null, onBehalfOf: null }
  await adoptTemplate(database, { doer, at: now })
  return streetsOf(division)
}

async function divisionOf(only: readonly string[] | undefined): Promise<Division> {
  const whole = await divisionFile(AREA)
  return { ...whole, streets: whole.streets.filter((street) => only?.includes(street.nameEn ?? '') ?? true) }
}

type Division = Awaited<ReturnType<typeof divisionFile>>

/** The streets and communities of the demo, without a database. */
export async function demoStreets(): Promise<DemoStreet[]> {
  return streetsOf(await divisionFile(AREA))
}

function streetsOf(division: Division): DemoStreet[] {
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
export async function factsGround(database: Database, writer: BulkWriter, now: Date): Promise<FactsGround> {
  const db = database.district(DEMO_DISTRICT)
  const district = await districtById(db, DEMO_DISTRICT)
  const calendar = await readCalendar(db, 2018, yearOf(civilDateOf(now)) + 1)
  return {
    writer,
    districtId: DEMO_DISTRICT,
    calendar,
    objectionWorkingDays: district?.settings.objectionWorkingDays ?? 5,
  }
}
