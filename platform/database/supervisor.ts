import { randomUUID } from 'node:crypto'
import { chown, mkdir, readFile, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { type Placement, placeCluster } from './placement.ts'
import {
  clearDeadSocket,
  findPostmaster,
  interruptPostmaster,
  makeCluster,
  startPostmaster,
  stopPostmaster,
} from './postmaster.ts'
import { type PostgresMajor, prepareRuntime, type Runtime } from './runtime.ts'

export interface EmbeddedOptions {
  readonly version?: PostgresMajor
  /** Server settings beside the house's own, such as `fsync: 'off'` in tests. */
  readonly settings?: Record<string, string>
  /** Hears what was chosen and what was mended. */
  readonly say?: (line: string) => void
}

export interface Embedded {
  /** The owner of the database `bandeng`, over the unix socket. */
  readonly connectionString: string
  /** The cluster's superuser, for making databases in tests; the app never uses it. */
  readonly adminConnectionString: string
  readonly told: readonly string[]
  stop(): Promise<void>
}

/** Number of the advisory lock that keeps a second app off the same data. */
const APP_LOCK = 7_202_611
const OWNER = 'bandeng'
const DATABASE = 'bandeng'
const SETTINGS = {
  max_connections: '100',
  shared_buffers: '128MB',
  max_wal_size: '1GB',
  random_page_cost: '1.1',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
}

/**
 * Starts (or adopts) the real PostgreSQL that lives in `dataDir` and keeps it alive until `stop()`. Refuses when
 * another app holds the same data. A server that dies under us is started again; sessions then reconnect by themselves.
 */
export async function startEmbedded(dataDir: string, options: EmbeddedOptions = {}): Promise<Embedded> {
  const version = options.version ?? 18
  const place = await placeCluster(dataDir)
  for (const line of place.told) options.say?.(line)
  const runtime = await prepareRuntime(version, place.copyRuntimeTo)
  await ensureCluster(runtime, place, version, options.settings?.fsync !== 'off')
  const settings = { ...SETTINGS, ...options.settings }
  let stopping = false
  const holdOn = async (): Promise<pg.Client> => {
    const holder = await bringUp(runtime, place, settings, dataDir)
    holder.once('end', () => {
      if (!stopping) void recover()
    })
    return holder
  }
  const recover = async (): Promise<void> => {
    options.say?.('The database server went away; starting it again.')
    for (let wait = 100; !stopping; wait = Math.min(wait * 2, 10_000)) {
      try {
        keeper = await holdOn()
        return
      } catch (error) {
        options.say?.(`The database server did not come back yet: ${(error as Error).message}`)
        await pause(wait, undefined, { ref: false })
      }
    }
  }
  let keeper = await holdOn()
  await ensureDatabase(place.socketDir)
  // An app that ends without a word (a failed start, an uncaught error) takes its server along; kill -9 leaves it.
  const lastWord = () => interruptPostmaster(place.cluster)
  process.once('exit', lastWord)
  return {
    connectionString: address(OWNER, DATABASE, place.socketDir),
    adminConnectionString: address('postgres', 'postgres', place.socketDir),
    told: place.told,
    stop: async () => {
      if (stopping) return
      stopping = true
      process.off('exit', lastWord)
      await keeper.end().catch(() => {})
      await stopPostmaster(place.cluster)
      await rm(place.socketDir, { recursive: true, force: true })
    },
  }
}

function address(user: string, database: string, socketDir: string): string {
  return `postgresql://${user}@/${database}?host=${encodeURIComponent(socketDir)}`
}

/** Makes the cluster beside its place and renames it, so that a half made cluster is never taken for one. */
async function ensureCluster(runtime: Runtime, place: Placement, version: PostgresMajor, sync: boolean): Promise<void> {
  const made = await readFile(path.join(place.cluster, 'PG_VERSION'), 'utf8').catch(() => null)
  if (made !== null) {
    if (made.trim() === String(version)) return
    throw new Error(
      `The database in ${place.cluster} was made by PostgreSQL ${made.trim()}, this release brings ${version}. Export it with the old release first.`,
    )
  }
  const parent = path.dirname(place.cluster)
  await mkdir(parent, { recursive: true, mode: 0o755 })
  const draft = `${place.cluster}.${randomUUID()}`
  await rm(draft, { recursive: true, force: true })
  await mkdir(draft, { mode: 0o700 })
  if (place.user) await chown(draft, place.user.uid, place.user.gid)
  try {
    await makeCluster(runtime, draft, place.user, { version, sync })
    await rename(draft, place.cluster)
  } catch (error) {
    await rm(draft, { recursive: true, force: true })
    if (!(await stat(path.join(place.cluster, 'PG_VERSION')).catch(() => null))) throw error
  }
  await place.remember()
}

/** Finds or starts the server and takes the lock on a connection of its own, which lives as long as this app. */
async function bringUp(
  runtime: Runtime,
  place: Placement,
  settings: Record<string, string>,
  dataDir: string,
): Promise<pg.Client> {
  const patience = Date.now() + 60_000
  for (;;) {
    const found = await findPostmaster(place.cluster)
    if (found) {
      const holder = await connectAsAdmin(found.socketDir)
      if (holder) {
        await takeLock(holder, dataDir)
        if (found.socketDir === place.socketDir) return holder
        await holder.end()
        await stopPostmaster(place.cluster)
        await leaveFolder(found.socketDir, place.socketDir)
      } else if (Date.now() > patience) {
        // Alive but unreachable, and nobody can be working with it: its socket is gone.
        await stopPostmaster(place.cluster)
      } else await pause(found.ready ? 200 : 30)
    } else {
      await clearDeadSocket(place.cluster, place.socketDir)
      if (!(await startPostmaster(runtime, place, settings))) await pause(100)
    }
    if (Date.now() > patience + 60_000) throw new Error(`The database in ${place.cluster} did not come up in time.`)
  }
}

/** The folder this cluster's server listened in before, in another place than now: nobody comes back to it. */
async function leaveFolder(former: string, now: string): Promise<void> {
  if (path.basename(former) === path.basename(now)) await rm(former, { recursive: true, force: true })
}

async function connectAsAdmin(socketDir: string): Promise<pg.Client | null> {
  const client = new pg.Client({ connectionString: address('postgres', 'postgres', socketDir) })
  client.on('error', () => {})
  try {
    return await client.connect()
  } catch {
    return null
  }
}

async function takeLock(holder: pg.Client, dataDir: string): Promise<void> {
  for (let tries = 0; tries < 10; tries += 1) {
    const { rows } = await holder.query('select pg_try_advisory_lock($1) as held', [APP_LOCK])
    if (rows[0].held) return
    await pause(100)
  }
  await holder.end()
  throw new Error(
    `Another Bandeng already works on the data in ${dataDir}. Stop it first, or choose another DATA_DIR for this one.`,
  )
}

async function ensureDatabase(socketDir: string): Promise<void> {
  const admin = await connectAsAdmin(socketDir)
  if (!admin) throw new Error('The database server is up but does not let its administrator in.')
  try {
    const roles = await admin.query('select from pg_roles where rolname = $1', [OWNER])
    if (roles.rowCount === 0) await admin.query(`create role ${OWNER} login createrole nosuperuser`)
    const databases = await admin.query('select from pg_database where datname = $1', [DATABASE])
    if (databases.rowCount === 0) await admin.query(`create database ${DATABASE} owner ${OWNER}`)
  } finally {
    await admin.end()
  }
}
