import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'

/** A document of the register, as far as a dossier cites or replaces it. */
export interface NamedDocument {
  readonly documentId: string
  readonly seriesId: string
  readonly inForceFrom: CivilDate
  readonly inForceTo: CivilDate | null
  readonly version: number
}

/** The district's document with this id; null where there is none, or it is a street committee's own. */
export async function documentNamed(db: Sql, districtId: number, documentId: string): Promise<NamedDocument | null> {
  const { rows } = await sql<NamedDocument>`
    select document_id as "documentId", series_id as "seriesId", in_force_from as "inForceFrom", in_force_to as "inForceTo", version
    from committees.document where district_id = ${districtId} and document_id = ${documentId}::uuid and street_id is null`.execute(
    db,
  )
  return rows[0] ?? null
}
