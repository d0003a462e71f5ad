import {
  AbortedTransactionError,
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely'
import type { Connection } from './connection.ts'
import { isLast } from './last-statement.ts'
import type { ConnectionPool } from './pool.ts'

export type Watch = (statement: string, district: string) => void

const WRITES = new Set(['INSERT', 'UPDATE', 'DELETE', 'MERGE'])

/** An executor whose every statement, alone or in a transaction, runs with this district held. */
export function executorFor(pool: ConnectionPool, district: string, watch: Watch | undefined): Kysely<unknown> {
  const dialect: Dialect = {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DistrictDriver(pool, district, watch),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  }
  return new Kysely<unknown>({ dialect })
}

class DistrictDriver implements Driver {
  readonly #pool: ConnectionPool
  readonly #district: string
  readonly #watch: Watch | undefined

  constructor(pool: ConnectionPool, district: string, watch: Watch | undefined) {
    this.#pool = pool
    this.#district = district
    this.#watch = watch
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<Session> {
    return new Session(await this.#pool.take(this.#district), this.#district, this.#watch)
  }

  async beginTransaction(session: Session): Promise<void> {
    session.connection.begin()
  }

  async commitTransaction(session: Session): Promise<void> {
    if (!(await session.connection.commit())) throw new AbortedTransactionError()
  }

  async rollbackTransaction(session: Session): Promise<void> {
    await session.connection.rollback()
  }

  async releaseConnection(session: Session): Promise<void> {
    this.#pool.give(session.connection)
  }

  async destroy(): Promise<void> {}
}

class Session implements DatabaseConnection {
  readonly connection: Connection
  readonly #district: string
  readonly #watch: Watch | undefined
  #over = false

  constructor(connection: Connection, district: string, watch: Watch | undefined) {
    this.connection = connection
    this.#district = district
    this.#watch = watch
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    if (this.#over) throw new Error('This transaction is over: its last statement has been sent.')
    this.#watch?.(query.sql, this.#district)
    this.#over = isLast(query)
    const sent = this.#over
      ? this.connection.runAndCommit(this.#district, query)
      : this.connection.run(this.#district, query)
    const { command, rowCount, rows } = await sent
    const found = { rows: rows as R[] }
    return WRITES.has(command) ? { ...found, numAffectedRows: BigInt(rowCount ?? 0) } : found
  }

  // biome-ignore lint/correctness/useYield: the interface asks for a generator; long lists go by keyset pages.
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('Statements are not streamed here: read page by page, after the last key.')
  }
}
