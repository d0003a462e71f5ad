import { type RawBuilder, sql } from 'kysely'
import type { Sql } from '../../../platform/database/database.ts'
import type { RoleGrant } from '../language.ts'

export interface SignedIn {
  sessionId: string
  accountId: string
  personId: string
  personName: string
  roles: RoleGrant[]
}

/**
 * A select of role grants (role, street_id, community_id, level, mandate_id, unit_id) of the person on the day, told by SQL
 * expressions. Roster, committees and units offer one each; the app unions them.
 */
export type GrantsPart = (
  districtId: number,
  person: RawBuilder<unknown>,
  on: RawBuilder<unknown>,
) => RawBuilder<unknown>

/** Of several sessions at once, by token hash: session, person and today's roles in one statement. One that is unknown, ended or revoked is left out. */
export async function actorsOfSessions(
  db: Sql,
  asked: { districtId: number; tokenHashes: readonly string[]; now: Date; today: string; grants: GrantsPart },
): Promise<Map<string, SignedIn>> {
  const { rows } = await sql<SignedIn & { tokenHash: string }>`
    select s.token_hash as "tokenHash", s.session_id as "sessionId", a.account_id as "accountId", p.person_id as "personId", p.name as "personName",
      coalesce((select json_agg(json_build_object('role', g.role, 'streetId', g.street_id, 'communityId', g.community_id,
        'level', g.level, 'mandateId', g.mandate_id, 'unitId', g.unit_id))
        from (${asked.grants(asked.districtId, sql`p.person_id`, sql`${asked.today}::date`)}) g), '[]'::json) as roles
    from access.session s
    join access.account a on a.district_id = s.district_id and a.account_id = s.account_id and a.closed_at is null
    join roster.person p on p.district_id = a.district_id and p.person_id = a.person_id
    where s.district_id = ${asked.districtId} and s.token_hash = any(${asked.tokenHashes}::text[])
      and s.revoked_at is null and s.expires_at > ${asked.now}`.execute(db)
  return new Map(rows.map(({ tokenHash, ...signedIn }) => [tokenHash, signedIn]))
}

/** The one-click personas of the demo district, in the order a visitor would try them. */
export async function demoPersonas(
  db: Sql,
  districtId: number,
): Promise<{ key: string; name: string; title: string }[]> {
  const found = await sql<{ key: string; name: string; title: string }>`
    select substr(a.login_name, 6) as key, p.name, coalesce(p.post, '') as title
    from access.account a
    join districts.district d on d.district_id = a.district_id and d.is_demo
    join roster.person p on p.district_id = a.district_id and p.person_id = a.person_id
    where a.district_id = ${districtId} and a.login_name like 'demo.%' and a.closed_at is null
    order by a.login_name limit 20`.execute(db)
  return found.rows
}

export async function knownDistricts(
  db: Sql,
): Promise<{ id: number; name: string; nameEn: string; isDemo: boolean }[]> {
  const found = await sql<{ id: number; name: string; nameEn: string; isDemo: boolean }>`
    select district_id as id, name, name_en as "nameEn", is_demo as "isDemo" from districts.known_districts()`.execute(
    db,
  )
  return found.rows
}

export interface CardOwner {
  personId: string
  name: string
  streetIds: number[]
  officeStreetIds: (number | null)[]
  /** The streets of the units they work for (null: of the district), where that is all they do here; null where they do anything else, or nothing. */
  onlyHandlerOf: (number | null)[] | null
}

/** Whom a card would be for: the streets that serve them today, and where else they hold an office. */
export async function accessSubject(
  db: Sql,
  asked: { districtId: number; personId: string; today: string; grants: GrantsPart },
): Promise<CardOwner | null> {
  const grants = asked.grants(asked.districtId, sql`p.person_id`, sql`${asked.today}::date`)
  const found = await sql<CardOwner>`
    select p.person_id as "personId", p.name, coalesce((select array_agg(distinct coalesce(g.street_id, c.street_id))
        from (${grants}) g
        left join districts.community c on c.district_id = ${asked.districtId} and c.community_id = g.community_id
        where g.role in ('deputy', 'recorder') and coalesce(g.street_id, c.street_id) is not null), '{}') as "streetIds",
      coalesce((select json_agg(g.street_id) from (${grants}) g where g.role not in ('deputy', 'recorder')), '[]') as "officeStreetIds",
      (select json_agg(distinct g.street_id) from (${grants}) g having bool_and(g.role = 'unit_handler')) as "onlyHandlerOf"
    from roster.person p where p.district_id = ${asked.districtId} and p.person_id = ${asked.personId}`.execute(db)
  return found.rows[0] ?? null
}
