import { sql } from 'kysely'
import type { Sql } from '../../../platform/database/database.ts'

/** Which of these receipts somebody holds already. */
export async function receiptsTaken(db: Sql, districtId: number, receipts: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ receipt: string }>`
    select receipt from opinions.item where district_id = ${districtId} and receipt = any(${[...receipts]}::text[])`.execute(
    db,
  )
  return new Set(rows.map(({ receipt }) => receipt))
}
