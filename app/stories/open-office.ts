import { handOutAccount } from '../../modules/access/index.ts'
import { calendarFile, districtById, divisionFile, loadCalendar, openDistrict } from '../../modules/districts/index.ts'
import { adoptTemplate, readRuleSets } from '../../modules/points/index.ts'
import { appointStaff } from '../../modules/roster/index.ts'
import type { Database } from '../../platform/database/database.ts'

export interface OfficeAsked {
  database: Database
  /** Signs in as the owner of the tables: the calendar belongs to no district. */
  ownerUrl: string
  /** GB/T 2260, six digits; its streets and communities come from `db/reference/divisions`. */
  areaCode: string
  staffName: string
  loginName: string
  /** Put the template of points rules in force where the district has no rules yet. */
  withTemplate: boolean
  now: Date
}

export interface OpenedOffice {
  district: string
  streets: number
  communities: number
  loginName: string
  /** Said once, kept only as a hash. */
  password: string
  templateAdopted: boolean
}

/**
 * What the operator does once for a district, and again for another member of staff: calendar, district with its divisions, points rules if
 * asked, somebody of the office with a first password. Whoever holds the post already gets a new password. Refuses an area without
 * an extract.
 */
export async function openOffice(asked: OfficeAsked): Promise<OpenedOffice> {
  const { database, areaCode, loginName, now } = asked
  const division = await divisionFile(areaCode)
  const districtId = Number(areaCode)
  const doer = { districtId, accountId: null, personId: null, onBehalfOf: null }
  await loadCalendar(asked.ownerUrl, await calendarFile())
  const account = await database.transaction(districtId, async (tx) => {
    const isDemo = (await districtById(tx, districtId))?.isDemo ?? false
    await openDistrict(tx, { districtId, division, isDemo, now })
    const staff = await appointStaff({ tx, doer, name: asked.staffName, kind: 'district_staff', now })
    return handOutAccount({ tx, doer, personId: staff.personId, loginName, now })
  })
  const rules = await readRuleSets(database.district(districtId), districtId)
  const templateAdopted = asked.withTemplate && rules.length === 0
  if (templateAdopted) await adoptTemplate(database, { doer, at: now })
  const communities = division.streets.reduce((sum, street) => sum + street.communities.length, 0)
  return { district: division.name, streets: division.streets.length, communities, ...account, templateAdopted }
}
