import { execFileSync, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { openDatabase } from './database.ts'
import { migrate } from './migrate.ts'
import { findPostmaster, type Postmaster } from './postmaster.ts'
import { type Embedded, startEmbedded } from './supervisor.ts'
import { TEST_SETTINGS, testFolder } from './testing.ts'

const settings = TEST_SETTINGS
let folder: string
let running: Embedded[] = []

// Making a cluster takes most of the time: where it is not what is tested, a stopped one is copied.
let made: string

beforeAll(async () => {
  made = await testFolder()
  await (await startEmbedded(made, { settings })).stop()
})
afterAll(() => rm(made, { recursive: true, force: true }))
beforeEach(async () => {
  folder = await testFolder()
})

function copyMade(): void {
  execFileSync('cp', ['-a', path.join(made, 'postgres'), folder])
}

afterEach(async () => {
  for (const server of running) await server.stop()
  running = []
  await rm(folder, { recursive: true, force: true })
})

async function start(dataDir = folder): Promise<Embedded> {
  const server = await startEmbedded(dataDir, { settings })
  running.push(server)
  return server
}

async function ask(server: Embedded, text: string): Promise<Record<string, unknown>[]> {
  return askAt(server.connectionString, text)
}

async function askAt(connectionString: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}

const pidOf = async () =>
  Number((await readFile(path.join(folder, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')[0])

test('starts from nothing: checksums, UTF-8, a private socket, an owner who is no superuser', async () => {
  const server = await start()
  const [found] = await askAt(
    server.adminConnectionString,
    `select current_setting('data_checksums') as checksums, current_setting('server_encoding') as encoding,
       current_setting('listen_addresses') as network, current_setting('unix_socket_directories') as socket,
       (select rolsuper from pg_roles where rolname = 'bandeng') as mighty`,
  )
  expect(found).toMatchObject({ checksums: 'on', encoding: 'UTF8', network: '', mighty: false })
  expect((await stat(String(found?.socket))).mode & 0o777).toBe(0o700)
  expect((await stat(path.join(folder, 'postgres'))).mode & 0o777).toBe(0o700)
})

test('what was written is there after a stop and a start', async () => {
  copyMade()
  const first = await start()
  await ask(first, 'create table kept as select 42 as answer')
  await first.stop()
  expect(await readdir(path.join(folder, 'postgres'))).not.toContain('postmaster.pid')
  expect(await ask(await start(), 'select answer from kept')).toEqual([{ answer: 42 }])
})

test('a second app on the same folder is refused in a sentence, and the first goes on', async () => {
  copyMade()
  const first = await start()
  await expect(startEmbedded(folder, { settings })).rejects.toThrow(/Another Bandeng already works on the data in/)
  expect(await ask(first, 'select 1 as one')).toEqual([{ one: 1 }])
})

test('two apps that start at the same moment on an empty folder: one serves, one is refused', async () => {
  const started = await Promise.allSettled([start(), start()])
  expect(started.map((s) => s.status).sort()).toEqual(['fulfilled', 'rejected'])
})

test('a pid file left by another process that has its number now does not stop the start', async () => {
  copyMade()
  const first = await start()
  await first.stop()
  await writeFile(
    path.join(folder, 'postgres', 'postmaster.pid'),
    `${process.pid}\n${folder}/postgres\n1\n5432\n/tmp\n\n\nready\n`,
  )
  expect(await ask(await start(), 'select 1 as one')).toEqual([{ one: 1 }])
})

/** An app that starts on the folder and is killed outright, leaving its server. */
async function killedApp(): Promise<void> {
  const script = `const { startEmbedded } = await import(${JSON.stringify(path.join(import.meta.dirname, 'supervisor.ts'))})
    await startEmbedded(${JSON.stringify(folder)}, { settings: ${JSON.stringify(settings)} })
    process.kill(process.pid, 'SIGKILL')`
  const app = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'ignore' })
  const signal = await new Promise((done) => app.on('close', (_code, how) => done(how)))
  expect(signal).toBe('SIGKILL')
}

test('a server left running by a killed app is adopted', async () => {
  copyMade()
  await killedApp()
  const left = await findPostmaster(path.join(folder, 'postgres'))
  expect(left).not.toBeNull()
  await start()
  expect(await pidOf()).toBe(left?.pid)
})

test('what killed apps left where sockets lie is cleaned: the own folder by the next start and stop, old empty ones at once', async () => {
  copyMade()
  await killedApp()
  const left = (await findPostmaster(path.join(folder, 'postgres'))) as Postmaster
  process.kill(left.pid, 'SIGKILL')
  const root = path.dirname(left.socketDir)
  const leave = async (text: string, file?: string) => {
    const one = path.join(
      root,
      `bandeng-${createHash('sha256')
        .update(folder + text)
        .digest('hex')
        .slice(0, 12)}`,
    )
    await mkdir(one)
    if (file) await writeFile(path.join(one, file), '')
    if (text !== 'fresh') await utimes(one, 1_700_000_000, 1_700_000_000)
    return one
  }
  const [old, fresh, used] = [await leave('old'), await leave('fresh'), await leave('used', '.s.PGSQL.5432')]
  const elsewhere = path.join(root === '/tmp' ? os.tmpdir() : '/tmp', path.basename(left.socketDir))
  await mkdir(elsewhere, { recursive: true })
  const isThere = async (one: string) => (await stat(one).catch(() => null)) !== null

  const server = await start()
  expect((await findPostmaster(path.join(folder, 'postgres')))?.socketDir).toBe(left.socketDir)
  expect([await isThere(old), await isThere(fresh), await isThere(used)]).toEqual([false, true, true])
  expect(await isThere(elsewhere)).toBe(elsewhere === left.socketDir)
  await server.stop()
  expect(await isThere(left.socketDir)).toBe(false)
  for (const one of [fresh, used]) await rm(one, { recursive: true })
})

test('a killed server comes back under a running app, with everything that was committed', async () => {
  copyMade()
  const server = await start()
  await migrate(server.connectionString)
  const database = openDatabase(server.connectionString, { max: 2 })
  const count = async () => (await sql`select count(*) as n from reference.calendar_day`.execute(database.open)).rows
  const before = await count()
  process.kill(await pidOf(), 'SIGKILL')
  let after: unknown = null
  for (let tries = 0; tries < 100 && after === null; tries += 1) {
    await pause(100)
    after = await count().catch(() => null)
  }
  expect(after).toEqual(before)
  await expect(startEmbedded(folder, { settings })).rejects.toThrow(/Another Bandeng/)
  await database.close()
})

test('a data folder with a long name still gets a socket', async () => {
  const deep = path.join(folder, 'a'.repeat(90), '板凳'.repeat(20))
  await mkdir(deep, { recursive: true, mode: 0o755 })
  expect(await ask(await start(deep), 'select 1 as one')).toEqual([{ one: 1 }])
})

test.runIf(process.getuid?.() === 0)(
  'a folder the system user cannot reach gets its cluster elsewhere, and finds it again',
  async () => {
    const hidden = path.join(folder, 'hidden')
    await mkdir(hidden, { mode: 0o700 })
    const first = await start(hidden)
    expect(first.told.join()).toContain('/var/lib/bandeng/')
    await ask(first, 'create table kept as select 42 as answer')
    await first.stop()
    const id = (await readFile(path.join(hidden, 'cluster-id'), 'utf8')).trim()
    expect(await ask(await start(hidden), 'select answer from kept')).toEqual([{ answer: 42 }])
    for (const server of running.splice(0)) await server.stop()
    await rm(path.join('/var/lib/bandeng', id), { recursive: true })
    await expect(startEmbedded(hidden, { settings })).rejects.toThrow(/is missing. Restore it/)
  },
)
