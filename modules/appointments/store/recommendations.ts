import { type RawBuilder, sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import { type AuditFact, auditInsert } from '../../../platform/audit/audit.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { Ground } from '../language.ts'

/** A recommendation as it is written down. */
export interface NewRecommendation {
  readonly recommendationId: string
  readonly dossierId: string
  readonly streetId: number
  readonly personId: string
  readonly ground: Ground
  readonly mandateId: string | null
  readonly postId: string | null
  readonly recommendedBy: string
  readonly number: string | null
  readonly recommendedOn: CivilDate
  readonly words: string
}

/** CTE `open_dossier`: the dossier, held so that it cannot move on beneath the deed; no row where it no longer collects. */
export function collectingPart(districtId: number, dossierId: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`open_dossier as (
    select dossier_id from appointments.dossier
    where district_id = ${districtId} and dossier_id = ${dossierId} and state = 'collecting' for share)`
}

/** Writes a recommendation with its trace if the dossier still collects; answers whether it did. A second one of the same person breaks `recommended_once`. */
export async function putRecommendation(db: Sql, row: NewRecommendation, audit: AuditFact): Promise<boolean> {
  const { districtId, personId: by } = audit.doer
  const { rows } = await sql`
    with ${collectingPart(districtId, sql`${row.dossierId}::uuid`)},
    made as (
      insert into appointments.recommendation (district_id, recommendation_id, dossier_id, street_id, person_id, ground, mandate_id, post_id,
        recommended_by, number, recommended_on, words, by_person, at)
      select ${districtId}::int, ${row.recommendationId}::uuid, dossier_id, ${row.streetId}::int, ${row.personId}::uuid, ${row.ground}::text,
        ${row.mandateId}::uuid, ${row.postId}::uuid, ${row.recommendedBy}::text, ${row.number}::text, ${row.recommendedOn}::date, ${row.words}::text,
        ${by}::uuid, ${audit.at}::timestamptz from open_dossier
      returning recommendation_id),
    trace as (${auditInsert(audit, { onlyIf: 'made' })})
    select recommendation_id from made`.execute(db)
  return rows.length === 1
}

/** A recommendation for taking it back: whether votes were counted on it, or a matter made of it. */
export interface RecommendationRow {
  readonly recommendationId: string
  readonly dossierId: string
  readonly streetId: number
  readonly version: number
  readonly takenBack: boolean
  readonly counted: boolean
  readonly proposed: boolean
}

/** The recommendation for a deed, or null. */
export async function loadRecommendation(
  db: Sql,
  districtId: number,
  recommendationId: string,
): Promise<RecommendationRow | null> {
  const { rows } = await sql<RecommendationRow>`
    select r.recommendation_id as "recommendationId", r.dossier_id as "dossierId", r.street_id as "streetId", r.version,
      r.taken_back_at is not null as "takenBack", ${countedOn} as counted, ${builtOn} as proposed
    from appointments.recommendation r where r.district_id = ${districtId} and r.recommendation_id = ${recommendationId}::uuid`.execute(
    db,
  )
  return rows[0] ?? null
}

/** Conditions on `appointments.recommendation r`: the delegation's votes are counted on it; somebody is proposed by it. */
export const countedOn: RawBuilder<boolean> = sql`(r.ground = 'delegation_deputy' and exists (
  select 1 from appointments.choice h join appointments.choice_count n on n.district_id = h.district_id and n.choice_id = h.choice_id
  where h.district_id = r.district_id and h.dossier_id = r.dossier_id and h.street_id = r.street_id and n.person_id = r.person_id))`
export const builtOn: RawBuilder<boolean> = sql`exists (select 1 from appointments.matter m
  where m.district_id = r.district_id and m.dossier_id = r.dossier_id and m.street_id = r.street_id and m.person_id = r.person_id
    and m.type = 'appoint' and m.state <> 'withdrawn')`

/** Takes a recommendation back if its version is still the one read, the dossier collects and nothing was built on it; answers whether it did. */
export async function takeRecommendationBack(
  db: Sql,
  row: Pick<RecommendationRow, 'recommendationId' | 'dossierId' | 'version'>,
  audit: AuditFact,
): Promise<boolean> {
  const { districtId } = audit.doer
  const { rows } = await sql`
    with ${collectingPart(districtId, sql`${row.dossierId}::uuid`)},
    changed as (
      update appointments.recommendation r set taken_back_at = ${audit.at}::timestamptz, version = r.version + 1
      where r.district_id = ${districtId} and r.recommendation_id = ${row.recommendationId}::uuid and r.version = ${row.version}
        and r.taken_back_at is null and not ${countedOn} and not ${builtOn} and exists (select 1 from open_dossier)
      returning r.recommendation_id),
    trace as (${auditInsert(audit, { onlyIf: 'changed' })})
    select recommendation_id from changed`.execute(db)
  return rows.length === 1
}
