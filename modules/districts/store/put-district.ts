import { sql } from 'kysely'
import { auditInsert } from '../../../platform/audit/audit.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { DivisionFile } from '../contract.ts'
import type { DistrictSettings } from '../language.ts'

export interface PutDistrict {
  districtId: number
  division: DivisionFile
  settings: DistrictSettings
  isDemo: boolean
  at: Date
}

/** District, streets and communities in one statement; rows that stand as given are left alone. */
export async function putDistrict(tx: Sql, put: PutDistrict): Promise<{ changed: boolean }> {
  const { districtId, division } = put
  const streets = streetRows(division)
  const communities = communityRows(division)
  const trace = auditInsert(
    {
      doer: { districtId, accountId: null, personId: null, onBehalfOf: null },
      action: 'districts.open',
      subjectKind: 'district',
      subjectId: String(districtId),
      detail: { areaCode: division.areaCode, streets: streets.length, communities: communities.length },
      at: put.at,
    },
    { onlyIf: 'changed' },
  )
  const { rows } = await sql<{ count: number }>`
    with put_district as (
      insert into districts.district as kept (district_id, area_code, name, name_en, settings, is_demo, created_at)
      values (${districtId}::int, ${division.areaCode}::text, ${division.name}::text, ${division.nameEn}::text,
        ${JSON.stringify(put.settings)}::jsonb, ${put.isDemo}::boolean, ${put.at}::timestamptz)
      on conflict (district_id) do update
        set name = excluded.name, name_en = excluded.name_en, settings = excluded.settings, is_demo = excluded.is_demo
        where (kept.name, kept.name_en, kept.settings, kept.is_demo)
          is distinct from (excluded.name, excluded.name_en, excluded.settings, excluded.is_demo)
      returning 1
    ), put_streets as (
      insert into districts.street as kept (district_id, street_id, name, name_en, sort)
      select ${districtId}::int, street_id, name, name_en, sort
      from jsonb_to_recordset(${JSON.stringify(streets)}::jsonb) as given (street_id int, name text, name_en text, sort int)
      on conflict (district_id, street_id) do update
        set name = excluded.name, name_en = excluded.name_en, sort = excluded.sort
        where (kept.name, kept.name_en, kept.sort) is distinct from (excluded.name, excluded.name_en, excluded.sort)
      returning 1
    ), put_communities as (
      insert into districts.community as kept (district_id, community_id, street_id, name, name_en, has_contact_day)
      select ${districtId}::int, community_id, street_id, name, name_en, has_contact_day
      from jsonb_to_recordset(${JSON.stringify(communities)}::jsonb)
        as given (community_id text, street_id int, name text, name_en text, has_contact_day boolean)
      on conflict (district_id, community_id) do update
        set street_id = excluded.street_id, name = excluded.name, name_en = excluded.name_en,
          has_contact_day = excluded.has_contact_day
        where (kept.street_id, kept.name, kept.name_en, kept.has_contact_day)
          is distinct from (excluded.street_id, excluded.name, excluded.name_en, excluded.has_contact_day)
      returning 1
    ), changed as (
      select 1 from put_district union all select 1 from put_streets union all select 1 from put_communities
    ), traced as (${trace})
    select count(*)::int as count from traced`.execute(tx)
  return { changed: rows[0]?.count === 1 }
}

function streetRows(division: DivisionFile) {
  return division.streets.map((street, at) => ({
    street_id: Number(street.code),
    name: street.name,
    name_en: street.nameEn,
    sort: at + 1,
  }))
}

function communityRows(division: DivisionFile) {
  return division.streets.flatMap((street) =>
    street.communities.map((community) => ({
      community_id: community.code,
      street_id: Number(street.code),
      name: community.name,
      name_en: community.nameEn,
      has_contact_day: community.hasContactDay ?? true,
    })),
  )
}
