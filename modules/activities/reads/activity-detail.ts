import { sql } from 'kysely'
import type { Level } from '../../../kernel/level.ts'
import { refuse } from '../../../kernel/refusal.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { Answer, Finding, Mark, PartTaken, Reach } from '../language.ts'
import { type ActivityRow, activityColumns, shanghaiText } from '../store/load-activity.ts'
import { placeJoins } from './activity-list.ts'
import { type Tallies, tallies, talliesJson } from './in-scope.ts'

export interface RosterLine {
  readonly personId: string
  readonly name: string
  readonly level: Level
  readonly streetId: number | null
  readonly role: PartTaken
  readonly mark: Mark
  readonly answer: Answer | null
  readonly leaveReason: string | null
}

export interface OpinionLine {
  readonly id: string
  readonly words: string
  readonly wordsEn: string
  readonly reach: Reach
}

export interface ActivityDetail extends ActivityRow {
  readonly street: string | null
  readonly streetEn: string | null
  readonly community: string | null
  readonly communityEn: string | null
  readonly reportedByName: string | null
  readonly closedAt: string | null
  readonly closedByName: string | null
  readonly createdByName: string | null
  readonly origin: string
  readonly tallies: Tallies
  readonly roster: readonly RosterLine[]
  readonly opinions: readonly OpinionLine[]
  readonly spotCheck: {
    readonly checkId: string
    readonly finding: Finding | null
    readonly note: string | null
  } | null
}

/** No roster is longer: the whole congress has at most 450 district deputies, and those of other levels. */
const MOST = 800

/** The roster of `a` in pinyin order, as JSON. */
export const rosterJson = sql`coalesce((select json_agg(line) from (
    select t.person_id as "personId", p.name, t.level, m.street_id as "streetId", t.role, t.mark, t.answer,
      t.leave_reason as "leaveReason"
    from activities.attendance t
    join roster.person p on p.district_id = t.district_id and p.person_id = t.person_id
    join roster.mandate m on m.district_id = t.district_id and m.mandate_id = t.mandate_id
    where t.district_id = a.district_id and t.activity_id = a.activity_id
    order by p.pinyin, p.name, t.person_id limit ${sql.lit(MOST)}) line), '[]'::json)`

/** The opinions heard at `a`, in their order, as JSON. */
export const opinionsJson = sql`coalesce((select json_agg(json_build_object('id', o.opinion_id, 'words', o.words,
    'wordsEn', o.words_en, 'reach', o.reach) order by o.line_no)
  from activities.heard_opinion o where o.district_id = a.district_id and o.activity_id = a.activity_id), '[]'::json)`

const nameOf = (column: string) => sql`(select p.name from roster.person p where p.district_id = a.district_id
  and p.person_id = ${sql.ref(column)})`

/** One activity whole, in one flight. What of it the asker may see is decided on the answer, by policy. */
export async function activityDetail(
  db: Sql,
  districtId: number,
  activityId: string,
  personId: string,
): Promise<ActivityDetail> {
  const found = await sql<ActivityDetail>`
    select ${activityColumns(personId)}, s.name as street, s.name_en as "streetEn", c.name as community,
      c.name_en as "communityEn", ${nameOf('a.reported_by')} as "reportedByName", ${shanghaiText('a.closed_at')} as "closedAt",
      ${nameOf('a.closed_by')} as "closedByName", ${nameOf('a.created_by')} as "createdByName", a.origin,
      ${talliesJson} as tallies, ${rosterJson} as roster, ${opinionsJson} as opinions,
      (select json_build_object('checkId', k.check_id, 'finding', k.finding, 'note', k.note)
        from activities.spot_check k where k.district_id = a.district_id and k.activity_id = a.activity_id) as "spotCheck"
    from activities.activity a ${placeJoins} ${tallies}
    where a.district_id = ${districtId} and a.activity_id = ${activityId}::uuid`.execute(db)
  return found.rows[0] ?? refuse('activities.not-found', { status: 404 })
}

/** What was done with the activity, newest first: who, when, what. */
export interface TraceLine {
  readonly at: string
  readonly name: string | null
  readonly action: string
}

export async function activityTrace(db: Sql, districtId: number, activityId: string): Promise<TraceLine[]> {
  const found = await sql<TraceLine>`
    select ${shanghaiText('e.at')} as at, p.name, e.action
    from audit.entry e
    left join roster.person p on p.district_id = e.district_id and p.person_id = e.person_id
    where e.district_id = ${districtId} and e.subject_kind = 'activity' and e.subject_id = ${activityId}
    order by e.entry_id desc limit 100`.execute(db)
  return found.rows
}
