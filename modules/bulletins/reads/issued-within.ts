import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { Snapshot } from '../language.ts'

/** What an issued bulletin says, with the id that opens it. */
export interface IssuedBulletin {
  readonly bulletinId: string
  readonly snapshot: Snapshot
}

/** The latest issued bulletin whose quarter lies wholly within the days, both included; null where there is none. */
export async function issuedWithin(
  db: Sql,
  districtId: number,
  days: { from: CivilDate; to: CivilDate },
): Promise<IssuedBulletin | null> {
  const { rows } = await sql<IssuedBulletin>`
    select b.bulletin_id as "bulletinId", b.snapshot
    from bulletins.bulletin b
    where b.district_id = ${districtId} and b.state = 'issued'
      and make_date(b.year, b.quarter * 3 - 2, 1) >= ${days.from}::date
      and (make_date(b.year, b.quarter * 3 - 2, 1) + interval '3 months - 1 day')::date <= ${days.to}::date
    order by b.year desc, b.quarter desc
    limit 1`.execute(db)
  return rows[0] ?? null
}
