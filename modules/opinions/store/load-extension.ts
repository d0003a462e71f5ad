import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { Consent } from '../rules/clock-language.ts'

export interface ExtensionRow {
  readonly partId: string
  readonly clockId: string
  readonly until: CivilDate
  readonly state: 'asked' | 'granted' | 'refused'
  readonly consent: Consent
  /** The clock still runs. */
  readonly running: boolean
}

/** An extension asked for, with whose consent its clock's rule wants; null where there is none. */
export async function loadExtension(db: Sql, districtId: number, extensionId: string): Promise<ExtensionRow | null> {
  const { rows } = await sql<ExtensionRow>`
    select e.part_id as "partId", e.clock_id as "clockId", e.until, e.state, coalesce(r.consent, 'street') as consent, c.stopped_on is null as running
    from opinions.extension e
    join opinions.clock c on c.district_id = e.district_id and c.clock_id = e.clock_id
    join opinions.clock_rule r on r.district_id = c.district_id and r.rule_id = c.rule_id
    where e.district_id = ${districtId} and e.extension_id = ${extensionId}::uuid`.execute(db)
  return rows[0] ?? null
}
