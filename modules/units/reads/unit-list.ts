import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { UnitsSeen } from '../rules/may-units.ts'
import type { UnitSubject } from '../store/units.ts'

export interface UnitListed extends UnitSubject {
  readonly streetName: string | null
  readonly streetNameEn: string | null
  readonly handlers: number
  /** Where the row stands in the list: the district's own before the streets'. */
  readonly place: number
}

/** Units in the order of their streets and names, the district's own first; `limit + 1` of them. */
export async function unitList(
  db: Sql,
  asked: {
    districtId: number
    seen: UnitsSeen
    on: CivilDate
    streetId: number | null
    find: string | null
    closed: boolean
    limit: number
    after: readonly [place: number, name: string, unitId: string] | null
  },
): Promise<UnitListed[]> {
  const { districtId, seen, on, streetId, after } = asked
  const find = asked.find === null ? null : `%${asked.find.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`
  const { rows } = await sql<UnitListed>`
    with listed as (
      select u.*, s.name as street_name, s.name_en as street_name_en, coalesce(u.street_id, 0) as place
      from units.unit u left join districts.street s on s.district_id = u.district_id and s.street_id = u.street_id
      where u.district_id = ${districtId} and (${asked.closed} or u.closed_on is null)
        and (${seen.streetIds}::int[] is null or u.street_id = any(${seen.streetIds}::int[]) or u.unit_id = any(${[...seen.unitIds]}::uuid[])
          or (${seen.ofDistrict} and u.street_id is null))
        and (${streetId}::int is null or u.street_id is null or u.street_id = ${streetId}::int)
        and (${find}::text is null or lower(u.name) like ${find} or lower(u.name_en) like ${find}))
    select u.unit_id as "unitId", u.street_id as "streetId", u.street_name as "streetName", u.street_name_en as "streetNameEn", u.kind, u.name,
      u.name_en as "nameEn", u.closed_on as "closedOn", u.version, u.place,
      (select count(*)::int from units.handler h where h.district_id = ${districtId} and h.unit_id = u.unit_id and h.starts_on <= ${on}::date
        and (h.ends_on is null or h.ends_on > ${on}::date)) as handlers
    from listed u
    where ${after?.[0] ?? null}::int is null
      or (u.place, u.name, u.unit_id) > (${after?.[0] ?? null}::int, ${after?.[1] ?? null}::text, ${after?.[2] ?? null}::uuid)
    order by u.place, u.name, u.unit_id limit ${asked.limit + 1}`.execute(db)
  return rows
}
