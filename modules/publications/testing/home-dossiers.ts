import { sql } from 'kysely'
import type { Sql } from '../../../platform/database/database.ts'
import { newId } from '../../../platform/ids/new-id.ts'
import { DISTRICT, JINCHANG, PEOPLE, PINGJIANG } from '../../roster/testing/people-ground.ts'

type Hand = readonly [personId: string, streetId: number | null, leftAt?: string]

/**
 * Dossiers in many hands: two wait for the staff (one of them a rule), beside one that is over and one that was withdrawn; for the secretary one that is
 * collected from, beside one that went further; others have left, or are named for a street that is not theirs.
 */
export async function homeDossiers(db: Sql): Promise<void> {
  const staff: Hand = [PEOPLE.staff, null]
  const secretary: Hand = [PEOPLE.secretary, PINGJIANG]
  await dossier(db, 'people', 'collecting', [staff, secretary])
  await dossier(db, 'rule', 'drafting', [staff])
  await dossier(db, 'people', 'withdrawn', [staff, secretary])
  await dossier(db, 'people', 'completed', [staff])
  await dossier(db, 'people', 'nominated', [[PEOPLE.staff, null, '2026-11-20T09:00:00+08:00'], secretary])
  await dossier(db, 'people', 'collecting', [
    [PEOPLE.otherSecretary, PINGJIANG],
    [PEOPLE.secretary, PINGJIANG, '2026-11-20T09:00:00+08:00'],
    // The whole of a dossier is the district staff's: to have been named for it is not enough.
    [PEOPLE.director, null],
    [PEOPLE.member, JINCHANG],
  ])
}

async function dossier(db: Sql, kind: string, state: string, hands: readonly Hand[]): Promise<void> {
  const id = newId()
  const held = state === 'completed' ? '2026-10-28' : null
  await sql`insert into appointments.dossier (district_id, dossier_id, kind, title, state, meeting_on, announced_on, opened_at, opened_by)
    values (${DISTRICT}, ${id}::uuid, ${kind}, '一批任免', ${state}, ${held}::date, ${held}::date, '2026-10-20T09:00:00+08:00', ${PEOPLE.staff}::uuid)`.execute(
    db,
  )
  for (const [personId, streetId, leftAt = null] of hands)
    await sql`insert into appointments.dossier_hand (district_id, dossier_id, person_id, street_id, added_at, added_by, left_at)
      values (${DISTRICT}, ${id}::uuid, ${personId}::uuid, ${streetId}, '2026-10-20T09:00:00+08:00', ${PEOPLE.staff}::uuid, ${leftAt}::timestamptz)`.execute(
      db,
    )
}
