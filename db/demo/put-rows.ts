import pg from 'pg'
import { copyRows } from './copy-rows.ts'

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
    // A small sample is enough to plan by; the server samples again when it has time.
    await this.client.query(
      `set synchronous_commit = off; set maintenance_work_mem = '128MB'; set default_statistics_target = 20`,
    )
  }

  async put(table: string, rows: readonly object[]): Promise<void> {
    if (rows.length > 0) await copyRows(this.client, table, rows)
  }

  /**
   * Does `work` in one transaction in which the tables' foreign keys, unique constraints and plain indexes are laid aside, and puts them back, so
   * that they are built and checked once for all rows instead of row by row. Primary keys and checks stay. A row that points nowhere, or is there
   * twice, fails the whole. Until it ends, only this writer reaches the tables.
   */
  async inOneGo(tables: readonly string[], work: () => Promise<void>): Promise<void> {
    await this.run('begin')
    try {
      const aside = [...(await this.made(LINKS, tables)), ...(await this.made(INDEXES, tables))]
      for (const { drop } of aside) await this.run(drop)
      await work()
      for (const { make } of aside.reverse()) await this.run(make)
      await this.run('commit')
    } catch (error) {
      await this.run('rollback')
      throw error
    }
  }

  async run(text: string): Promise<void> {
    await this.client.query(text)
  }

  async close(): Promise<void> {
    await this.client.end()
  }

  private async made(text: string, tables: readonly string[]): Promise<{ drop: string; make: string }[]> {
    return (await this.client.query(text, [tables])).rows
  }
}

/** Foreign keys before unique constraints: put back in reverse order, the indexes come first. */
const LINKS = `
  select format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop,
    format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as make
  from pg_constraint where contype in ('f', 'u') and conrelid = any($1::regclass[]) order by contype, conrelid::regclass::text, conname`

const INDEXES = `
  select format('drop index %s', indexrelid::regclass) as drop, pg_get_indexdef(indexrelid) as make
  from pg_index where indrelid = any($1::regclass[]) and not indisunique
    and not exists (select from pg_constraint c where c.conindid = indexrelid) order by indexrelid::regclass::text`
