import type { Kysely } from 'kysely'
import { NO_DISTRICT } from './connection.ts'
import { executorFor, type Watch } from './driver.ts'
import { ConnectionPool } from './pool.ts'

/** What runs statements: sql`select …`.execute(db). */
export type Sql = Kysely<unknown>

export interface Database {
  /** Single statements, each committed by itself, with this district held in the same flight. */
  district(districtId: number): Sql
  /** All or nothing, with this district held; what `work` throws rolls back. */
  transaction<T>(districtId: number, work: (tx: Sql) => Promise<T>): Promise<T>
  /** No district held: reference tables only (row-level security hides tenant rows). */
  readonly open: Sql
  close(): Promise<void>
}

export interface DatabaseOptions {
  /** Most sessions at a time; 10 unless told. */
  readonly max?: number
  /** Hears every statement before it is sent: to count them per route, not to change them. */
  readonly watch?: Watch
}

const EXECUTORS_KEPT = 4096

/**
 * Opens a pool of sessions that act as the role bandeng_app, whoever the connection string signs in as. Nothing is
 * connected until the first statement.
 */
export function openDatabase(connectionString: string, options: DatabaseOptions = {}): Database {
  const pool = new ConnectionPool(connectionString, options.max ?? 10)
  const executors = new Map<string, Sql>()
  const executor = (district: string): Sql => {
    const known = executors.get(district)
    if (known) return known
    if (executors.size >= EXECUTORS_KEPT) executors.clear()
    const made = executorFor(pool, district, options.watch)
    executors.set(district, made)
    return made
  }
  const district = (districtId: number): Sql => {
    if (!Number.isSafeInteger(districtId) || districtId <= 0) throw new TypeError(`Not a district: ${districtId}`)
    return executor(String(districtId))
  }
  return {
    district,
    transaction: (districtId, work) => district(districtId).transaction().execute(work),
    open: executor(NO_DISTRICT),
    close: () => pool.close(),
  }
}
