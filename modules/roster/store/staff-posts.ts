import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import { type AuditFact, auditInsert } from '../../../platform/audit/audit.ts'
import type { Sql } from '../../../platform/database/database.ts'

export type StaffKind = 'district_staff' | 'system_admin'

/** Who of that name holds that post on that day, or null. */
export async function staffNamed(
  db: Sql,
  asked: { districtId: number; name: string; kind: StaffKind; on: CivilDate },
): Promise<string | null> {
  const found = await sql<{ personId: string }>`
    select p.person_id as "personId" from roster.person p
    join roster.post o on o.district_id = p.district_id and o.person_id = p.person_id
    where p.district_id = ${asked.districtId} and p.name = ${asked.name} and o.kind = ${asked.kind}
      and o.starts_on <= ${asked.on}::date and (o.ends_on is null or o.ends_on > ${asked.on}::date)
    order by p.person_id limit 1`.execute(db)
  return found.rows[0]?.personId ?? null
}

export interface NewStaff {
  districtId: number
  personId: string
  postId: string
  name: string
  pinyin: string
  initials: string
  kind: StaffKind
  startsOn: CivilDate
}

/** Somebody new on file with a post of the district office, with the trace. */
export async function putStaff(db: Sql, staff: NewStaff, audit: AuditFact): Promise<void> {
  await sql`
    with known as (
      insert into roster.person (district_id, person_id, name, pinyin, initials)
      values (${staff.districtId}, ${staff.personId}, ${staff.name}, ${staff.pinyin}, ${staff.initials})
      returning person_id),
    made as (
      insert into roster.post (district_id, post_id, person_id, kind, starts_on)
      values (${staff.districtId}, ${staff.postId}, ${staff.personId}, ${staff.kind}, ${staff.startsOn})
      returning post_id),
    audited as (${auditInsert(audit, { onlyIf: 'made' })})
    select post_id from made`.execute(db)
}
