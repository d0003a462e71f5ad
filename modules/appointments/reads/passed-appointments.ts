import { sql } from 'kysely'
import type { Sql } from '../../../platform/database/database.ts'
import type { PassedAppointment } from '../rules/paper-facts.ts'
import { letterOfMatter, matterColumns, matterJoins, oathOfMatter } from './matter-columns.ts'

/** The appointments of a dossier that passed, in their order, each with its oath and its valid letter. */
export async function passedAppointments(
  db: Sql,
  districtId: number,
  dossierId: string,
): Promise<readonly PassedAppointment[]> {
  const { rows } = await sql<PassedAppointment>`
    select ${matterColumns}, o.sworn_on as "swornOn", o.make_up_on as "makeUpOn", l.paper_id as "letterId", l.handed_on as "letterHandedOn"
    from appointments.matter m ${matterJoins} ${oathOfMatter} ${letterOfMatter}
    where m.district_id = ${districtId} and m.dossier_id = ${dossierId}::uuid and m.type = 'appoint' and m.state = 'passed'
    order by m.position`.execute(db)
  return rows
}
