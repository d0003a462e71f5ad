import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Level } from '../../../kernel/level.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { Candidate } from '../rules/match-names.ts'
import { leadingMandate } from './mandates-on.ts'

/** Somebody who may be named or marked: with the level they count under on the day. */
export interface PersonToName extends Candidate {
  readonly level: Level
  readonly streetId: number | null
  readonly street: string | null
  readonly employer: string | null
}

export interface PeopleAsked {
  readonly districtId: number
  readonly on: CivilDate
  /** Whose deputies come first; null: nobody does. */
  readonly streetId: number | null
}

const columns = sql`p.person_id as "personId", p.name, lead.level, lead.street_id as "streetId", s.name as street, p.employer`
const streetJoin = sql`left join districts.street s on s.district_id = p.district_id and s.street_id = lead.street_id`

/** By pinyin initials, the beginning of the full pinyin, or any part of the name; own street first. At most 12. */
export async function findPeople(db: Sql, asked: PeopleAsked & { readonly find: string }): Promise<PersonToName[]> {
  const bare = asked.find
    .trim()
    .toLowerCase()
    .replace(/[\\%_]/g, '\\$&')
  const begins = `${bare.replace(/\s+/g, '')}%`
  const found = await sql<PersonToName>`
    select ${columns} from roster.person p
    ${leadingMandate(sql`${asked.on}::date`)} ${streetJoin}
    where p.district_id = ${asked.districtId} and lead.mandate_id is not null
      and (p.initials like ${begins} or replace(p.pinyin, ' ', '') like ${begins} or lower(p.name) like ${`%${bare}%`})
    order by (lead.street_id is not distinct from ${asked.streetId}::int) desc,
      (p.initials = ${bare} or p.name = ${asked.find.trim()}) desc, p.pinyin, p.person_id
    limit 12`.execute(db)
  return found.rows
}

/** Everybody with a mandate on the day, own street first: what a pasted list is matched against. */
export async function peopleOnDay(db: Sql, asked: PeopleAsked): Promise<PersonToName[]> {
  const found = await sql<PersonToName>`
    select ${columns} from roster.person p
    ${leadingMandate(sql`${asked.on}::date`)} ${streetJoin}
    where p.district_id = ${asked.districtId} and lead.mandate_id is not null
    order by (lead.street_id is not distinct from ${asked.streetId}::int) desc, p.pinyin, p.person_id
    limit 5000`.execute(db)
  return found.rows
}
