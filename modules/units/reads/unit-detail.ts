import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { UnitSubject } from '../store/units.ts'

export interface UnitDetail extends UnitSubject {
  readonly streetName: string | null
  readonly streetNameEn: string | null
  readonly handlers: {
    handlerId: string
    personId: string
    personName: string
    startsOn: CivilDate
    endsOn: CivilDate | null
    hasAccount: boolean
  }[]
  readonly templates: { templateId: string; title: string; words: string; version: number }[]
}

/** A unit with those who work in it (of that day first, then those who left) and its sentences; null where unknown. */
export async function unitDetail(
  db: Sql,
  districtId: number,
  unitId: string,
  on: CivilDate,
): Promise<UnitDetail | null> {
  const { rows } = await sql<UnitDetail>`
    select u.unit_id as "unitId", u.street_id as "streetId", s.name as "streetName", s.name_en as "streetNameEn", u.kind, u.name, u.name_en as "nameEn",
      u.closed_on as "closedOn", u.version,
      coalesce((select json_agg(json_build_object('handlerId', h.handler_id, 'personId', h.person_id, 'personName', p.name, 'startsOn', h.starts_on,
          'endsOn', h.ends_on, 'hasAccount', exists (select 1 from access.account a
            where a.district_id = ${districtId} and a.person_id = h.person_id and a.login_name is not null))
          order by h.ends_on is not null and h.ends_on <= ${on}::date, h.starts_on desc, h.handler_id)
        from units.handler h join roster.person p on p.district_id = h.district_id and p.person_id = h.person_id
        where h.district_id = ${districtId} and h.unit_id = u.unit_id), '[]'::json) as handlers,
      coalesce((select json_agg(json_build_object('templateId', t.template_id, 'title', t.title, 'words', t.words, 'version', t.version)
          order by t.title, t.template_id)
        from units.reply_template t where t.district_id = ${districtId} and t.unit_id = u.unit_id and t.dropped_at is null), '[]'::json) as templates
    from units.unit u left join districts.street s on s.district_id = u.district_id and s.street_id = u.street_id
    where u.district_id = ${districtId} and u.unit_id = ${unitId}::uuid`.execute(db)
  return rows[0] ?? null
}
