import { type RawBuilder, sql } from 'kysely'
import type { Level } from '../../../kernel/level.ts'
import type { Answer, Mark, PartTaken } from '../language.ts'

/** A line as the organiser or the recorder says it is. */
export interface SaidLine {
  readonly personId: string
  readonly mandateId: string
  readonly level: Level
  readonly role: PartTaken
  readonly mark: Mark
  readonly leaveReason: string | null
}

export interface Session {
  readonly districtId: number
  readonly activityId: string
}

/** Where rows come from in the recordset of `SaidLine`s. */
function said(lines: readonly SaidLine[]): RawBuilder<unknown> {
  return sql`jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as x("personId" uuid, "mandateId" uuid, level text,
    role text, mark text, "leaveReason" text)`
}

/**
 * Statement part: sets these lines, new or known; whatever was answered stays. Does nothing unless the CTE `held` (the
 * open activity) has a row.
 */
export function setLinesPart(session: Session, lines: readonly SaidLine[]): RawBuilder<{ person_id: string }> {
  return sql<{ person_id: string }>`
    insert into activities.attendance (district_id, activity_id, person_id, mandate_id, level, role, mark, leave_reason)
    select ${session.districtId}::int, ${session.activityId}::uuid, x."personId", x."mandateId", x.level, x.role, x.mark,
      x."leaveReason"
    from ${said(lines)}, held
    on conflict (district_id, activity_id, person_id) do update set mark = excluded.mark, role = excluded.role,
      mandate_id = excluded.mandate_id, level = excluded.level, leave_reason = excluded.leave_reason
    returning person_id`
}

/** Statement part: names people as due; a line that exists keeps its mark and answer, only the part taken may change. */
export function nameDuePart(session: Session, lines: readonly SaidLine[]): RawBuilder<{ person_id: string }> {
  return sql<{ person_id: string }>`
    insert into activities.attendance (district_id, activity_id, person_id, mandate_id, level, role, mark, leave_reason)
    select ${session.districtId}::int, ${session.activityId}::uuid, x."personId", x."mandateId", x.level, x.role, x.mark,
      x."leaveReason"
    from ${said(lines)}, held
    on conflict (district_id, activity_id, person_id) do update set role = excluded.role
    returning person_id`
}

/** Statement part: takes people off the roster again. */
export function strikeNamesPart(session: Session, personIds: readonly string[]): RawBuilder<{ person_id: string }> {
  return sql<{ person_id: string }>`
    delete from activities.attendance d using held
    where d.district_id = ${session.districtId} and d.activity_id = ${session.activityId}::uuid
      and d.person_id = any(${personIds}::uuid[])
    returning d.person_id`
}

/**
 * Statement part for a report: whoever was due and is not named in it was absent. Those marked present by the street
 * before the first report stay; a second report replaces the first.
 */
export function absentUnlessSaidPart(
  session: Session,
  saidIds: readonly string[],
  again: boolean,
): RawBuilder<{ person_id: string }> {
  const marks: Mark[] = again ? ['due', 'present'] : ['due']
  return sql<{ person_id: string }>`
    update activities.attendance t set mark = 'absent' from held
    where t.district_id = ${session.districtId} and t.activity_id = ${session.activityId}::uuid
      and t.mark = any(${marks}::text[]) and t.person_id <> all(${saidIds}::uuid[])
    returning t.person_id`
}

/** Statement part: one deputy's own answer; joining makes a line, asking for leave shows at once. */
export function answerPart(
  session: Session,
  line: Omit<SaidLine, 'mark'>,
  answer: Answer,
): RawBuilder<{ person_id: string }> {
  const mark: Mark = answer === 'leave' ? 'leave' : 'due'
  return sql<{ person_id: string }>`
    insert into activities.attendance as t (district_id, activity_id, person_id, mandate_id, level, role, mark, answer,
      leave_reason)
    select a.district_id, a.activity_id, ${line.personId}::uuid, ${line.mandateId}::uuid, ${line.level}::text,
      ${line.role}::text, ${mark}::text, ${answer}::text, ${line.leaveReason}::text
    from activities.activity a
    where a.district_id = ${session.districtId} and a.activity_id = ${session.activityId}::uuid and a.state = 'published'
    on conflict (district_id, activity_id, person_id) do update
      set answer = excluded.answer, mark = excluded.mark, leave_reason = excluded.leave_reason
      where t.mark in ('due', 'leave')
    returning t.person_id`
}
