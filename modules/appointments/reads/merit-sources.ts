import { type RawBuilder, sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { EvidenceKey } from '../rules/merit-evidence.ts'

/** Whose evidence (an SQL array of ids), and of which days: from the first day of the term to the day looked at, both included. */
export interface MeritScope {
  readonly districtId: number
  readonly people: RawBuilder<unknown>
  readonly from: CivilDate | RawBuilder<unknown>
  readonly to: CivilDate
}

/** People named by their ids, as a scope has them. */
export function peopleOf(personIds: readonly string[]): RawBuilder<unknown> {
  return sql`${personIds}::uuid[]`
}

/** A row query: (person_id, row_id text, on_day date, title, title_en, kind, id text). The number of a person's rows is the number shown. */
type MeritSource = (scope: MeritScope) => RawBuilder<unknown>

const inTerm = (column: RawBuilder<unknown>, { from, to }: MeritScope) =>
  sql`${column} between (${from})::date and ${to}::date`

const recordColumns = sql`r.person_id, r.record_id::text as row_id, r.done_on as on_day, r.title, r.title_en, 'record' as kind, r.record_id::text as id`

/** Suggestions as district deputy that stand, by the part taken. */
function suggestions(part: RawBuilder<unknown>): MeritSource {
  return (scope) => sql`
    select ${recordColumns} from duty.record r
    where r.district_id = ${scope.districtId} and r.person_id = any(${scope.people}) and r.state = 'confirmed' and r.level = 'district'
      and r.kind = 'suggestion' and ${part} and ${inTerm(sql`r.done_on`, scope)}`
}

/**
 * The days of congress sessions: each session held, from its first day on for as many days as its half days make, or to the day it ended where that is later.
 * A statement part of one column `day`.
 */
export function sessionDays({ districtId, from, to }: Omit<MeritScope, 'people'>): RawBuilder<unknown> {
  return sql`select distinct d.day::date as day from activities.activity a,
      generate_series(a.held_on, greatest(a.held_on + (a.half_days + 1) / 2 - 1, (a.ends_at at time zone 'Asia/Shanghai')::date), interval '1 day') as d(day)
    where a.district_id = ${districtId} and a.kind = 'congress_session' and a.state in ('closed', 'summarised')
      and d.day between (${from})::date and ${to}::date`
}

/** Items the deputy submitted; those taken back or joined later were submitted too, hidden and held ones do not count (as in the figure of a street). */
function items(duringSession: boolean): MeritSource {
  return (scope) => sql`
    select i.deputy_id as person_id, i.item_id::text as row_id, i.raised_on as on_day,
      case when i.confidential then '（保密件）' else i.words end as title, case when i.confidential then '(confidential)' else i.words_en end as title_en,
      'item' as kind, i.item_id::text as id
    from opinions.item i
    where i.district_id = ${scope.districtId} and i.raised_by = 'deputy' and i.deputy_id = any(${scope.people}) and not i.held
      and not i.hidden and ${inTerm(sql`i.raised_on`, scope)}
      and ${duringSession ? sql`` : sql`not`} (i.raised_on in (${sessionDays(scope)}))`
}

/** Records honoured and not taken back, each once, by the day of the last honour. */
function honours(kind: string): MeritSource {
  return (scope) => sql`
    select distinct on (r.record_id) r.person_id, r.record_id::text as row_id, h.awarded_on as on_day, r.title, r.title_en, 'record' as kind,
      r.record_id::text as id
    from duty.honour h join duty.record r on r.district_id = h.district_id and r.record_id = h.record_id
    where h.district_id = ${scope.districtId} and h.kind = ${kind} and h.taken_back_at is null and r.state = 'confirmed'
      and r.person_id = any(${scope.people}) and ${inTerm(sql`h.awarded_on`, scope)}
    order by r.record_id, h.awarded_on desc`
}

/** Activities held for which the deputy stood on the roster, by what was marked. */
function marked(marks: readonly string[]): MeritSource {
  return (scope) => sql`
    select t.person_id, t.activity_id::text as row_id, a.held_on as on_day, a.title, a.title_en, 'activity' as kind, a.activity_id::text as id
    from activities.attendance t join activities.activity a on a.district_id = t.district_id and a.activity_id = t.activity_id
    where t.district_id = ${scope.districtId} and t.person_id = any(${scope.people}) and t.mark = any(${marks}::text[])
      and a.state in ('closed', 'summarised') and ${inTerm(sql`a.held_on`, scope)}`
}

/** The rows behind each number. */
export const MERIT_SOURCES: Readonly<Record<EvidenceKey, MeritSource>> = {
  suggestions: suggestions(sql`r.role <> 'co_author'`),
  co_suggestions: suggestions(sql`r.role = 'co_author'`),
  items_between_sessions: items(false),
  items_in_session: items(true),
  honoured_suggestions: honours('outstanding_suggestion'),
  honoured_reports: honours('outstanding_report'),
  asked: marked(['present', 'leave', 'absent']),
  present: marked(['present']),
}
