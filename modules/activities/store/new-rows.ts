import { type RawBuilder, sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Level } from '../../../kernel/level.ts'
import type { ActivityKind, ActivityState, Mark, PartTaken, Reach } from '../language.ts'

/** A new activity, every column said. Instants as ISO text. */
export interface NewActivity {
  readonly activityId: string
  readonly kind: ActivityKind
  readonly title: string
  readonly titleEn: string
  readonly theme: string | null
  readonly streetId: number | null
  readonly communityId: string | null
  readonly place: string | null
  readonly heldOn: CivilDate
  readonly startsAt: string
  readonly endsAt: string | null
  readonly halfDays: number
  readonly state: ActivityState
  readonly contactDayId: string | null
  readonly fields: Readonly<Record<string, unknown>>
}

export interface NewLine {
  readonly activityId: string
  readonly personId: string
  readonly mandateId: string
  readonly level: Level
  readonly role: PartTaken
  readonly mark: Mark
}

export interface NewOpinion {
  readonly opinionId: string
  readonly activityId: string
  readonly lineNo: number
  readonly words: string
  readonly wordsEn: string
  readonly reach: Reach
}

/** Who entered it and when. */
export interface Entered {
  readonly districtId: number
  readonly by: string | null
  readonly at: Date
}

/**
 * Statement part: inserts activities and returns their `activity_id`. One born closed carries who closed it and when; an
 * id already used breaks the key, and with it the whole statement.
 */
export function newActivitiesPart(entered: Entered, rows: readonly NewActivity[]): RawBuilder<{ activity_id: string }> {
  const at = sql`${entered.at}::timestamptz`
  const by = sql`${entered.by}::uuid`
  return sql<{ activity_id: string }>`
    insert into activities.activity (district_id, activity_id, kind, title, title_en, theme, street_id, community_id, place,
      held_on, starts_at, ends_at, half_days, state, contact_day_id, fields, created_by, created_at, closed_at, closed_by)
    select ${entered.districtId}::int, x."activityId", x.kind, x.title, x."titleEn", x.theme, x."streetId", x."communityId",
      x.place, x."heldOn", x."startsAt", x."endsAt", x."halfDays", x.state, x."contactDayId", x.fields, ${by}, ${at},
      case when x.state = 'closed' then ${at} end, case when x.state = 'closed' then ${by} end
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x("activityId" uuid, kind text, title text, "titleEn" text,
      theme text, "streetId" int, "communityId" text, place text, "heldOn" date, "startsAt" timestamptz,
      "endsAt" timestamptz, "halfDays" int, state text, "contactDayId" uuid, fields jsonb)
    returning activity_id`
}

/** Statement part: the first roster lines of new activities. */
export function newLinesPart(districtId: number, lines: readonly NewLine[]): RawBuilder<{ person_id: string }> {
  return sql<{ person_id: string }>`
    insert into activities.attendance (district_id, activity_id, person_id, mandate_id, level, role, mark)
    select ${districtId}::int, x."activityId", x."personId", x."mandateId", x.level, x.role, x.mark
    from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as x("activityId" uuid, "personId" uuid, "mandateId" uuid,
      level text, role text, mark text)
    returning person_id`
}

/** Statement part: opinions heard, line by line. */
export function newOpinionsPart(districtId: number, lines: readonly NewOpinion[]): RawBuilder<{ opinion_id: string }> {
  return sql<{ opinion_id: string }>`
    insert into activities.heard_opinion (district_id, opinion_id, activity_id, line_no, words, words_en, reach)
    select ${districtId}::int, x."opinionId", x."activityId", x."lineNo", x.words, x."wordsEn", x.reach
    from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as x("opinionId" uuid, "activityId" uuid, "lineNo" int,
      words text, "wordsEn" text, reach text)
    returning opinion_id`
}
