import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { Seat } from '../language.ts'
import type { MeetingKind, MeetingState, Presence } from '../rules/work-language.ts'

export interface PersonAtMeeting {
  personId: string
  name: string
  seat: Seat
  presence: Presence | null
}

export interface MeetingLine {
  meetingId: string
  streetId: number
  kind: MeetingKind
  heldOn: CivilDate
  place: string
  chairedBy: string
  chairName: string
  agenda: string
  agendaEn: string
  minutes: string | null
  minutesEn: string
  minutedBy: string | null
  state: MeetingState
  /** Why it was called off; null where it was not. */
  cancelReason: string | null
  version: number
  people: PersonAtMeeting[]
}

/** Who had a seat on the meeting's day with how they were marked; after the roll call those it named, whatever happens to tenures later. */
const peoplePart = sql`coalesce((select json_agg(json_build_object('personId', h.person_id, 'name', h.name, 'seat', h.seat, 'presence', h.presence)
    order by array_position(array['director', 'part_time_deputy_director', 'member', 'secretary'], h.seat), h.seat_no, h.person_id)
  from (select distinct on (p.person_id) p.person_id, p.name, coalesce(t.seat, 'member') as seat, coalesce(t.seat_no, 99) as seat_no, r.presence
    from roster.person p
      left join committees.tenure t on t.district_id = p.district_id and t.person_id = p.person_id and t.street_id = m.street_id
        and t.starts_on <= m.held_on and (t.ends_on is null or t.ends_on > m.held_on)
      left join committees.meeting_presence r on r.district_id = p.district_id and r.person_id = p.person_id and r.meeting_id = m.meeting_id
    where p.district_id = m.district_id and (case when m.state in ('called', 'cancelled') then t.tenure_id is not null else r.person_id is not null end)
      and (p.person_id in (select s.person_id from committees.tenure s where s.district_id = m.district_id and s.street_id = m.street_id)
        or p.person_id in (select s.person_id from committees.meeting_presence s where s.district_id = m.district_id and s.meeting_id = m.meeting_id))
    ) h), '[]'::json)`
const columns = sql`m.meeting_id as "meetingId", m.street_id as "streetId", m.kind, m.held_on as "heldOn", m.place, m.chaired_by as "chairedBy",
  c.name as "chairName", m.agenda, m.agenda_en as "agendaEn", m.minutes, m.minutes_en as "minutesEn", n.name as "minutedBy", m.state, m.cancel_reason as "cancelReason", m.version,
  ${peoplePart} as people`
const from = sql`committees.meeting m join roster.person c on c.district_id = m.district_id and c.person_id = m.chaired_by
  left join roster.person n on n.district_id = m.district_id and n.person_id = m.minuted_by`

/** A committee meets a few times a year; what is beyond this is not listed. */
const MOST = 100

/** The meetings of a street's committee in a year, the latest first. */
export async function meetingsOfYear(
  db: Sql,
  asked: { districtId: number; streetId: number; year: number },
): Promise<MeetingLine[]> {
  const { rows } = await sql<MeetingLine>`
    select ${columns} from ${from}
    where m.district_id = ${asked.districtId} and m.street_id = ${asked.streetId}
      and m.held_on between ${`${asked.year}-01-01`}::date and ${`${asked.year}-12-31`}::date
    order by m.held_on desc, m.meeting_id desc limit ${MOST}`.execute(db)
  return rows
}

/** One meeting, whole; null where there is none. */
export async function meetingDetail(db: Sql, districtId: number, meetingId: string): Promise<MeetingLine | null> {
  const { rows } = await sql<MeetingLine>`
    select ${columns} from ${from} where m.district_id = ${districtId} and m.meeting_id = ${meetingId}::uuid`.execute(
    db,
  )
  return rows[0] ?? null
}

export interface StreetNamed {
  streetId: number
  street: string
  streetEn: string
}

/** A street of the district by its number; null where there is none. */
export async function streetNamed(db: Sql, districtId: number, streetId: number): Promise<StreetNamed | null> {
  const { rows } = await sql<StreetNamed>`
    select street_id as "streetId", name as street, name_en as "streetEn" from districts.street
    where district_id = ${districtId} and street_id = ${streetId}`.execute(db)
  return rows[0] ?? null
}
