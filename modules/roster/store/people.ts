import { type RawBuilder, sql } from 'kysely'
import { type AuditFact, auditInsert } from '../../../platform/audit/audit.ts'
import type { Sql } from '../../../platform/database/database.ts'

export interface NewPerson {
  districtId: number
  personId: string
  name: string
  pinyin: string
  initials: string
  sex: string | null
  birthYear: number | null
  employer: string | null
  post: string | null
  phone: string | null
}

/** Somebody new on file, with the trace. */
export async function putPerson(db: Sql, person: NewPerson, audit: AuditFact): Promise<void> {
  await sql`
    with made as (
      insert into roster.person (district_id, person_id, name, pinyin, initials, sex, birth_year, employer, post, phone)
      values (${person.districtId}, ${person.personId}, ${person.name}, ${person.pinyin}, ${person.initials}, ${person.sex},
        ${person.birthYear}, ${person.employer}, ${person.post}, ${person.phone})
      returning person_id),
    audited as (${auditInsert(audit, { onlyIf: 'made' })})
    select person_id from made`.execute(db)
}

/** Statement part: somebody new on file, known by name only. Who puts them there writes the trace. */
export function newPersonPart(
  person: Pick<NewPerson, 'districtId' | 'personId' | 'name' | 'pinyin' | 'initials'>,
): RawBuilder<unknown> {
  return sql`
    insert into roster.person (district_id, person_id, name, pinyin, initials)
    values (${person.districtId}, ${person.personId}, ${person.name}, ${person.pinyin}, ${person.initials})
    returning person_id`
}
