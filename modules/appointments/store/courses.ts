import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import { type AuditFact, auditInsert } from '../../../platform/audit/audit.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { CourseResult, Presence } from '../reads/courses.ts'
import { type NewStep, stepPart } from './steps.ts'

export interface NewCourse {
  readonly districtId: number
  readonly courseId: string
  readonly dossierId: string
  readonly title: string
  readonly titleEn: string
  readonly heldOn: CivilDate
  readonly fromTime: string
  readonly place: string
  readonly teacher: string
  readonly words: string
  readonly by: string
  readonly at: Date
  readonly documentIds: readonly string[]
}

/** Calls everybody whose appointment in the dossier passed to a course, with its materials. */
export async function callCourse(db: Sql, made: NewCourse, audit: AuditFact): Promise<void> {
  await sql`
    with made as (
      insert into appointments.course (district_id, course_id, dossier_id, title, title_en, held_on, from_time, place, teacher, words, state, by_person, at)
      values (${made.districtId}, ${made.courseId}::uuid, ${made.dossierId}::uuid, ${made.title}, ${made.titleEn}, ${made.heldOn}::date, ${made.fromTime},
        ${made.place}, ${made.teacher}, ${made.words}, 'called', ${made.by}::uuid, ${made.at})
      returning course_id),
    materials as (
      insert into appointments.course_material (district_id, course_id, document_id)
      select ${made.districtId}::int, c.course_id, x from made c cross join unnest(${[...made.documentIds]}::uuid[]) x),
    called as (
      insert into appointments.course_place (district_id, course_id, matter_id, person_id)
      select m.district_id, c.course_id, m.matter_id, m.person_id from made c
      join appointments.matter m on m.district_id = ${made.districtId} and m.dossier_id = ${made.dossierId}::uuid and m.type = 'appoint' and m.state = 'passed'),
    trace as (${auditInsert(audit, { onlyIf: 'made' })})
    select course_id from made`.execute(db)
}

/** Of these documents, those that are in the register. */
export async function documentsOnFile(db: Sql, districtId: number, ids: readonly string[]): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from committees.document d where d.district_id = ${districtId} and d.document_id = any(${[...ids]}::uuid[])`.execute(
    db,
  )
  return rows[0]?.n ?? 0
}

export interface Mark {
  readonly matterId: string
  readonly presence: Presence
  readonly result: CourseResult | null
  readonly words: string | null
}

interface CourseAt {
  readonly districtId: number
  readonly courseId: string
  readonly version: number
}

/** The roll call: marks and results, with the course held from then on; answers whether it was still as read. `step`: where it is held by this. */
export async function markRoll(
  db: Sql,
  key: CourseAt,
  marks: readonly Mark[],
  step: NewStep | null,
  audit: AuditFact,
): Promise<boolean> {
  const rowsSaid = marks.map(({ matterId, presence, result, words }) => ({
    ...{ matter_id: matterId, presence, result, words },
  }))
  const { rows } = await sql`
    with changed as (
      update appointments.course set state = 'held', version = version + 1
      where district_id = ${key.districtId} and course_id = ${key.courseId}::uuid and version = ${key.version} and state <> 'cancelled'
      returning course_id),
    marked as (
      update appointments.course_place t set presence = x.presence, result = x.result, words = x.words, version = t.version + 1
      from changed c, json_to_recordset(${JSON.stringify(rowsSaid)}::json) as x (matter_id uuid, presence text, result text, words text)
      where t.district_id = ${key.districtId} and t.course_id = c.course_id and t.matter_id = x.matter_id),
    ${stepPart(key.districtId, step === null ? [] : [step], 'changed')},
    trace as (${auditInsert(audit, { onlyIf: 'changed' })})
    select course_id from changed`.execute(db)
  return rows.length === 1
}

/** The course does not take place; answers whether it was still as read. */
export async function cancelCourseRow(db: Sql, key: CourseAt, audit: AuditFact): Promise<boolean> {
  const { rows } = await sql`
    with changed as (
      update appointments.course set state = 'cancelled', version = version + 1
      where district_id = ${key.districtId} and course_id = ${key.courseId}::uuid and version = ${key.version} and state = 'called'
      returning course_id),
    trace as (${auditInsert(audit, { onlyIf: 'changed' })})
    select course_id from changed`.execute(db)
  return rows.length === 1
}

/** Somebody signs for every place they have in a course that is still to be held; answers whether there was one. */
export async function signRow(
  db: Sql,
  key: { readonly districtId: number; readonly courseId: string; readonly personId: string },
  at: Date,
  audit: AuditFact,
): Promise<boolean> {
  const { rows } = await sql`
    with signed as (
      update appointments.course_place t set signed_at = ${at}, version = t.version + 1
      where t.district_id = ${key.districtId} and t.course_id = ${key.courseId}::uuid and t.person_id = ${key.personId}::uuid and t.signed_at is null
        and exists (select 1 from appointments.course c where c.district_id = t.district_id and c.course_id = t.course_id and c.state = 'called')
      returning t.matter_id),
    trace as (${auditInsert(audit, { onlyIf: 'signed' })})
    select matter_id from signed`.execute(db)
  return rows.length > 0
}
