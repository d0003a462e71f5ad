import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { Kysely, PostgresDialect, sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import pg from 'pg'
import { migrateJobs } from '../jobs/migrate-jobs.ts'

export interface MigrateOptions {
  /** Folder of the `.sql` files; the repository's own unless told. */
  readonly directory?: string
}

const OWN_MIGRATIONS = path.join(import.meta.dirname, '..', '..', 'db', 'migrations')
const SCHEMA = 'migrations'
/** Number of the advisory lock that lets one process migrate at a time. */
const MIGRATION_LOCK = 7_202_612
const OLDEST_SERVER = 150_000

/**
 * Brings the database to the newest release and answers the names of the files it ran. Safe when many processes start
 * at once: one works, the others wait and find nothing to do. Each file is one transaction. A file that was changed
 * after it ran stops the start, because this database would no longer be what the file says. The job queue's own schema
 * comes first, under the same lock.
 */
export async function migrate(ownerConnectionString: string, options: MigrateOptions = {}): Promise<string[]> {
  const files = await readMigrations(options.directory ?? OWN_MIGRATIONS)
  const pool = new pg.Pool({ connectionString: ownerConnectionString, max: 1, idleTimeoutMillis: 0 })
  pool.on('error', () => {})
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) })
  const waiter = new pg.Client({ connectionString: ownerConnectionString })
  waiter.on('error', () => {})
  try {
    await waiter.connect()
    await refuseOldServer(waiter)
    await waiter.query('select pg_advisory_lock($1)', [MIGRATION_LOCK])
    await ensureAppRole(waiter)
    await waiter.query(`create schema if not exists ${SCHEMA}`)
    await waiter.query(
      `create table if not exists ${SCHEMA}.checksum (name text primary key, sha256 text not null, ran_at timestamptz not null default now())`,
    )
    await refuseChangedFiles(waiter, files)
    await migrateJobs(ownerConnectionString)
    return await runPending(db, files)
  } finally {
    await waiter.end().catch(() => {})
    await db.destroy()
  }
}

interface MigrationFile {
  readonly name: string
  readonly text: string
  readonly sha256: string
}

/** Reads `NNNN-module-what.sql` in order; line ends don't count for the checksum. */
async function readMigrations(directory: string): Promise<MigrationFile[]> {
  const names = (await readdir(directory)).filter((name) => name.endsWith('.sql')).sort()
  const files: MigrationFile[] = []
  for (const file of names) {
    const text = (await readFile(path.join(directory, file), 'utf8')).replaceAll('\r\n', '\n')
    files.push({ name: file.slice(0, -4), text, sha256: createHash('sha256').update(text).digest('hex') })
  }
  return files
}

async function refuseOldServer(client: pg.Client): Promise<void> {
  const { rows } = await client.query(
    `select current_setting('server_version_num')::int as number, current_setting('server_version') as name`,
  )
  const refusal = refusalOfServer(rows[0])
  if (refusal !== null) throw new Error(refusal)
}

/** Why this server is too old, naming both versions, or null where it will do. `number` as `server_version_num`: 150004 is 15.4. */
export function refusalOfServer(server: { readonly number: number; readonly name: string }): string | null {
  if (server.number >= OLDEST_SERVER) return null
  return `Bandeng needs PostgreSQL ${OLDEST_SERVER / 10_000} or newer; this server is ${server.name}.`
}

/** The role the app acts as. It belongs to the whole server, so two databases may make it at the same moment. */
async function ensureAppRole(client: pg.Client): Promise<void> {
  await client.query(`
    do $$ begin
      if not exists (select from pg_roles where rolname = 'bandeng_app') then
        create role bandeng_app nologin nosuperuser nobypassrls nocreatedb nocreaterole;
      end if;
    exception when duplicate_object or unique_violation then null;
      when insufficient_privilege then
        raise exception 'The role bandeng_app is missing and % may not make it. Let an administrator run: create role bandeng_app nologin; grant bandeng_app to %;', current_user, current_user;
    end $$`)
  const { rows } = await client.query(
    `select rolsuper or rolbypassrls as mighty, exists (
       select from pg_auth_members m join pg_roles u on u.oid = m.member
       where m.roleid = r.oid and u.rolname = current_user
         and coalesce((to_jsonb(m) ->> 'set_option')::boolean, true)) as granted
     from pg_roles r where rolname = 'bandeng_app'`,
  )
  if (rows[0].mighty) {
    throw new Error('The role bandeng_app must be neither superuser nor BYPASSRLS: districts would see each other.')
  }
  for (let tries = 0; !rows[0].granted; tries += 1) {
    try {
      await client.query('grant bandeng_app to current_user')
      return
    } catch (error) {
      // XX000 "tuple concurrently updated": another database of this server grants at the same moment.
      if ((error as { code?: string }).code !== 'XX000' || tries > 5) throw error
    }
  }
}

async function refuseChangedFiles(client: pg.Client, files: readonly MigrationFile[]): Promise<void> {
  const { rows } = await client.query(`select name, sha256 from ${SCHEMA}.checksum`)
  for (const { name, sha256 } of rows as { name: string; sha256: string }[]) {
    const file = files.find((candidate) => candidate.name === name)
    if (!file) throw new Error(`Migration ${name}.sql ran on this database but is missing from this release.`)
    if (file.sha256 !== sha256) {
      throw new Error(
        `Migration ${name}.sql was changed after it ran on this database. Restore the file and write a new migration instead.`,
      )
    }
  }
}

/** One file after another, each in a transaction of its own with its checksum. */
async function runPending(db: Kysely<unknown>, files: readonly MigrationFile[]): Promise<string[]> {
  const migrations: Record<string, Migration> = {}
  for (const file of files) migrations[file.name] = { up: (tx: Kysely<unknown>) => runFile(tx, file) }
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => migrations },
    migrationTableSchema: SCHEMA,
    migrationTableName: 'ran',
    migrationLockTableName: 'lock',
  })
  const ran: string[] = []
  for (;;) {
    const { error, results = [] } = await migrator.migrateUp()
    if (error) {
      const failed = results.find((result) => result.status === 'Error')?.migrationName
      const why = error instanceof Error ? error.message : String(error)
      throw new Error(failed ? `Migration ${failed}.sql failed: ${why}` : why, { cause: error })
    }
    if (results.length === 0) return ran
    ran.push(...results.map((result) => result.migrationName))
  }
}

async function runFile(tx: Kysely<unknown>, file: MigrationFile): Promise<void> {
  await sql.raw(file.text).execute(tx)
  await sql`insert into ${sql.table(`${SCHEMA}.checksum`)} (name, sha256) values (${file.name}, ${file.sha256})`.execute(
    tx,
  )
}
