import { sql } from 'kysely'
import type { Sql } from '../../../platform/database/database.ts'

export interface FoundPerson {
  personId: string
  name: string
  employer: string | null
  post: string | null
  birthYear: number | null
}

/** Anybody on file, with a mandate or without, by the beginning of name, pinyin or initials; at most 20. */
export async function findPeople(db: Sql, districtId: number, find: string): Promise<FoundPerson[]> {
  const beginning = `${find.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`
  const found = await sql<FoundPerson>`
    select person_id as "personId", name, employer, post, birth_year as "birthYear" from roster.person
    where district_id = ${districtId} and (lower(name) like ${beginning} or pinyin like ${beginning} or initials like ${beginning})
    order by pinyin, person_id limit 20`.execute(db)
  return found.rows
}
