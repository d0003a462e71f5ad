import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Level } from '../../../kernel/level.ts'
import type { Sql } from '../../../platform/database/database.ts'

export interface TermRow {
  termId: string
  level: Level
  number: number
  startsOn: CivilDate
  endsOn: CivilDate | null
  delegations: { delegationId: string; name: string; nameEn: string; streetId: number | null }[]
}

/** Every term on file with its delegations, the newest first in each level. */
export async function termsOnFile(db: Sql, districtId: number): Promise<TermRow[]> {
  const found = await sql<TermRow>`
    select t.term_id as "termId", t.level, t.number, t.starts_on as "startsOn", t.ends_on as "endsOn",
      coalesce((select json_agg(json_build_object('delegationId', d.delegation_id, 'name', d.name, 'nameEn', d.name_en,
          'streetId', d.street_id) order by d.street_id, d.name, d.delegation_id)
        from roster.delegation d where d.district_id = t.district_id and d.term_id = t.term_id), '[]'::json) as delegations
    from roster.term t where t.district_id = ${districtId} order by t.level, t.number desc`.execute(db)
  return found.rows
}
