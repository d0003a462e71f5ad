import type { FastifyInstance } from 'fastify'
import { openHouse } from '../../../app/house.ts'
import { fixedClock } from '../../../platform/clock/clock.ts'
import { type TestDatabase, testDatabase } from '../../../platform/database/testing.ts'
import { openTestSession } from '../../access/testing/session.ts'
import { DISTRICT, PEOPLE, peopleGround } from './people-ground.ts'

/** The people of `people-ground.ts` in a house of their own, on 2026-11-22, with two of them signed in. */
export interface PeopleHouse {
  readonly db: TestDatabase
  readonly app: FastifyInstance
  /** Cookies of the district's staff and of a street's secretary. */
  readonly staff: string
  readonly secretary: string
  close(): Promise<void>
}

export async function peopleHouse(): Promise<PeopleHouse> {
  const now = new Date('2026-11-22T02:00:00Z')
  const db = await testDatabase(peopleGround)
  const settings = { clock: fixedClock(now), demo: false, limits: false as const, logLevel: 'silent' }
  const app = await openHouse({ database: db.database, ...settings })
  return {
    db,
    app,
    staff: await openTestSession(db.database, DISTRICT, PEOPLE.staff, now),
    secretary: await openTestSession(db.database, DISTRICT, PEOPLE.secretary, now),
    async close() {
      await app.close()
      await db.drop()
    },
  }
}
