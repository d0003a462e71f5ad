import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Level } from '../../../kernel/level.ts'
import type { Sql } from '../../../platform/database/database.ts'

/** What a sheet tells beside the code's own line. */
export interface SheetBeside {
  readonly codeId: string
  readonly levels: readonly Level[]
  readonly hours: string | null
  readonly place: string | null
}

/** Of these codes: the deputy's mandates of today, and the hours and place of the activity. */
export async function sheetFacts(
  db: Sql,
  districtId: number,
  codeIds: readonly string[],
  today: CivilDate,
): Promise<Map<string, SheetBeside>> {
  const { rows } = await sql<SheetBeside>`
    select c.code_id as "codeId",
      (select coalesce(json_agg(distinct n.level), '[]') from roster.mandate n where n.district_id = c.district_id and n.person_id = c.person_id
        and n.starts_on <= ${today}::date and (n.ends_on is null or n.ends_on > ${today}::date)) as levels,
      to_char(a.starts_at at time zone 'Asia/Shanghai', 'HH24:MI')
        || coalesce('–' || to_char(a.ends_at at time zone 'Asia/Shanghai', 'HH24:MI'), '') as hours, a.place
    from opinions.code c
    left join activities.activity a on a.district_id = c.district_id and a.activity_id = c.activity_id
    where c.district_id = ${districtId} and c.code_id = any(${[...codeIds]}::uuid[])`.execute(db)
  return new Map(rows.map((row) => [row.codeId, row]))
}
