import { sql } from 'kysely'
import type { Sql } from '../../../platform/database/database.ts'

/** Which dossier a matter is of; null where there is no such matter. */
export async function dossierOfMatter(db: Sql, districtId: number, matterId: string): Promise<string | null> {
  const { rows } = await sql<{ dossierId: string }>`
    select dossier_id as "dossierId" from appointments.matter
    where district_id = ${districtId} and matter_id = ${matterId}::uuid`.execute(db)
  return rows[0]?.dossierId ?? null
}

/** Which matter and dossier a report against a candidate is of; null where there is none. */
export async function placeOfReport(
  db: Sql,
  districtId: number,
  reportId: string,
): Promise<{ readonly matterId: string; readonly dossierId: string } | null> {
  const { rows } = await sql<{ matterId: string; dossierId: string }>`
    select r.matter_id as "matterId", m.dossier_id as "dossierId"
    from appointments.report_against r join appointments.matter m on m.district_id = r.district_id and m.matter_id = r.matter_id
    where r.district_id = ${districtId} and r.report_id = ${reportId}::uuid`.execute(db)
  return rows[0] ?? null
}
