import { Connection } from './connection.ts'

interface Waiter {
  readonly district: string
  take(connection: Connection): void
  fail(error: Error): void
}

/** All connections are taken and none came free in time: the server is busy, not broken. */
export class DatabaseBusy extends Error {
  readonly code = 'database.busy'
}

const PATIENCE = 10_000

/**
 * A handful of sessions, handed out by preference to whoever needs the district they already hold. First come, first
 * served; a lost or unclean session is closed and replaced when next needed.
 */
export class ConnectionPool {
  readonly #connectionString: string
  readonly #max: number
  readonly #all = new Set<Connection>()
  readonly #idle: Connection[] = []
  readonly #waiting: Waiter[] = []
  #closing: { done(): void } | null = null

  constructor(connectionString: string, max: number) {
    this.#connectionString = connectionString
    this.#max = max
  }

  async take(district: string): Promise<Connection> {
    if (this.#closing) throw new Error('The database is closed.')
    const idle = this.#idleFor(district)
    if (idle) return idle
    if (this.#all.size < this.#max) return this.#open()
    return this.#wait(district)
  }

  give(connection: Connection): void {
    if (!connection.clean || this.#closing) {
      this.#drop(connection)
      void connection.close()
      this.#serveWaiting()
      return
    }
    const next = this.#waiting.shift()
    if (next) next.take(connection)
    else this.#idle.push(connection)
  }

  /** Waits for the statements under way, then ends every session. */
  async close(): Promise<void> {
    if (this.#closing) return
    const emptied = new Promise<void>((done) => {
      this.#closing = { done }
    })
    for (const waiter of this.#waiting.splice(0)) waiter.fail(new Error('The database is closed.'))
    for (const connection of this.#idle.splice(0)) {
      this.#all.delete(connection)
      await connection.close()
    }
    if (this.#all.size > 0) await emptied
  }

  #idleFor(district: string): Connection | undefined {
    const fitting = this.#idle.findLastIndex((connection) => connection.held === district)
    return fitting < 0 ? this.#idle.pop() : this.#idle.splice(fitting, 1)[0]
  }

  async #open(): Promise<Connection> {
    const connection = new Connection(this.#connectionString, (lost) => this.#lose(lost))
    this.#all.add(connection)
    try {
      await connection.open()
      return connection
    } catch (error) {
      this.#drop(connection)
      void connection.close()
      this.#serveWaiting()
      throw error
    }
  }

  #wait(district: string): Promise<Connection> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#waiting.splice(this.#waiting.indexOf(waiter), 1)
        reject(new DatabaseBusy(`No database connection came free within ${PATIENCE / 1000} seconds.`))
      }, PATIENCE)
      const waiter: Waiter = {
        district,
        take: (connection) => {
          clearTimeout(timer)
          resolve(connection)
        },
        fail: (error) => {
          clearTimeout(timer)
          reject(error)
        },
      }
      this.#waiting.push(waiter)
    })
  }

  /** A place came free without a connection to hand on: open one for who waits longest. */
  #serveWaiting(): void {
    if (this.#all.size >= this.#max) return
    const next = this.#waiting.shift()
    if (next) this.#open().then(next.take, next.fail)
  }

  #lose(lost: Connection): void {
    const at = this.#idle.indexOf(lost)
    if (at < 0) return
    this.#idle.splice(at, 1)
    this.#drop(lost)
    void lost.close()
  }

  #drop(connection: Connection): void {
    this.#all.delete(connection)
    if (this.#closing && this.#all.size === 0) this.#closing.done()
  }
}
