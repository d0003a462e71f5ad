import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Quarter } from '../../../kernel/quarter.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { BulletinState } from '../language.ts'

export interface BulletinLine extends Quarter {
  readonly bulletinId: string
  readonly state: BulletinState
  readonly number: number | null
  readonly numberYear: number | null
  readonly issuedOn: CivilDate | null
  readonly eligible: number
  readonly named: number
}

/** Bulletins, latest quarter first; `issuedOnly` for those who do not make them. */
export async function bulletinList(
  db: Sql,
  asked: {
    districtId: number
    issuedOnly: boolean
    limit: number
    after: { year: number; quarter: number } | null
  },
): Promise<BulletinLine[]> {
  const { districtId, after } = asked
  const { rows } = await sql<BulletinLine>`
    select bulletin_id as "bulletinId", year, quarter, state, number, number_year as "numberYear", issued_on as "issuedOn",
      (snapshot->>'eligible')::int as eligible, (snapshot->>'named')::int as named
    from bulletins.bulletin
    where district_id = ${districtId} and (not ${asked.issuedOnly}::boolean or state = 'issued')
      and ${after === null ? sql`true` : sql`(year, quarter) < (${after.year}::int, ${after.quarter}::int)`}
    order by year desc, quarter desc
    limit ${asked.limit + 1}`.execute(db)
  return rows
}
