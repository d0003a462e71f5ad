import { createHash } from 'node:crypto'
import pg from 'pg'
import { type Ahead, HeldQuery } from './held-query.ts'
import { types } from './types.ts'

export interface Statement {
  readonly sql: string
  readonly parameters: readonly unknown[]
}

export interface Rows {
  readonly command: string
  readonly rowCount: number | null
  readonly rows: Record<string, unknown>[]
}

/** No district held: tenant rows do not exist for such a statement. */
export const NO_DISTRICT = ''

const HOLD = 'bandeng.hold'
const BEGIN = 'bandeng.begin'
const SESSION =
  '-c role=bandeng_app -c statement_timeout=30s -c lock_timeout=10s -c idle_in_transaction_session_timeout=60s -c timezone=UTC'
const STATEMENTS_KEPT = 1000

interface Prepared {
  readonly text: string
  readonly name?: string
}

const prepared = new Map<string, Prepared>()

/**
 * The name a text is prepared under; past a thousand texts (lists of every length) the rest stay unprepared. The text is always the same string, which
 * the driver then finds equal without reading it through.
 */
function preparedOf(sql: string): Prepared {
  const known = prepared.get(sql)
  if (known) return known
  if (prepared.size >= STATEMENTS_KEPT) return { text: sql }
  const made = { text: sql, name: createHash('sha256').update(sql).digest('base64url').slice(0, 24) }
  prepared.set(sql, made)
  return made
}

/**
 * One session of the role bandeng_app, which remembers the district it holds. A new district travels in the same
 * flight as the statement that needs it. After any failure or rollback the memory is thrown away, because the server
 * may have undone the setting.
 */
export class Connection {
  readonly #client: pg.Client
  #held: string | null = null
  #beginning = false
  #inTransaction = false
  broken = false

  constructor(connectionString: string, onLoss: (lost: Connection) => void) {
    const options = new URLSearchParams(connectionString.split('?')[1]).get('options') ?? ''
    const config = {
      connectionString: withoutOptions(connectionString),
      options: `${options} ${SESSION}`.trim(),
      types,
    }
    this.#client = new pg.Client({
      ...config,
      pipeline: true,
      keepAlive: true,
      connectionTimeoutMillis: 10_000,
    } as pg.ClientConfig)
    const lose = () => {
      this.broken = true
      onLoss(this)
    }
    this.#client.on('error', lose)
    this.#client.on('end', lose)
  }

  /** The district whose rows the next statement sees for sure without a new setting; null when unknown. */
  get held(): string | null {
    return this.#held
  }

  async open(): Promise<void> {
    await this.#client.connect()
    await Promise.all([
      this.#client.query({
        name: HOLD,
        text: `select set_config('app.district_id', $1, false)`,
        values: [NO_DISTRICT],
      }),
      this.#client.query({ name: BEGIN, text: 'begin' }),
      this.#client.query('rollback'),
    ])
    this.#held = NO_DISTRICT
  }

  /** The transaction begins in the flight of its first statement. */
  begin(): void {
    this.#beginning = true
    this.#inTransaction = true
  }

  async run(district: string, statement: Statement): Promise<Rows> {
    const ahead: Ahead[] = []
    if (this.#beginning) ahead.push({ name: BEGIN, values: [] })
    if (this.#held !== district) ahead.push({ name: HOLD, values: [district] })
    this.#beginning = false
    this.#held = district
    try {
      return await this.#send(statement, ahead)
    } catch (error) {
      this.#forget(error)
      // The trace ends in the socket otherwise; lead it back to who asked.
      if (error instanceof Error) Error.captureStackTrace(error)
      throw error
    }
  }

  /** Runs the last statement of a transaction and commits in the same flight; a failed statement rolls all back. */
  async runAndCommit(district: string, statement: Statement): Promise<Rows> {
    const [ran, committed] = await Promise.allSettled([this.run(district, statement), this.commit()])
    if (ran.status === 'rejected') throw ran.reason
    if (committed.status === 'rejected') throw committed.reason
    if (!committed.value) throw new Error('The transaction was rolled back: an earlier statement of it had failed.')
    return ran.value
  }

  /** Answers false when the server had to roll back instead, because a statement had failed. */
  async commit(): Promise<boolean> {
    const begun = this.#inTransaction && !this.#beginning
    this.#beginning = false
    this.#inTransaction = false
    if (!begun) return true
    try {
      const { command } = await this.#send({ sql: 'commit', parameters: [] }, [])
      if (command === 'COMMIT') return true
    } catch (error) {
      this.#forget(error)
      throw error
    }
    this.#held = null
    return false
  }

  /** Never throws: a session that can't roll back is not used again. */
  async rollback(): Promise<void> {
    const begun = this.#inTransaction && !this.#beginning
    this.#beginning = false
    this.#inTransaction = false
    this.#held = null
    if (!begun || this.broken) return
    await this.#client.query('rollback').catch(() => {
      this.broken = true
    })
  }

  /** True when the session may serve someone else. */
  get clean(): boolean {
    return !this.broken && !this.#inTransaction && !this.#beginning
  }

  async close(): Promise<void> {
    this.broken = true
    await this.#client.end().catch(() => {})
  }

  #send(statement: Statement, ahead: readonly Ahead[]): Promise<Rows> {
    const values = statement.parameters as unknown[]
    const query = new HeldQuery({ ...preparedOf(statement.sql), values, queryMode: 'extended' }, ahead)
    return new Promise((resolve, reject) => {
      const answer = (error: Error | null, result: Rows) => (error ? reject(error) : resolve(result))
      const submit = this.#client.query as (query: HeldQuery, done: typeof answer) => void
      submit.call(this.#client, query, answer)
    })
  }

  #forget(error: unknown): void {
    this.#held = null
    const code = (error as { code?: string }).code
    // A plan that outlived a change of its tables, or an error that did not come from the server's mouth.
    if (!code || code === '0A000' || code === '26000') this.broken = true
  }
}

function withoutOptions(connectionString: string): string {
  const [address = '', query] = connectionString.split('?')
  const parameters = new URLSearchParams(query)
  parameters.delete('options')
  return parameters.size > 0 ? `${address}?${parameters}` : address
}
