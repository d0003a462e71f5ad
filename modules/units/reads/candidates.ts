import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'

export interface FoundCandidate {
  readonly personId: string
  readonly name: string
  readonly employer: string | null
  readonly post: string | null
}

/**
 * People by the beginning of name, pinyin or initials, at most 20: anybody, or those these streets know (a mandate in force, a recorder's post, a handler of the street's
 * units). Never the one who asks.
 */
export async function findCandidates(
  db: Sql,
  asked: {
    districtId: number
    find: string
    streetIds: readonly number[] | null
    except: string
    on: CivilDate
  },
): Promise<FoundCandidate[]> {
  const { districtId, streetIds, on } = asked
  const beginning = `${asked.find.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`
  const streets = streetIds === null ? null : [...streetIds]
  const { rows } = await sql<FoundCandidate>`
    select p.person_id as "personId", p.name, p.employer, p.post from roster.person p
    where p.district_id = ${districtId} and p.person_id <> ${asked.except}::uuid
      and (lower(p.name) like ${beginning} or p.pinyin like ${beginning} or p.initials like ${beginning})
      and (${streets}::int[] is null
        or exists (select 1 from roster.mandate m where m.district_id = ${districtId} and m.person_id = p.person_id and m.street_id = any(${streets}::int[])
          and m.starts_on <= ${on}::date and (m.ends_on is null or m.ends_on > ${on}::date))
        or exists (select 1 from roster.post o join districts.community c on c.district_id = o.district_id and c.community_id = o.community_id
          where o.district_id = ${districtId} and o.person_id = p.person_id and c.street_id = any(${streets}::int[]))
        or exists (select 1 from units.handler h join units.unit u on u.district_id = h.district_id and u.unit_id = h.unit_id
          where h.district_id = ${districtId} and h.person_id = p.person_id and u.street_id = any(${streets}::int[])))
    order by p.pinyin, p.person_id limit 20`.execute(db)
  return rows
}
