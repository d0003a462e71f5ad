import pg from 'pg'

/** Writes rows in bulk as the owner of the tables. Column names are the keys of the first row. */
export class BulkWriter {
  private readonly client: pg.Client

  constructor(ownerUrl: string) {
    this.client = new pg.Client({ connectionString: ownerUrl })
    // A connection that breaks fails the statement under way; it must not end the process as well.
    this.client.on('error', () => {})
  }

  async open(): Promise<void> {
    await this.client.connect()
    await this.client.query('set synchronous_commit = off')
  }

  /** Inserts rows into `table`, a few thousand a statement. */
  async put(table: string, rows: readonly object[]): Promise<void> {
    const first = rows[0]
    if (first === undefined) return
    const columns = Object.keys(first).join(', ')
    for (let from = 0; from < rows.length; from += CHUNK) {
      const part = JSON.stringify(rows.slice(from, from + CHUNK))
      await this.client.query(
        `insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, $1::json)`,
        [part],
      )
    }
  }

  async run(text: string): Promise<void> {
    await this.client.query(text)
  }

  async close(): Promise<void> {
    await this.client.end()
  }
}

const CHUNK = 4_000
