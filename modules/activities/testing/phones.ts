import { sql } from 'kysely'
import type { Database } from '../../../platform/database/database.ts'
import { DISTRICT } from '../../roster/testing/people-ground.ts'

/** Puts numbers on file for the people of the tests. */
export async function setPhones(database: Database, phones: Readonly<Record<string, string | null>>): Promise<void> {
  for (const [personId, phone] of Object.entries(phones))
    await sql`update roster.person set phone = ${phone} where district_id = ${DISTRICT} and person_id = ${personId}::uuid`.execute(
      database.district(DISTRICT),
    )
}
