import { type RawBuilder, sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { Seat } from '../../committees/language.ts'
import type { CourseResult, Presence } from './courses.ts'

export interface TenureFace {
  readonly tenureId: string
  readonly personId: string
  readonly personName: string
  readonly streetId: number
  readonly street: string
  readonly streetEn: string
  readonly seat: Seat
  readonly seatNo: number
  readonly startsOn: CivilDate
  readonly endsOn: CivilDate | null
  readonly endReason: string | null
  readonly expiresOn: CivilDate | null
}

export interface TenureWithAppointment extends TenureFace {
  readonly appointment: {
    readonly dossierId: string
    readonly meetingName: string | null
    readonly announcedOn: CivilDate | null
    readonly swornOn: CivilDate | null
    readonly makeUpOn: CivilDate | null
    readonly letter: { readonly year: number; readonly number: number; readonly handedOn: CivilDate | null } | null
    readonly course: {
      readonly title: string
      readonly titleEn: string
      readonly heldOn: CivilDate
      readonly presence: Presence | null
      readonly result: CourseResult | null
    } | null
  } | null
}

const face: RawBuilder<unknown> = sql`t.tenure_id as "tenureId", t.person_id as "personId", p.name as "personName", t.street_id as "streetId", s.name as street,
  s.name_en as "streetEn", t.seat, t.seat_no as "seatNo", t.starts_on as "startsOn", t.ends_on as "endsOn", t.end_reason as "endReason",
  t.expires_on as "expiresOn"`
const joins: RawBuilder<unknown> = sql`join roster.person p on p.district_id = t.district_id and p.person_id = t.person_id
  join districts.street s on s.district_id = t.district_id and s.street_id = t.street_id`

/** What brought somebody into a seat, and what followed: meeting, oath, letter, the latest course. */
const appointment: RawBuilder<unknown> = sql`(select json_build_object('dossierId', d.dossier_id, 'meetingName', d.meeting_name, 'announcedOn', d.announced_on,
    'swornOn', (select min(c.held_on) from appointments.oath o join appointments.ceremony c on c.district_id = o.district_id and c.ceremony_id = o.ceremony_id
      where o.district_id = m.district_id and o.matter_id = m.matter_id and o.part <> 'absent'),
    'makeUpOn', (select o.make_up_on from appointments.oath o join appointments.ceremony c on c.district_id = o.district_id and c.ceremony_id = o.ceremony_id
      where o.district_id = m.district_id and o.matter_id = m.matter_id order by o.part = 'absent', c.held_on desc limit 1),
    'letter', (select json_build_object('year', i.year, 'number', i.number, 'handedOn', i.handed_on) from appointments.issued_paper i
      where i.district_id = m.district_id and i.matter_id = m.matter_id and i.kind = 'letter' and i.void_since is null),
    'course', (select json_build_object('title', c.title, 'titleEn', c.title_en, 'heldOn', c.held_on, 'presence', x.presence, 'result', x.result)
      from appointments.course_place x join appointments.course c on c.district_id = x.district_id and c.course_id = x.course_id
      where x.district_id = m.district_id and x.matter_id = m.matter_id and c.state <> 'cancelled' order by c.held_on desc, c.course_id desc limit 1))
  from appointments.matter m join appointments.dossier d on d.district_id = m.district_id and d.dossier_id = m.dossier_id
  where m.district_id = t.district_id and m.matter_id = t.matter_id and d.announced_on is not null)`

/** Every seat somebody held or holds, the latest first; null where there is no such person. */
export async function personTenures(
  db: Sql,
  districtId: number,
  personId: string,
): Promise<readonly TenureWithAppointment[] | null> {
  const { rows } = await sql<TenureWithAppointment | { tenureId: null }>`
    select ${face}, ${appointment} as appointment
    from roster.person q
    left join (committees.tenure t ${joins}) on t.district_id = q.district_id and t.person_id = q.person_id
    where q.district_id = ${districtId} and q.person_id = ${personId}::uuid
    order by t.starts_on desc nulls last, t.tenure_id desc`.execute(db)
  if (rows.length === 0) return null
  return rows.filter((row): row is TenureWithAppointment => row.tenureId !== null)
}

/** One tenure; null where there is none. */
export async function tenureById(db: Sql, districtId: number, tenureId: string): Promise<TenureFace | null> {
  const { rows } = await sql<TenureFace>`
    select ${face} from committees.tenure t ${joins} where t.district_id = ${districtId} and t.tenure_id = ${tenureId}::uuid`.execute(
    db,
  )
  return rows[0] ?? null
}
