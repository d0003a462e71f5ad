import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'

export interface StreetPlace {
  readonly streetId: number
  readonly name: string
  readonly nameEn: string
  readonly communities: readonly { readonly communityId: string; readonly name: string; readonly nameEn: string }[]
}

/** Streets with their communities; of these streets only, or all where null. */
export async function streetPlaces(
  db: Sql,
  districtId: number,
  streetIds: readonly number[] | null,
): Promise<StreetPlace[]> {
  const { rows } = await sql<StreetPlace>`
    select s.street_id as "streetId", s.name, s.name_en as "nameEn",
      (select coalesce(json_agg(json_build_object('communityId', c.community_id, 'name', c.name, 'nameEn', c.name_en) order by c.community_id), '[]')
        from districts.community c where c.district_id = s.district_id and c.street_id = s.street_id) as communities
    from districts.street s
    where s.district_id = ${districtId} and (${streetIds === null}::boolean or s.street_id = any(${[...(streetIds ?? [])]}::int[]))
    order by s.sort, s.street_id`.execute(db)
  return rows
}

/** The streets of these communities. */
export async function streetsOfCommunities(
  db: Sql,
  districtId: number,
  communityIds: readonly string[],
): Promise<number[]> {
  const { rows } = await sql<{ streetId: number }>`
    select distinct street_id as "streetId" from districts.community
    where district_id = ${districtId} and community_id = any(${[...communityIds]}::text[])`.execute(db)
  return rows.map(({ streetId }) => streetId)
}

/** Of these mandates those that run on a day and are not suspended: whose holder is in duty. */
export async function mandatesInDuty(
  db: Sql,
  districtId: number,
  mandateIds: readonly string[],
  on: CivilDate,
): Promise<string[]> {
  if (mandateIds.length === 0) return []
  const { rows } = await sql<{ mandateId: string }>`
    select m.mandate_id as "mandateId" from roster.mandate m
    where m.district_id = ${districtId} and m.mandate_id = any(${[...mandateIds]}::uuid[])
      and m.starts_on <= ${on}::date and (m.ends_on is null or m.ends_on > ${on}::date)
      and not exists (select 1 from roster.suspension u where u.district_id = m.district_id and u.mandate_id = m.mandate_id
        and u.starts_on <= ${on}::date and (u.ends_on is null or u.ends_on > ${on}::date))`.execute(db)
  return rows.map(({ mandateId }) => mandateId)
}

export interface StreetDeputy {
  readonly personId: string
  readonly name: string
  readonly initials: string
}

/** The deputies a street serves who are in duty on a day: a mandate linked to it runs and is not suspended. By pinyin; of these people only, or all where null. */
export async function deputiesOfStreet(
  db: Sql,
  asked: {
    readonly districtId: number
    readonly streetId: number
    readonly on: CivilDate
    readonly personIds: readonly string[] | null
  },
): Promise<StreetDeputy[]> {
  const { districtId, streetId, on, personIds } = asked
  const { rows } = await sql<StreetDeputy>`
    select p.person_id as "personId", p.name, p.initials from roster.person p
    where p.district_id = ${districtId} and (${personIds === null}::boolean or p.person_id = any(${[...(personIds ?? [])]}::uuid[]))
      and exists (select 1 from roster.mandate m
        where m.district_id = p.district_id and m.person_id = p.person_id and m.street_id = ${streetId}::int
          and m.starts_on <= ${on}::date and (m.ends_on is null or m.ends_on > ${on}::date)
          and not exists (select 1 from roster.suspension u where u.district_id = m.district_id and u.mandate_id = m.mandate_id
            and u.starts_on <= ${on}::date and (u.ends_on is null or u.ends_on > ${on}::date)))
    order by p.pinyin, p.person_id`.execute(db)
  return rows
}

/** Is there such an activity of this street that was not called off? */
export async function activityHere(
  db: Sql,
  districtId: number,
  activityId: string,
  streetId: number,
): Promise<boolean> {
  const { rows } = await sql<{ activity_id: string }>`
    select activity_id from activities.activity
    where district_id = ${districtId} and activity_id = ${activityId}::uuid and street_id = ${streetId} and state <> 'cancelled'`.execute(
    db,
  )
  return rows.length === 1
}
