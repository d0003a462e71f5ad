import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { BatchGround } from '../rules/batch.ts'

/** Streets, recommendations that stand, and choices of a dossier. A deputy recommended without a mandate named has the one of that street's delegation on the day. */
export async function batchGround(
  db: Sql,
  asked: { readonly districtId: number; readonly dossierId: string; readonly on: CivilDate },
): Promise<BatchGround> {
  const { districtId, dossierId, on } = asked
  const { rows } = await sql<BatchGround>`
    select
      (select coalesce(json_agg(s.street_id order by s.sort, s.street_id), '[]'::json) from districts.street s where s.district_id = ${districtId}) as streets,
      (select coalesce(json_agg(json_build_object('streetId', r.street_id, 'personId', r.person_id, 'ground', r.ground, 'postId', r.post_id, 'mandateId',
          coalesce(r.mandate_id, case when r.ground = 'delegation_deputy' then (select m.mandate_id from roster.mandate m where m.district_id = r.district_id
            and m.person_id = r.person_id and m.level = 'district' and m.street_id = r.street_id and m.starts_on <= ${on}::date
            and (m.ends_on is null or m.ends_on > ${on}::date) order by m.starts_on desc limit 1) end))
          order by r.recommended_on, r.recommendation_id), '[]'::json)
        from appointments.recommendation r
        where r.district_id = ${districtId} and r.dossier_id = ${dossierId}::uuid and r.taken_back_at is null) as recommended,
      (select coalesce(json_agg(json_build_object('streetId', c.street_id, 'personId', c.chosen)), '[]'::json)
        from appointments.choice c where c.district_id = ${districtId} and c.dossier_id = ${dossierId}::uuid) as chosen`.execute(
    db,
  )
  return rows[0] as BatchGround
}
