import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import { type AuditFact, auditInsert } from '../../../platform/audit/audit.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { MeetingKind, MeetingState, Presence } from '../rules/work-language.ts'

/** Those with a seat in a street's committee on a day. */
export async function holdersOn(db: Sql, districtId: number, streetId: number, on: CivilDate): Promise<string[]> {
  const { rows } = await sql<{ personId: string }>`
    select distinct person_id as "personId" from committees.tenure
    where district_id = ${districtId} and street_id = ${streetId} and starts_on <= ${on}::date
      and (ends_on is null or ends_on > ${on}::date)`.execute(db)
  return rows.map(({ personId }) => personId)
}

export interface MeetingRow {
  meetingId: string
  streetId: number
  heldOn: CivilDate
  state: MeetingState
  version: number
}

export async function loadMeeting(db: Sql, districtId: number, meetingId: string): Promise<MeetingRow | null> {
  const { rows } = await sql<MeetingRow>`
    select meeting_id as "meetingId", street_id as "streetId", held_on as "heldOn", state, version
    from committees.meeting where district_id = ${districtId} and meeting_id = ${meetingId}::uuid`.execute(db)
  return rows[0] ?? null
}

export interface NewMeeting {
  readonly districtId: number
  readonly meetingId: string
  readonly streetId: number
  readonly kind: MeetingKind
  readonly heldOn: CivilDate
  readonly place: string
  readonly chairedBy: string
  readonly agenda: string
  readonly agendaEn: string
  readonly at: Date
  readonly by: string
}

export async function putMeeting(db: Sql, one: NewMeeting, audit: AuditFact): Promise<void> {
  await sql`
    with made as (
      insert into committees.meeting (district_id, meeting_id, street_id, kind, held_on, place, chaired_by, agenda, agenda_en, state, entered_at,
        entered_by)
      values (${one.districtId}, ${one.meetingId}::uuid, ${one.streetId}, ${one.kind}, ${one.heldOn}::date, ${one.place}, ${one.chairedBy}::uuid,
        ${one.agenda}, ${one.agendaEn}, 'called', ${one.at}, ${one.by}::uuid)
      returning meeting_id),
    trace as (${auditInsert(audit, { onlyIf: 'made' })})
    select meeting_id from made`.execute(db)
}

interface Key {
  readonly districtId: number
  readonly meetingId: string
  readonly version: number
}

/** The meeting was held: its day and roll call, in one statement; answers whether its version was still the one read. */
export async function holdMeetingRow(
  db: Sql,
  key: Key,
  { on, presence }: { on: CivilDate; presence: readonly { personId: string; presence: Presence }[] },
  audit: AuditFact,
): Promise<boolean> {
  const { rows } = await sql`
    with changed as (
      update committees.meeting set state = 'held', held_on = ${on}::date, version = version + 1
      where district_id = ${key.districtId} and meeting_id = ${key.meetingId}::uuid and version = ${key.version} and state = 'called'
      returning meeting_id),
    called as (
      insert into committees.meeting_presence (district_id, meeting_id, person_id, presence)
      select ${key.districtId}::int, c.meeting_id, r."personId", r.presence
      from changed c cross join jsonb_to_recordset(${JSON.stringify(presence)}::jsonb) as r("personId" uuid, presence text)
      returning meeting_id),
    trace as (${auditInsert(audit, { onlyIf: 'changed' })})
    select meeting_id from changed`.execute(db)
  return rows.length === 1
}

/** The meeting is called off, with the reason, if its version is still the one read; answers whether it was. */
export async function cancelMeetingRow(db: Sql, key: Key, reason: string, audit: AuditFact): Promise<boolean> {
  const { rows } = await sql`
    with changed as (
      update committees.meeting set state = 'cancelled', cancel_reason = ${reason}, version = version + 1
      where district_id = ${key.districtId} and meeting_id = ${key.meetingId}::uuid and version = ${key.version} and state = 'called'
      returning meeting_id),
    trace as (${auditInsert(audit, { onlyIf: 'changed' })})
    select meeting_id from changed`.execute(db)
  return rows.length === 1
}

/** Keeps the minutes, new or written again, if the version is still the one read; answers whether it did. */
export async function minuteMeetingRow(
  db: Sql,
  key: Key,
  one: { minutes: string; minutesEn: string; at: Date; by: string },
  audit: AuditFact,
): Promise<boolean> {
  const { rows } = await sql`
    with changed as (
      update committees.meeting set state = 'minuted', minutes = ${one.minutes}, minutes_en = ${one.minutesEn}, minuted_at = ${one.at},
        minuted_by = ${one.by}::uuid, version = version + 1
      where district_id = ${key.districtId} and meeting_id = ${key.meetingId}::uuid and version = ${key.version} and state in ('held', 'minuted')
      returning meeting_id),
    trace as (${auditInsert(audit, { onlyIf: 'changed' })})
    select meeting_id from changed`.execute(db)
  return rows.length === 1
}
