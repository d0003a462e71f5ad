import { randomBytes } from 'node:crypto'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { inject } from 'vitest'
import { type Database, openDatabase } from './database.ts'
import { migrate } from './migrate.ts'
import { startEmbedded } from './supervisor.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The superuser's address of the server this run started; tests/setup/database.ts provides it. */
    testServer: string
  }
}

export interface TestDatabase {
  readonly database: Database
  /** Signs in as the owner of the tables: for arranging what the app role may not. */
  readonly ownerUrl: string
  drop(): Promise<void>
}

/** What a database holds beyond the migrations; loaded once a run under its name, then cloned. */
export interface Ground {
  readonly name: string
  load(ownerUrl: string): Promise<void>
}

/** No power cut is tested with these; speed is all. */
export const TEST_SETTINGS = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '300',
}
export const MIGRATED = 'bandeng_migrated'

/** A fresh database of its own, cloned from the migrated one (or from one with more ground in it). Drop it when done. */
export async function testDatabase(ground?: Ground): Promise<TestDatabase> {
  const server = inject('testServer')
  if (!server) throw new Error('Name this file *.db.test.ts or *.journey.test.ts: only those get a database.')
  const template = ground ? `bandeng_on_${ground.name}` : MIGRATED
  if (ground) await withAdmin(server, (admin) => ensureGround(admin, server, template, ground))
  const name = freshName()
  // A ground is large: copied as files it is there twice as fast; the small one goes faster through the log.
  const strategy = ground ? 'file_copy' : 'wal_log'
  await withAdmin(server, (admin) =>
    admin.query(`create database ${name} template ${template} strategy ${strategy} owner bandeng`),
  )
  const ownerUrl = addressOf(server, 'bandeng', name)
  const database = openDatabase(ownerUrl, { max: 4 })
  const drop = async () => {
    await database.close()
    await dropDatabase(server, name)
  }
  return { database, ownerUrl, drop }
}

/** A migrated database on PostgreSQL 15, the oldest server we promise; it brings a server of its own. */
export async function testDatabase15(): Promise<TestDatabase> {
  const folder = await testFolder()
  const server = await startEmbedded(folder, { version: 15, settings: TEST_SETTINGS })
  await migrate(server.connectionString)
  const database = openDatabase(server.connectionString, { max: 4 })
  const drop = async () => {
    await database.close()
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
  return { database, ownerUrl: server.connectionString, drop }
}

/** A temporary folder a system user may walk through, named after this process so that leftovers can be told. */
export async function testFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), `bandeng-test-${process.pid}-`))
  await chmod(folder, 0o755)
  return folder
}

/** A database with nothing in it, for testing migrations themselves. */
export async function makeEmpty(server: string, name = freshName()): Promise<Omit<TestDatabase, 'database'>> {
  await withAdmin(server, (admin) => admin.query(`create database ${name} owner bandeng`))
  return { ownerUrl: addressOf(server, 'bandeng', name), drop: () => dropDatabase(server, name) }
}

const freshName = () => `t_${randomBytes(6).toString('hex')}`

const dropDatabase = async (server: string, name: string): Promise<void> => {
  await withAdmin(server, (admin) => admin.query(`drop database if exists ${name} with (force)`))
}

/** The same server, another user and database. */
function addressOf(server: string, user: string, database: string): string {
  return server.replace(/\/\/[^@]*@\/[^?]*/, `//${user}@/${database}`)
}

async function ensureGround(admin: pg.Client, server: string, template: string, ground: Ground): Promise<void> {
  await admin.query('select pg_advisory_lock(hashtext($1))', [template])
  const found = await admin.query('select from pg_database where datname = $1', [template])
  if (found.rowCount) return
  const draft = `${template}_draft`
  await admin.query(`drop database if exists ${draft} with (force)`)
  await admin.query(`create database ${draft} template ${MIGRATED} owner bandeng`)
  await ground.load(addressOf(server, 'bandeng', draft))
  await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [draft])
  await admin.query(`alter database ${draft} rename to ${template}`)
}

async function withAdmin<T>(server: string, work: (admin: pg.Client) => Promise<T>): Promise<T> {
  const admin = new pg.Client({ connectionString: server })
  admin.on('error', () => {})
  await admin.connect()
  try {
    return await work(admin)
  } finally {
    await admin.end()
  }
}
