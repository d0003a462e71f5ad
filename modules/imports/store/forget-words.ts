import { sql } from 'kysely'
import type { Sql } from '../../../platform/database/database.ts'

/**
 * Takes the words out of rows that made these items: what is kept of an import says no more than the item itself. What a row made stays, so the batch can still be taken
 * back. Answers how many rows.
 */
export async function forgetWords(db: Sql, districtId: number, itemIds: readonly string[]): Promise<number> {
  const { rows } = await sql`
    update imports.line set cells = cells #- '{texts,words}', reading = null
    where district_id = ${districtId} and made->>'itemId' = any(${[...itemIds]}::text[]) and (cells #> '{texts,words}' is not null or reading is not null)
    returning line_no`.execute(db)
  return rows.length
}

/** Likewise the opinions heard out of rows that made these activities: a whole cell, for which line of it is meant cannot be told any more. Answers how many rows. */
export async function forgetHeard(db: Sql, districtId: number, activityIds: readonly string[]): Promise<number> {
  const { rows } = await sql`
    update imports.line set cells = cells #- '{texts,opinions}', reading = null
    where district_id = ${districtId} and made->>'activityId' = any(${[...activityIds]}::text[])
      and (cells #> '{texts,opinions}' is not null or reading is not null)
    returning line_no`.execute(db)
  return rows.length
}
