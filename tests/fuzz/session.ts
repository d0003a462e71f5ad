import pg from 'pg'
import { openHouse } from '../../app/house.ts'
import { DEMO_DISTRICT } from '../../db/demo/load.ts'
import { systemClock } from '../../platform/clock/clock.ts'
import { openDatabase } from '../../platform/database/database.ts'
import { fuzz, type RouteTally } from './fuzz.ts'
import { countChanges, knownIds, rolesOf } from './ground.ts'

export interface FuzzRun {
  readonly tallies: readonly RouteTally[]
  /** What went wrong beside the answers: errors nobody caught, a house that no longer answers. */
  readonly troubles: readonly string[]
}

/** Opens the whole house on a database with the demo district, fuzzes it, and looks whether it is still alive. */
export async function fuzzHouse(
  ownerUrl: string,
  asked: { seed: number; goesOn(sent: number): boolean },
): Promise<FuzzRun> {
  const troubles: string[] = []
  const note = (error: unknown) => troubles.push(`not caught: ${error instanceof Error ? error.stack : String(error)}`)
  process.on('uncaughtException', note)
  process.on('unhandledRejection', note)
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  const database = openDatabase(ownerUrl, { max: 4 })
  const app = await openHouse({ database, clock: systemClock, demo: true, logLevel: 'silent', limits: false })
  try {
    await app.listen({ port: 0, host: '127.0.0.1' })
    const base = `http://127.0.0.1:${(app.server.address() as { port: number }).port}`
    const roles = await rolesOf(owner, database, DEMO_DISTRICT, new Date())
    const ids = await knownIds(owner, DEMO_DISTRICT)
    const tallies = await fuzz({ ...asked, base, roles, ids, changes: await countChanges(owner) })
    const health = await fetch(`${base}/health`)
    if (!health.ok) troubles.push(`/health answers ${health.status} afterwards`)
    return { tallies, troubles }
  } finally {
    await app.close()
    await database.close()
    await owner.end()
    process.off('uncaughtException', note)
    process.off('unhandledRejection', note)
  }
}
