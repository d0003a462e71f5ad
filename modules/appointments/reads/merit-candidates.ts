import { type RawBuilder, sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { Ground, Standard } from '../language.ts'

/** Somebody who may be proposed for a street, as the roster, the posts and the dossier have them. */
export interface CandidateRow {
  readonly personId: string
  readonly name: string
  readonly sound: string
  readonly ground: Ground
  readonly mandateId: string | null
  readonly postId: string | null
  readonly postTitle: string | null
  readonly postTitleEn: string | null
  readonly employer: string | null
  readonly birthYear: number | null
  readonly education: string | null
  readonly sector: string | null
  readonly judgements: readonly Judgement[]
  readonly recommendation: {
    readonly recommendationId: string
    readonly recommendedBy: string
    readonly recommendedOn: CivilDate
    readonly words: string
  } | null
  readonly votes: number | null
  readonly chosen: boolean
}

interface Judgement {
  readonly judgementId: string
  readonly standard: Standard
  readonly words: string
  readonly judgedBy: string
  readonly by: string
  readonly at: string
}

export interface CandidatesAsked {
  readonly districtId: number
  readonly dossierId: string
  readonly streetId: number
  readonly asOf: CivilDate
  readonly ground: Ground | null
  readonly proposedOnly: boolean
  readonly name: string | null
  readonly personId: string | null
  readonly limit: number
  readonly after: readonly [sound: string, personId: string, ground: string] | null
}

/**
 * Who may be proposed for a street on a day: deputies of its delegation (suspended ones too: the condition says so), heads of its general and Party-government
 * office, and whoever was recommended or proposed in this dossier already. By the sound of their names, `limit + 1` of them; merit orders nothing here.
 */
export async function candidateRows(db: Sql, asked: CandidatesAsked): Promise<CandidateRow[]> {
  const { districtId, dossierId, streetId, ground, proposedOnly, name, personId, after } = asked
  const { rows } = await sql<CandidateRow>`
    with named as (${named(asked)}), pool as (
      select distinct on (x.person_id, x.ground) x.person_id, x.ground, x.mandate_id, x.post_id
      from (select * from named ${proposedOnly ? sql`` : sql`union all ${onFile(asked)}`}) x
      where ${ground === null ? sql`true` : sql`x.ground = ${ground}`} and ${personId === null ? sql`true` : sql`x.person_id = ${personId}::uuid`}
      order by x.person_id, x.ground, x.place)
    select p.person_id as "personId", p.name, p.pinyin as sound, pool.ground, pool.mandate_id as "mandateId", pool.post_id as "postId",
      c.title as "postTitle", c.title_en as "postTitleEn", p.employer, p.birth_year as "birthYear", p.education, p.sector,
      ${judgementsOf(districtId, dossierId)} as judgements,
      (select json_build_object('recommendationId', r.recommendation_id, 'recommendedBy', r.recommended_by, 'recommendedOn', r.recommended_on,
          'words', r.words)
        from appointments.recommendation r where r.district_id = ${districtId} and r.dossier_id = ${dossierId}::uuid and r.street_id = ${streetId}::int
          and r.person_id = p.person_id and r.taken_back_at is null) as recommendation,
      (select n.votes from appointments.choice_count n join appointments.choice h on h.district_id = n.district_id and h.choice_id = n.choice_id
        where h.district_id = ${districtId} and h.dossier_id = ${dossierId}::uuid and h.street_id = ${streetId}::int and n.person_id = p.person_id) as votes,
      exists (select 1 from appointments.choice h where h.district_id = ${districtId} and h.dossier_id = ${dossierId}::uuid
        and h.street_id = ${streetId}::int and h.chosen = p.person_id) as chosen
    from pool join roster.person p on p.district_id = ${districtId} and p.person_id = pool.person_id
    left join committees.concurrent_post c on c.district_id = ${districtId} and c.post_id = pool.post_id
    where ${name === null ? sql`true` : sql`strpos(p.name, ${name}) > 0`}
      and ${after === null ? sql`true` : sql`(p.pinyin, p.person_id, pool.ground) > (${after[0]}::text, ${after[1]}::uuid, ${after[2]}::text)`}
    order by p.pinyin, p.person_id, pool.ground
    limit ${asked.limit + 1}`.execute(db)
  return rows
}

/** Those the dossier names for the street: proposed first, then recommended; with what they rest on as it was said. */
function named({ districtId, dossierId, streetId }: CandidatesAsked): RawBuilder<unknown> {
  return sql`
    select m.person_id, coalesce(m.ground, 'any') as ground, m.mandate_id, m.post_id, 1 as place from appointments.matter m
      where m.district_id = ${districtId} and m.dossier_id = ${dossierId}::uuid and m.street_id = ${streetId}::int and m.type = 'appoint' and m.state <> 'withdrawn'
    union all
    select r.person_id, r.ground, r.mandate_id, r.post_id, 2 from appointments.recommendation r
      where r.district_id = ${districtId} and r.dossier_id = ${dossierId}::uuid and r.street_id = ${streetId}::int and r.taken_back_at is null`
}

/** Deputies of the delegation and heads of the two offices on the day. */
function onFile({ districtId, streetId, asOf }: CandidatesAsked): RawBuilder<unknown> {
  return sql`
    select m.person_id, 'delegation_deputy', m.mandate_id, null::uuid, 3 from roster.mandate m
      where m.district_id = ${districtId} and m.street_id = ${streetId}::int and m.level = 'district' and m.starts_on <= ${asOf}::date
        and (m.ends_on is null or m.ends_on > ${asOf}::date)
    union all
    select c.person_id, 'department_head', null::uuid, c.post_id, 3 from committees.concurrent_post c
      where c.district_id = ${districtId} and c.street_id = ${streetId}::int and c.kind = 'street_department_head' and c.office is not null
        and c.starts_on <= ${asOf}::date and (c.ends_on is null or c.ends_on > ${asOf}::date)`
}

/** The latest sentence for each standard about the person, in this dossier. */
function judgementsOf(districtId: number, dossierId: string): RawBuilder<unknown> {
  return sql`coalesce((select json_agg(j) from (
      select distinct on (j.standard) j.judgement_id as "judgementId", j.standard, j.words, j.judged_by as "judgedBy", b.name as by, j.at
      from appointments.judgement j join roster.person b on b.district_id = j.district_id and b.person_id = j.by_person
      where j.district_id = ${districtId} and j.dossier_id = ${dossierId}::uuid and j.person_id = p.person_id
      order by j.standard, j.at desc, j.judgement_id desc) j), '[]'::json)`
}

/** A street's names; null where the district has none of this id. */
export async function streetOfMerit(
  db: Sql,
  districtId: number,
  streetId: number,
): Promise<{ street: string; streetEn: string } | null> {
  const { rows } = await sql<{ street: string; streetEn: string }>`
    select name as street, name_en as "streetEn" from districts.street where district_id = ${districtId} and street_id = ${streetId}::int`.execute(
    db,
  )
  return rows[0] ?? null
}
