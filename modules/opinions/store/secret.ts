import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Sql } from '../../../platform/database/database.ts'

/** The district's secret, made the first time somebody asks. Two who ask at one moment get the same. */
export async function secretOf(db: Sql, districtId: number, at: Date): Promise<string> {
  const known = await knownSecret(db, districtId)
  if (known !== null) return known
  await sql`
    insert into opinions.secret (district_id, secret, made_at)
    values (${districtId}, ${randomBytes(32).toString('base64url')}, ${at}) on conflict do nothing`.execute(db)
  return (await knownSecret(db, districtId)) as string
}

/** The district's secret, or null where nothing was ever taken in. */
export async function knownSecret(db: Sql, districtId: number): Promise<string | null> {
  const { rows } = await sql<{ secret: string }>`
    select secret from opinions.secret where district_id = ${districtId}`.execute(db)
  return rows[0]?.secret ?? null
}
