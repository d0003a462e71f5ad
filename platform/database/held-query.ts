import pg from 'pg'

/** A statement prepared when the connection opened, sent ahead of another one in the same flight. */
export interface Ahead {
  readonly name: string
  readonly values: readonly string[]
}

/** The wire as the driver's own query class sees it; only what is used here. */
interface Wire {
  bind(config: { statement: string; values: readonly string[] }): void
  execute(config: object): void
}

interface QueryInside {
  prepare(wire: Wire): void
  handleDataRow(message: unknown): void
  handleCommandComplete(message: unknown, wire: Wire): void
}

const inside = pg.Query.prototype as unknown as QueryInside

/**
 * A prepared statement with others sent right before it and a single synchronisation point behind them all. The server
 * skips everything up to that point once something fails, so the statement can't run unless all ahead of it succeeded:
 * a district that could not be held means a statement that never ran.
 */
export class HeldQuery extends pg.Query {
  readonly #ahead: readonly Ahead[]
  #unanswered: number

  constructor(
    config: { name?: string; text: string; values: unknown[]; queryMode: 'extended' },
    ahead: readonly Ahead[],
  ) {
    super(config)
    this.#ahead = ahead
    this.#unanswered = ahead.length
  }

  prepare(wire: Wire): void {
    for (const { name, values } of this.#ahead) {
      wire.bind({ statement: name, values })
      wire.execute({})
    }
    inside.prepare.call(this, wire)
  }

  handleDataRow(message: unknown): void {
    if (this.#unanswered === 0) inside.handleDataRow.call(this, message)
  }

  handleCommandComplete(message: unknown, wire: Wire): void {
    if (this.#unanswered > 0) this.#unanswered -= 1
    else inside.handleCommandComplete.call(this, message, wire)
  }
}
