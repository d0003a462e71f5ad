import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'

export interface PromiseRow {
  readonly promiseId: string
  readonly itemId: string
  readonly unitId: string | null
  readonly dueOn: CivilDate
  readonly state: 'open' | 'kept' | 'changed' | 'broken'
  readonly version: number
}

/** A promise for a deed, or null. */
export async function loadPromise(db: Sql, districtId: number, promiseId: string): Promise<PromiseRow | null> {
  const { rows } = await sql<PromiseRow>`
    select promise_id as "promiseId", item_id as "itemId", unit_id as "unitId", due_on as "dueOn", state, version
    from opinions.promise where district_id = ${districtId} and promise_id = ${promiseId}::uuid`.execute(db)
  return rows[0] ?? null
}
