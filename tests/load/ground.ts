import type pg from 'pg'
import { DEMO_DISTRICT, loadDemo } from '../../db/demo/load.ts'
import { civilDateOf } from '../../kernel/civil-date.ts'
import { openTestSession } from '../../modules/access/testing/session.ts'
import { openDatabase } from '../../platform/database/database.ts'
import { migrate } from '../../platform/database/migrate.ts'

/** The demo district with everybody signed in whom a run needs. */
export interface LoadGround {
  readonly districtId: number
  /** The street whose secretary reads: the largest. */
  readonly streetId: number
  /** The cookie of each street's secretary, by street. */
  readonly secretaries: ReadonlyMap<number, string>
  /** The cookie of an ordinary member of the district's staff: only they confirm for good and see the ranking. */
  readonly staff: string
  /** Whose duty file is read. */
  readonly deputyId: string
}

/** Migrates, loads the demo district up to today, and opens the sessions. */
export async function layGround(ownerUrl: string, owner: pg.Pool): Promise<LoadGround> {
  await migrate(ownerUrl)
  const now = new Date()
  await loadDemo(ownerUrl, { today: civilDateOf(now), now })
  const database = openDatabase(ownerUrl, { max: 1 })
  try {
    const signIn = (personId: string) => openTestSession(database, DEMO_DISTRICT, personId, now)
    const seats = await owner.query<{ street_id: number; person_id: string }>(
      `select street_id, person_id from committees.tenure where district_id = $1 and seat = 'secretary' and ends_on is null`,
      [DEMO_DISTRICT],
    )
    const secretaries = new Map<number, string>()
    for (const seat of seats.rows) secretaries.set(seat.street_id, await signIn(seat.person_id))
    const staff = await idOf(
      owner,
      `select person_id as id from access.account where login_name = 'demo.2-district-staff'`,
    )
    const street = await idOf(owner, `select street_id as id from districts.street where name_en = 'Pingjiang'`)
    const deputy = await idOf(
      owner,
      `select r.person_id as id from duty.record r where r.street_id = ${Number(street)} and r.level = 'district'
       group by 1 order by count(*) desc, 1 limit 1`,
    )
    const cookie = await signIn(staff)
    return { districtId: DEMO_DISTRICT, streetId: Number(street), secretaries, staff: cookie, deputyId: deputy }
  } finally {
    await database.close()
  }
}

async function idOf(owner: pg.Pool, text: string): Promise<string> {
  const { rows } = await owner.query<{ id: string }>(text)
  if (!rows[0]) throw new Error(`The demo district lacks what the run needs: ${text}`)
  return rows[0].id
}
