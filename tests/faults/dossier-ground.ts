import type pg from 'pg'
import { newId } from '../../platform/ids/new-id.ts'

/** A dossier that was announced long ago: notices go out of it, each under the next number of its year. */
export async function layDossier(owner: pg.Pool, districtId: number, handId: string): Promise<string> {
  const dossierId = newId()
  await owner.query(
    `insert into appointments.dossier (district_id, dossier_id, kind, title, state, meeting_name, meeting_on, papers_sent_on, all_members, present,
       announced_on, opened_at, opened_by)
     values ($1, $2, 'people', '任免事项', 'announced', '常委会会议', '2025-01-20', '2025-01-05', 31, 29, '2025-01-20', '2025-01-02', $3)`,
    [districtId, dossierId, handId],
  )
  await owner.query(
    `insert into appointments.dossier_hand (district_id, dossier_id, person_id, added_at, added_by) values ($1, $2, $3, '2025-01-02', $3)`,
    [districtId, dossierId, handId],
  )
  return dossierId
}
