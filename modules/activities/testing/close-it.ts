import { sql } from 'kysely'
import type { Database } from '../../../platform/database/database.ts'
import type { Actor } from '../../access/language.ts'
import { closePart, settleMarksPart } from '../store/close-parts.ts'
import { closingPart } from '../store/load-for-closing.ts'
import { NOW } from './fixtures.ts'

/** Closes an activity as the story does, without its records: for the tests of this module. */
export async function closeIt(database: Database, doer: Actor, activityId: string): Promise<void> {
  const { districtId } = doer
  await database.transaction(districtId, async (tx) => {
    const { rows } = await closingPart(districtId, activityId).execute(tx)
    const closing = { districtId, activityId, version: rows[0]?.version ?? 0, doer, at: NOW }
    await sql`with closed as (${closePart(closing)}), settled as (${settleMarksPart(districtId, activityId)}) select 1`.execute(
      tx,
    )
  })
}
