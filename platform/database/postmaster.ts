import { spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { open, readFile, readlink, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { ServerUser } from './placement.ts'
import type { Runtime } from './runtime.ts'

/** What a running server wrote into its postmaster.pid. */
export interface Postmaster {
  readonly pid: number
  readonly socketDir: string
  readonly ready: boolean
}

const PORT = 5432
const LOG_KEPT = 16 * 1024 * 1024

/** The running server of this cluster, or null. A pid file left by a dead or foreign process is removed. */
export async function findPostmaster(cluster: string): Promise<Postmaster | null> {
  const file = path.join(cluster, 'postmaster.pid')
  const lines = (await readFile(file, 'utf8').catch(() => '')).split('\n')
  const pid = Number(lines[0])
  if (!(pid > 1)) return null
  if (!(await runsCluster(pid, cluster))) {
    await rm(file, { force: true })
    return null
  }
  return { pid, socketDir: lines[4] ?? '', ready: (lines[7] ?? '').trim() === 'ready' }
}

/**
 * Removes the socket a killed server of this cluster left. PostgreSQL would refuse to start while its number is still taken, by the dying
 * process itself or by whoever has got it since.
 */
export async function clearDeadSocket(cluster: string, socketDir: string): Promise<void> {
  const socket = path.join(socketDir, `.s.PGSQL.${PORT}`)
  const pid = Number((await readFile(`${socket}.lock`, 'utf8').catch(() => '')).split('\n')[0])
  if (!(pid > 1) || (await runsCluster(pid, cluster))) return
  await rm(socket, { force: true })
  await rm(`${socket}.lock`, { force: true })
}

/** True when that process lives and works in this cluster's folder; pids are used again, in containers at once. */
async function runsCluster(pid: number, cluster: string): Promise<boolean> {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  if (process.platform === 'linux') {
    const workplace = await readlink(`/proc/${pid}/cwd`).catch(() => '')
    return workplace === cluster
  }
  if (process.platform === 'win32') return true
  return String(spawnSync('ps', ['-o', 'command=', '-p', String(pid)]).stdout).includes(cluster)
}

/** Makes an empty cluster: checksums, UTF-8, sorted by code point; no network, the socket's folder is the lock. */
export async function makeCluster(
  runtime: Runtime,
  folder: string,
  user: ServerUser | null,
  how: { version: number; sync: boolean },
): Promise<void> {
  const locale =
    how.version >= 17 ? ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'] : ['--locale=C']
  const args = ['-D', folder, '-U', 'postgres', '--encoding=UTF8', ...locale, '--data-checksums']
  if (!how.sync) args.push('--no-sync')
  args.push('--auth-local=trust', '--auth-host=reject', '--no-instructions')
  const child = spawn(runtime.initdb, args, { ...asUser(user), stdio: ['ignore', 'ignore', 'pipe'] })
  let complaint = ''
  child.stderr.on('data', (chunk: Buffer) => {
    complaint += chunk.toString()
  })
  const code = await new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  if (code !== 0) throw new Error(`The database could not be made in ${folder}: ${complaint.trim()}`)
}

/**
 * Starts the server on its own (it outlives a killed app, which then adopts it) and waits until it answers.
 * Returns null when another process started the same cluster first.
 */
export async function startPostmaster(
  runtime: Runtime,
  place: { cluster: string; socketDir: string; user: ServerUser | null },
  settings: Record<string, string>,
): Promise<Postmaster | null> {
  const logFile = path.join(place.cluster, 'server.log')
  const size = (await stat(logFile).catch(() => null))?.size ?? 0
  const log = await open(logFile, size > LOG_KEPT ? 'w' : 'a', 0o600)
  const from = size > LOG_KEPT ? 0 : size
  const fixed = { listen_addresses: '', port: String(PORT), unix_socket_directories: place.socketDir }
  const args = ['-D', place.cluster]
  for (const [name, value] of Object.entries({ ...settings, ...fixed })) args.push('-c', `${name}=${value}`)
  const child = spawn(runtime.postgres, args, {
    ...asUser(place.user),
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
  })
  let ended: Error | null = null
  child.on('error', (error) => {
    ended = error
  })
  child.on('exit', () => {
    ended ??= new Error('exit')
  })
  child.unref()
  await log.close()
  while (!ended) {
    const found = await findPostmasterQuietly(place.cluster)
    if (found?.ready && found.pid === child.pid) return found
    await pause(15)
  }
  const said = (await readFile(logFile, 'utf8')).slice(from).trim()
  if (/lock file "postmaster.pid" already exists|pre-existing shared memory block/.test(said)) return null
  throw new Error(`PostgreSQL did not start: ${said.split('\n').slice(-6).join('\n') || String(ended)}`)
}

async function findPostmasterQuietly(cluster: string): Promise<Postmaster | null> {
  const lines = (await readFile(path.join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')
  return { pid: Number(lines[0]), socketDir: lines[4] ?? '', ready: (lines[7] ?? '').trim() === 'ready' }
}

/** Fast stop: sessions are ended, everything committed stays. After a minute, the hard way. */
export async function stopPostmaster(cluster: string): Promise<void> {
  const found = await findPostmaster(cluster)
  if (!found) return
  signal(found.pid, 'SIGINT')
  const patience = Date.now() + 60_000
  while (await runsCluster(found.pid, cluster)) {
    if (Date.now() > patience) signal(found.pid, 'SIGQUIT')
    await pause(15)
  }
}

/** Asks for a fast stop without waiting for it: all that can be done while a process is ending. */
export function interruptPostmaster(cluster: string): void {
  try {
    signal(Number(readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGINT')
  } catch {
    // No pid file: it is not running.
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

function asUser(user: ServerUser | null) {
  const env = { PATH: process.env.PATH ?? '', LC_ALL: 'C', TZ: 'UTC', SystemRoot: process.env.SystemRoot }
  return user ? { uid: user.uid, gid: user.gid, env, cwd: '/' } : { env, cwd: '/' }
}
