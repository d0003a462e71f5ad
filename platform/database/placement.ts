import { spawnSync } from 'node:child_process'
import { createHash, randomUUID } from 'node:crypto'
import { chmod, chown, lstat, mkdir, readdir, readFile, realpath, rmdir, stat, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

/** Who runs the server; null means the user of this process. */
export interface ServerUser {
  readonly name: string
  readonly uid: number
  readonly gid: number
}

/** Where a cluster lies and who runs it. `told` are the choices worth a line on the screen. */
export interface Placement {
  readonly user: ServerUser | null
  readonly cluster: string
  readonly socketDir: string
  readonly copyRuntimeTo: string | null
  readonly told: string[]
  /** Writes down where the cluster lies; call it once the cluster exists. */
  remember(): Promise<void>
}

const ROOT_HOME = '/var/lib/bandeng'
const CLUSTER_ID = 'cluster-id'
const LONGEST_SOCKET_PATH = 107
/** An empty socket folder this old belongs to no start under way. */
const LEFT_BEHIND_MS = 3_600_000

/**
 * Decides where the cluster of `dataDir` lies. An ordinary user keeps it in `dataDir`. PostgreSQL refuses to run as
 * root, so root hands it to a system user; where that user can't reach `dataDir`, the cluster lies in /var/lib/bandeng
 * under an id kept in `dataDir/cluster-id` (a folder without that file is a new district).
 */
export async function placeCluster(dataDir: string): Promise<Placement> {
  await mkdir(dataDir, { recursive: true })
  const folder = await realpath(dataDir)
  if (process.getuid?.() !== 0) return placeForSelf(folder)
  return placeForRoot(folder)
}

async function placeForSelf(folder: string): Promise<Placement> {
  const cluster = path.join(folder, 'postgres')
  const found = await stat(cluster).catch(() => null)
  if (found && process.getuid && found.uid !== process.getuid()) {
    throw new Error(
      `The database in ${cluster} belongs to another user (uid ${found.uid}). Start Bandeng as that user or as root, or choose another DATA_DIR.`,
    )
  }
  const socketDir = await socketFolder(cluster, null)
  return { user: null, cluster, socketDir, copyRuntimeTo: null, told: [], remember: async () => {} }
}

async function placeForRoot(folder: string): Promise<Placement> {
  const inside = path.join(folder, 'postgres')
  const idFile = path.join(folder, CLUSTER_ID)
  const knownId = (await readFile(idFile, 'utf8').catch(() => '')).trim()
  const user = await ownerOf(knownId ? path.join(ROOT_HOME, knownId) : inside)
  if (knownId) {
    const cluster = path.join(ROOT_HOME, knownId)
    if (!(await stat(path.join(cluster, 'PG_VERSION')).catch(() => null))) {
      throw new Error(
        `The database of ${folder} lay in ${cluster}, which is missing. Restore it, or remove ${idFile} to begin with an empty database.`,
      )
    }
    return placed(user, cluster, [`The database lies in ${cluster} and runs as user ${user.name}.`], async () => {})
  }
  if (canReach(folder, user) && (await canOwn(inside, user))) {
    return placed(user, inside, [`The database lies in ${inside} and runs as user ${user.name}.`], async () => {})
  }
  const id = randomUUID()
  const cluster = path.join(ROOT_HOME, id)
  const told = [`User ${user.name} can't reach ${folder}: the database lies in ${cluster} (id kept in ${idFile}).`]
  return placed(user, cluster, told, () => writeFile(idFile, `${id}\n`))
}

async function placed(
  user: ServerUser,
  cluster: string,
  told: string[],
  remember: () => Promise<void>,
): Promise<Placement> {
  const socketDir = await socketFolder(cluster, user)
  return { user, cluster, socketDir, copyRuntimeTo: path.join(ROOT_HOME, 'runtime'), told, remember }
}

/** The user a cluster already belongs to, else the first fitting system user of this machine. */
async function ownerOf(cluster: string): Promise<ServerUser> {
  const users = (await readFile('/etc/passwd', 'utf8'))
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
    .filter((user) => user.uid > 0)
  const found = await stat(path.join(cluster, 'PG_VERSION')).catch(() => null)
  if (found && found.uid !== 0) {
    const owner = users.find((user) => user.uid === found.uid)
    return owner ?? { name: `uid ${found.uid}`, uid: found.uid, gid: found.gid }
  }
  for (const name of ['bandeng', 'postgres', 'nobody', 'daemon']) {
    const user = users.find((candidate) => candidate.name === name)
    if (user) return user
  }
  throw new Error(
    'PostgreSQL refuses to run as root and this machine has no system user for it. Add one (useradd --system bandeng) or start Bandeng as an ordinary user.',
  )
}

function canReach(folder: string, user: ServerUser): boolean {
  const tried = spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { uid: user.uid, gid: user.gid, cwd: '/' })
  return tried.status === 0
}

async function canOwn(folder: string, user: ServerUser): Promise<boolean> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await chown(folder, user.uid, user.gid)
    return canReach(folder, user)
  } catch {
    return false
  }
}

/** A short folder of its own for the socket: a socket path holds at most 107 bytes. Nobody else may enter it. */
async function socketFolder(cluster: string, user: ServerUser | null): Promise<string> {
  const name = `bandeng-${createHash('sha256').update(cluster).digest('hex').slice(0, 12)}`
  const roots = [user ? '/run' : process.env.XDG_RUNTIME_DIR, '/tmp', os.tmpdir()]
  for (const root of roots) {
    if (!root) continue
    const folder = path.join(root, name)
    if (Buffer.byteLength(path.join(folder, '.s.PGSQL.5432.lock')) > LONGEST_SOCKET_PATH) continue
    if (await makePrivate(folder, user)) {
      await sweep(roots, folder)
      return folder
    }
  }
  throw new Error(`No folder for the database's socket: neither of ${roots.filter(Boolean).join(', ')} can be used.`)
}

/**
 * Removes the empty folders that killed apps left: this cluster's own in another place at once, others' after an hour. A folder in which a server
 * listens holds its socket, and is never empty; what belongs to somebody else stays.
 */
async function sweep(roots: readonly (string | undefined)[], ours: string): Promise<void> {
  for (const root of new Set(roots)) {
    if (!root) continue
    const names = await readdir(root).catch(() => [])
    for (const name of names.filter((one) => /^bandeng-[0-9a-f]{12}$/.test(one))) {
      const folder = path.join(root, name)
      if (folder === ours) continue
      const age = Date.now() - ((await lstat(folder).catch(() => null))?.mtimeMs ?? Date.now())
      if (name === path.basename(ours) || age > LEFT_BEHIND_MS) await rmdir(folder).catch(() => {})
    }
  }
}

async function makePrivate(folder: string, user: ServerUser | null): Promise<boolean> {
  const owner = user?.uid ?? process.getuid?.()
  try {
    await mkdir(folder, { mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    })
    const found = await lstat(folder)
    if (!found.isDirectory() || (found.uid !== owner && found.uid !== process.getuid?.())) return false
    await chmod(folder, 0o700)
    if (user) await chown(folder, user.uid, user.gid)
    return user === null || canReach(folder, user)
  } catch {
    return false
  }
}
