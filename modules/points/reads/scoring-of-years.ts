import { sql } from 'kysely'
import type { Sql } from '../../../platform/database/database.ts'
import { type ScoringJson, type ScoringState, scoringOf, scoringPart } from '../store/scoring.ts'

/** The scoring states of named deputies' years, outside any closing: for recounts, proofs and explanations. */
export async function scoringOfYears(
  db: Sql,
  districtId: number,
  years: readonly { personId: string; year: number }[],
): Promise<ScoringState[]> {
  const { rows } = await sql<{ scoring: ScoringJson }>`
    with people as (
      select p."personId" as person_id, p.year
      from jsonb_to_recordset(${JSON.stringify(years)}::jsonb) as p("personId" uuid, year int))
    select ${scoringPart(districtId, 'people')} as scoring`.execute(db)
  const json = rows[0]?.scoring
  return json ? scoringOf(db, districtId, json) : []
}

/** Every deputy's year that has a record or an entry, from `after` on in key order. */
export async function yearsWithPoints(
  db: Sql,
  districtId: number,
  after: { year: number; personId: string } | null,
  limit: number,
): Promise<{ personId: string; year: number }[]> {
  const { rows } = await sql<{ personId: string; year: number }>`
    select person_id as "personId", year from (
      select distinct person_id, extract(year from done_on)::int as year from duty.record
        where district_id = ${districtId} and level = 'district' and state = 'confirmed'
      union
      select person_id, year from points.standing where district_id = ${districtId} and quarter = 0
    ) years
    where ${after === null ? sql`true` : sql`(year, person_id) > (${after.year}::int, ${after.personId}::uuid)`}
    order by year, person_id
    limit ${limit}`.execute(db)
  return rows
}
