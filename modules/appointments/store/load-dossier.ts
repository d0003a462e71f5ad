import { sql } from 'kysely'
import type { Sql } from '../../../platform/database/database.ts'
import type { DossierSubject } from '../language.ts'

/** The dossier as policies see it, with the hands who have not left; null where there is none. One statement. */
export async function loadDossier(db: Sql, districtId: number, dossierId: string): Promise<DossierSubject | null> {
  const { rows } = await sql<DossierSubject>`
    select d.dossier_id as "dossierId", d.kind, d.state, d.meeting_on as "meetingOn", d.papers_sent_on as "papersSentOn",
      d.announced_on as "announcedOn", d.version,
      coalesce((select json_agg(json_build_object('personId', h.person_id, 'streetId', h.street_id) order by h.added_at, h.person_id)
        from appointments.dossier_hand h
        where h.district_id = d.district_id and h.dossier_id = d.dossier_id and h.left_at is null), '[]'::json) as hands
    from appointments.dossier d
    where d.district_id = ${districtId} and d.dossier_id = ${dossierId}::uuid`.execute(db)
  return rows[0] ?? null
}
