import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import { type AuditFact, auditInsert } from '../../../platform/audit/audit.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { ChoiceCounts } from '../rules/choice-counts.ts'
import { collectingPart } from './recommendations.ts'

/** A choice as it is written down; `version` is the one it puts right, null for the first entry. */
export interface NewChoice extends ChoiceCounts {
  readonly choiceId: string
  readonly dossierId: string
  readonly streetId: number
  readonly heldOn: CivilDate
  readonly version: number | null
}

/** What a choice is held against: who was recommended as a deputy of the delegation, and what stands already. */
export interface ChoiceGround {
  readonly recommended: string[]
  readonly choiceId: string | null
  readonly version: number | null
  /** Somebody is proposed for the place of the delegation already. */
  readonly proposed: boolean
}

export async function loadChoiceGround(
  db: Sql,
  districtId: number,
  { dossierId, streetId }: { readonly dossierId: string; readonly streetId: number },
): Promise<ChoiceGround> {
  const { rows } = await sql<ChoiceGround>`
    select array(select r.person_id from appointments.recommendation r where r.district_id = ${districtId} and r.dossier_id = ${dossierId}::uuid
        and r.street_id = ${streetId}::int and r.ground = 'delegation_deputy' and r.taken_back_at is null order by r.person_id) as recommended,
      (select h.choice_id from appointments.choice h where h.district_id = ${districtId} and h.dossier_id = ${dossierId}::uuid
        and h.street_id = ${streetId}::int) as "choiceId",
      (select h.version from appointments.choice h where h.district_id = ${districtId} and h.dossier_id = ${dossierId}::uuid
        and h.street_id = ${streetId}::int) as version,
      exists (select 1 from appointments.matter m where m.district_id = ${districtId} and m.dossier_id = ${dossierId}::uuid
        and m.street_id = ${streetId}::int and m.type = 'appoint' and m.ground = 'delegation_deputy' and m.state <> 'withdrawn') as proposed`.execute(
    db,
  )
  return rows[0] as ChoiceGround
}

/**
 * Writes a choice with its counts, or puts the one of that version right, with its trace, if the dossier still collects and those recommended are still the
 * ones counted; answers whether it did. A second first entry for the street breaks `choice_district_id_dossier_id_street_id_key`.
 */
export async function putChoice(db: Sql, row: NewChoice, audit: AuditFact): Promise<boolean> {
  const { districtId } = audit.doer
  const people = row.counts.map(({ personId }) => personId)
  const { rows } = await sql`
    with ${collectingPart(districtId, sql`${row.dossierId}::uuid`)},
    same as (
      select 1 from open_dossier where (select coalesce(array_agg(r.person_id order by r.person_id), '{}') from appointments.recommendation r
        where r.district_id = ${districtId} and r.dossier_id = ${row.dossierId}::uuid and r.street_id = ${row.streetId}::int
          and r.ground = 'delegation_deputy' and r.taken_back_at is null)
        = (select array_agg(p order by p) from unnest(${people}::uuid[]) p)),
    made as (${row.version === null ? insertChoice(row, audit) : correctChoice(row, audit)}),
    gone as (
      delete from appointments.choice_count where district_id = ${districtId} and choice_id in (select choice_id from made)
        and person_id <> all(${people}::uuid[])),
    counted as (
      insert into appointments.choice_count (district_id, choice_id, person_id, votes)
      select ${districtId}::int, made.choice_id, c.person_id, c.votes
      from made, unnest(${people}::uuid[], ${row.counts.map(({ votes }) => votes)}::int[]) as c(person_id, votes)
      on conflict (district_id, choice_id, person_id) do update set votes = excluded.votes),
    trace as (${auditInsert(audit, { onlyIf: 'made' })})
    select choice_id from made`.execute(db)
  return rows.length === 1
}

function insertChoice(row: NewChoice, { doer, at }: AuditFact) {
  return sql`
    insert into appointments.choice (district_id, choice_id, dossier_id, street_id, held_on, members, present, spoilt, chosen, words, by_person, at)
    select ${doer.districtId}::int, ${row.choiceId}::uuid, ${row.dossierId}::uuid, ${row.streetId}::int, ${row.heldOn}::date, ${row.members}::int,
      ${row.present}::int, ${row.spoilt}::int, ${row.chosen}::uuid, ${row.words}::text, ${doer.personId}::uuid, ${at}::timestamptz from same
    returning choice_id`
}

function correctChoice(row: NewChoice, { doer, at }: AuditFact) {
  return sql`
    update appointments.choice set held_on = ${row.heldOn}::date, members = ${row.members}::int, present = ${row.present}::int,
      spoilt = ${row.spoilt}::int, chosen = ${row.chosen}::uuid, words = ${row.words}::text, by_person = ${doer.personId}::uuid, at = ${at}::timestamptz,
      version = version + 1
    where district_id = ${doer.districtId} and choice_id = ${row.choiceId}::uuid and version = ${row.version} and exists (select 1 from same)
    returning choice_id`
}
