import { sql } from 'kysely'
import type { Sql } from '../../../platform/database/database.ts'
import type { CourseStanding, Installing } from '../rules/install-blocks.ts'
import { letterOfMatter, matterJoins, oathOfMatter } from './matter-columns.ts'

/** What `installBlocks` and `completeBlocks` ask: passed appointments with oath and letter, and the courses of the dossier. */
export async function installFacts(
  db: Sql,
  districtId: number,
  dossierId: string,
): Promise<{ readonly matters: readonly Installing[]; readonly courses: readonly CourseStanding[] }> {
  const { rows } = await sql<{ matters: Installing[]; courses: CourseStanding[] }>`
    select
      coalesce((select json_agg(json_build_object('matterId', m.matter_id, 'personName', p.name, 'sworn', o.sworn_on is not null, 'makeUpOn', o.make_up_on,
          'letter', case when l.paper_id is null then 'none' when l.handed_on is null then 'issued' else 'handed_over' end) order by m.position)
        from appointments.matter m ${matterJoins} ${oathOfMatter} ${letterOfMatter}
        where m.district_id = ${districtId} and m.dossier_id = ${dossierId}::uuid and m.type = 'appoint' and m.state = 'passed'), '[]'::json) as matters,
      coalesce((select json_agg(json_build_object('state', c.state, 'unmarked', (select count(*) from appointments.course_place t
          where t.district_id = c.district_id and t.course_id = c.course_id and t.presence is null)) order by c.held_on, c.course_id)
        from appointments.course c where c.district_id = ${districtId} and c.dossier_id = ${dossierId}::uuid), '[]'::json) as courses`.execute(
    db,
  )
  return rows[0] ?? { matters: [], courses: [] }
}
