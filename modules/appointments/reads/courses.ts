import { type RawBuilder, sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { Seat } from '../../committees/language.ts'
import type { COURSE_RESULTS, COURSE_STATES, PRESENCES } from '../language.ts'
import type { NamedMatter } from '../rules/paper-facts.ts'
import { matterJoins, matterJson } from './matter-columns.ts'

export type CourseState = (typeof COURSE_STATES)[number]
export type Presence = (typeof PRESENCES)[number]
export type CourseResult = (typeof COURSE_RESULTS)[number]

export interface CoursePlaceRow extends NamedMatter {
  readonly signedAt: string | null
  readonly presence: Presence | null
  readonly result: CourseResult | null
  readonly words: string | null
}

interface CourseFace {
  readonly courseId: string
  readonly dossierId: string
  readonly title: string
  readonly titleEn: string
  readonly heldOn: CivilDate
  readonly fromTime: string
  readonly place: string
  readonly teacher: string
  readonly words: string
  readonly state: CourseState
  readonly version: number
  readonly materials: readonly { documentId: string; title: string; titleEn: string; number: string | null }[]
}

export interface CourseRow extends CourseFace {
  readonly places: readonly CoursePlaceRow[]
}

const courseColumns: RawBuilder<unknown> = sql`c.course_id as "courseId", c.dossier_id as "dossierId", c.title, c.title_en as "titleEn", c.held_on as "heldOn",
  c.from_time as "fromTime", c.place, c.teacher, c.words, c.state, c.version,
  coalesce((select json_agg(json_build_object('documentId', d.document_id, 'title', d.title, 'titleEn', d.title_en, 'number', d.number) order by d.title)
    from appointments.course_material x join committees.document d on d.district_id = x.district_id and d.document_id = x.document_id
    where x.district_id = c.district_id and x.course_id = c.course_id), '[]'::json) as materials`

const signedAt = sql`to_char(t.signed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`

/** The courses of a dossier, the earliest first, each with everybody it calls. */
export async function coursesOf(db: Sql, districtId: number, dossierId: string): Promise<readonly CourseRow[]> {
  const { rows } = await sql<CourseRow>`
    select ${courseColumns},
      coalesce((select json_agg(json_build_object(${matterJson}, 'signedAt', ${signedAt}, 'presence', t.presence, 'result', t.result, 'words', t.words)
          order by m.position)
        from appointments.course_place t join appointments.matter m on m.district_id = t.district_id and m.matter_id = t.matter_id ${matterJoins}
        where t.district_id = c.district_id and t.course_id = c.course_id), '[]'::json) as places
    from appointments.course c
    where c.district_id = ${districtId} and c.dossier_id = ${dossierId}::uuid
    order by c.held_on, c.course_id`.execute(db)
  return rows
}

export interface CourseKey {
  readonly courseId: string
  readonly dossierId: string
  readonly heldOn: CivilDate
  readonly state: CourseState
  readonly version: number
  readonly matterIds: readonly string[]
}

/** Which dossier a course is of, and whom it calls; null where there is none. */
export async function courseKey(db: Sql, districtId: number, courseId: string): Promise<CourseKey | null> {
  const { rows } = await sql<CourseKey>`
    select c.course_id as "courseId", c.dossier_id as "dossierId", c.held_on as "heldOn", c.state, c.version,
      array(select t.matter_id::text from appointments.course_place t where t.district_id = c.district_id and t.course_id = c.course_id) as "matterIds"
    from appointments.course c where c.district_id = ${districtId} and c.course_id = ${courseId}::uuid`.execute(db)
  return rows[0] ?? null
}

export interface MyCourseRow extends CourseFace {
  readonly matterId: string
  readonly street: string
  readonly streetEn: string
  readonly seat: Seat
  readonly signedAt: string | null
  readonly presence: Presence | null
  readonly result: CourseResult | null
}

/** The courses somebody is called to: those to come first, the next of them first; then the others, the latest first. */
export async function coursesOfPerson(
  db: Sql,
  asked: { districtId: number; personId: string; today: CivilDate; courseId?: string },
): Promise<readonly MyCourseRow[]> {
  const { rows } = await sql<MyCourseRow>`
    select ${courseColumns}, t.matter_id as "matterId", s.name as street, s.name_en as "streetEn", m.seat, ${signedAt} as "signedAt", t.presence, t.result
    from appointments.course_place t
    join appointments.course c on c.district_id = t.district_id and c.course_id = t.course_id
    join appointments.matter m on m.district_id = t.district_id and m.matter_id = t.matter_id ${matterJoins}
    where t.district_id = ${asked.districtId} and t.person_id = ${asked.personId}::uuid
      and (${asked.courseId ?? null}::uuid is null or c.course_id = ${asked.courseId ?? null}::uuid)
    order by c.state = 'called' and c.held_on >= ${asked.today}::date desc,
      case when c.state = 'called' and c.held_on >= ${asked.today}::date then c.held_on end, c.held_on desc, c.course_id, t.matter_id
    limit 50`.execute(db)
  return rows
}
