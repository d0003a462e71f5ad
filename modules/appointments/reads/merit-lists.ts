import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { Ground } from '../language.ts'
import type { TeamMember } from '../rules/merit-team.ts'
import { builtOn, countedOn } from '../store/recommendations.ts'

/** A list of one dossier, of some streets (null: of all), from a position on. */
export interface ListAsked {
  readonly districtId: number
  readonly dossierId: string
  readonly streets: readonly number[] | null
  readonly limit: number
  readonly after: string | null
}

const inStreets = (column: string, streets: readonly number[] | null) =>
  streets === null ? sql`true` : sql`${sql.ref(column)} = any(${streets}::int[])`

export interface RecommendationLine {
  readonly recommendationId: string
  readonly streetId: number
  readonly street: string
  readonly streetEn: string
  readonly personId: string
  readonly name: string
  readonly ground: Ground
  readonly mandateId: string | null
  readonly postId: string | null
  readonly recommendedBy: string
  readonly number: string | null
  readonly recommendedOn: CivilDate
  readonly words: string
  readonly by: string
  readonly version: number
  readonly counted: boolean
  readonly proposed: boolean
}

/** Recommendations that stand, in the order they were entered, `limit + 1` of them. */
export async function recommendationLines(db: Sql, asked: ListAsked): Promise<RecommendationLine[]> {
  const { rows } = await sql<RecommendationLine>`
    select r.recommendation_id as "recommendationId", r.street_id as "streetId", s.name as street, s.name_en as "streetEn", r.person_id as "personId",
      p.name, r.ground, r.mandate_id as "mandateId", r.post_id as "postId", r.recommended_by as "recommendedBy", r.number,
      r.recommended_on as "recommendedOn", r.words, b.name as by, r.version, ${countedOn} as counted, ${builtOn} as proposed
    from appointments.recommendation r
    join districts.street s on s.district_id = r.district_id and s.street_id = r.street_id
    join roster.person p on p.district_id = r.district_id and p.person_id = r.person_id
    join roster.person b on b.district_id = r.district_id and b.person_id = r.by_person
    where r.district_id = ${asked.districtId} and r.dossier_id = ${asked.dossierId}::uuid and r.taken_back_at is null
      and ${inStreets('r.street_id', asked.streets)} and ${asked.after === null ? sql`true` : sql`r.recommendation_id > ${asked.after}::uuid`}
    order by r.recommendation_id limit ${asked.limit + 1}`.execute(db)
  return rows
}

export interface ChoiceLine {
  readonly choiceId: string
  readonly streetId: number
  readonly street: string
  readonly streetEn: string
  readonly heldOn: CivilDate
  readonly members: number
  readonly present: number
  readonly spoilt: number
  readonly chosen: string
  readonly chosenName: string
  readonly words: string
  readonly counts: readonly { personId: string; name: string; votes: number }[]
  readonly version: number
}

/** The choices of delegations, in the order they were entered, each with its counts by the sound of the names; `limit + 1` of them. */
export async function choiceLines(db: Sql, asked: ListAsked): Promise<ChoiceLine[]> {
  const { rows } = await sql<ChoiceLine>`
    select h.choice_id as "choiceId", h.street_id as "streetId", s.name as street, s.name_en as "streetEn", h.held_on as "heldOn", h.members, h.present,
      h.spoilt, h.chosen, c.name as "chosenName", h.words, h.version,
      (select json_agg(json_build_object('personId', n.person_id, 'name', p.name, 'votes', n.votes) order by p.pinyin, n.person_id)
        from appointments.choice_count n join roster.person p on p.district_id = n.district_id and p.person_id = n.person_id
        where n.district_id = h.district_id and n.choice_id = h.choice_id) as counts
    from appointments.choice h
    join districts.street s on s.district_id = h.district_id and s.street_id = h.street_id
    join roster.person c on c.district_id = h.district_id and c.person_id = h.chosen
    where h.district_id = ${asked.districtId} and h.dossier_id = ${asked.dossierId}::uuid and ${inStreets('h.street_id', asked.streets)}
      and ${asked.after === null ? sql`true` : sql`h.choice_id > ${asked.after}::uuid`}
    order by h.choice_id limit ${asked.limit + 1}`.execute(db)
  return rows
}

export interface SheetLine {
  readonly sheetId: string
  readonly streetId: number
  readonly personId: string
  readonly name: string
  readonly asOf: CivilDate
  readonly madeAt: Date
  readonly madeBy: string
  readonly hash: string
}

/** Merit sheets kept, the last first, `limit + 1` of them. */
export async function sheetLines(db: Sql, asked: ListAsked): Promise<SheetLine[]> {
  const { rows } = await sql<SheetLine>`
    select h.sheet_id as "sheetId", h.street_id as "streetId", h.person_id as "personId", p.name, h.as_of as "asOf", h.made_at as "madeAt",
      b.name as "madeBy", h.snapshot_hash as hash
    from appointments.merit_sheet h
    join roster.person p on p.district_id = h.district_id and p.person_id = h.person_id
    join roster.person b on b.district_id = h.district_id and b.person_id = h.made_by
    where h.district_id = ${asked.districtId} and h.dossier_id = ${asked.dossierId}::uuid and ${inStreets('h.street_id', asked.streets)}
      and ${asked.after === null ? sql`true` : sql`h.sheet_id < ${asked.after}::uuid`}
    order by h.sheet_id desc limit ${asked.limit + 1}`.execute(db)
  return rows
}

/** A merit sheet as kept; the text of its snapshot, so that the hash can be computed again. */
export interface KeptSheet extends SheetLine {
  readonly dossierId: string
  readonly title: string
  readonly titleEn: string
  readonly snapshot: string
}

/** One merit sheet with the title of its dossier, or null. */
export async function keptSheet(db: Sql, districtId: number, sheetId: string): Promise<KeptSheet | null> {
  const { rows } = await sql<KeptSheet>`
    select h.sheet_id as "sheetId", h.dossier_id as "dossierId", d.title, d.title_en as "titleEn", h.street_id as "streetId", h.person_id as "personId",
      p.name, h.as_of as "asOf", h.made_at as "madeAt", b.name as "madeBy", h.snapshot_hash as hash, h.snapshot::text as snapshot
    from appointments.merit_sheet h
    join appointments.dossier d on d.district_id = h.district_id and d.dossier_id = h.dossier_id
    join roster.person p on p.district_id = h.district_id and p.person_id = h.person_id
    join roster.person b on b.district_id = h.district_id and b.person_id = h.made_by
    where h.district_id = ${districtId} and h.sheet_id = ${sheetId}::uuid`.execute(db)
  return rows[0] ?? null
}

/** Those a dossier appoints, as far as a team's profile asks of them: each person once, nobody who was withdrawn or failed. */
export async function teamOf(db: Sql, districtId: number, dossierId: string): Promise<TeamMember[]> {
  const { rows } = await sql<TeamMember>`
    select p.birth_year as "birthYear", p.education, p.sector from roster.person p
    where p.district_id = ${districtId} and p.person_id in (select m.person_id from appointments.matter m
      where m.district_id = ${districtId} and m.dossier_id = ${dossierId}::uuid and m.type = 'appoint' and m.state in ('proposed', 'qualified', 'passed'))
    order by p.person_id`.execute(db)
  return rows
}
