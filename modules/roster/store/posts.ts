import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import { type AuditFact, auditInsert } from '../../../platform/audit/audit.ts'
import type { Sql } from '../../../platform/database/database.ts'

/** What appointing a recorder needs to know. */
export interface RecorderGround {
  streetId: number | null
  personName: string | null
  /** The streets that serve the person already: of mandates in force and of a recorder's posts. */
  personStreetIds: number[]
  /** Recorder of that community already, on that day or later. */
  appointed: boolean
}

export async function loadRecorderGround(
  db: Sql,
  asked: { districtId: number; communityId: string; personId: string; on: CivilDate },
): Promise<RecorderGround> {
  const found = await sql<RecorderGround>`
    select (select street_id from districts.community where district_id = ${asked.districtId} and community_id = ${asked.communityId}) as "streetId",
      (select name from roster.person where district_id = ${asked.districtId} and person_id = ${asked.personId}::uuid) as "personName",
      coalesce((select array_agg(distinct x.street_id) from (
        select m.street_id from roster.mandate m where m.district_id = ${asked.districtId} and m.person_id = ${asked.personId}::uuid
          and m.street_id is not null and m.starts_on <= ${asked.on}::date and (m.ends_on is null or m.ends_on > ${asked.on}::date)
        union all
        select c.street_id from roster.post o
        join districts.community c on c.district_id = o.district_id and c.community_id = o.community_id
        where o.district_id = ${asked.districtId} and o.person_id = ${asked.personId}::uuid) x), '{}') as "personStreetIds",
      exists (select 1 from roster.post o where o.district_id = ${asked.districtId} and o.person_id = ${asked.personId}::uuid
        and o.kind = 'recorder' and o.community_id = ${asked.communityId} and (o.ends_on is null or o.ends_on > ${asked.on}::date)) as appointed`.execute(
    db,
  )
  return found.rows[0] as RecorderGround
}

export interface NewRecorder {
  districtId: number
  postId: string
  personId: string
  /** Somebody not yet on file; null where the person is known. */
  person: { name: string; pinyin: string; initials: string; phone: string | null } | null
  communityId: string
  startsOn: CivilDate
}

/** The post, and the person where new, with the trace. */
export async function putRecorder(db: Sql, post: NewRecorder, audit: AuditFact): Promise<void> {
  const person = post.person
    ? sql`insert into roster.person (district_id, person_id, name, pinyin, initials, phone)
        values (${post.districtId}, ${post.personId}, ${post.person.name}, ${post.person.pinyin}, ${post.person.initials}, ${post.person.phone})
        returning person_id`
    : sql`select 1`
  await sql`
    with known as (${person}),
    made as (
      insert into roster.post (district_id, post_id, person_id, kind, community_id, starts_on)
      values (${post.districtId}, ${post.postId}, ${post.personId}, 'recorder', ${post.communityId}, ${post.startsOn})
      returning post_id),
    audited as (${auditInsert(audit, { onlyIf: 'made' })})
    select post_id from made`.execute(db)
}

export interface RecorderPost {
  postId: string
  personId: string
  streetId: number
  startsOn: CivilDate
  endsOn: CivilDate | null
}

export async function loadRecorderPost(db: Sql, districtId: number, postId: string): Promise<RecorderPost | null> {
  const found = await sql<RecorderPost>`
    select o.post_id as "postId", o.person_id as "personId", c.street_id as "streetId", o.starts_on as "startsOn", o.ends_on as "endsOn"
    from roster.post o join districts.community c on c.district_id = o.district_id and c.community_id = o.community_id
    where o.district_id = ${districtId} and o.post_id = ${postId} and o.kind = 'recorder'`.execute(db)
  return found.rows[0] ?? null
}

/** Ends a recorder's post that is open; answers whether it did. */
export async function endPostRow(
  db: Sql,
  row: { districtId: number; postId: string; endsOn: CivilDate },
  audit: AuditFact,
): Promise<boolean> {
  const done = await sql`
    with changed as (
      update roster.post set ends_on = ${row.endsOn}::date
      where district_id = ${row.districtId} and post_id = ${row.postId} and ends_on is null
      returning post_id),
    audited as (${auditInsert(audit, { onlyIf: 'changed' })})
    select post_id from changed`.execute(db)
  return done.rows.length === 1
}
