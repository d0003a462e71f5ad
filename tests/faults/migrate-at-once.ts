import { spawn } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import pg from 'pg'
import { startEmbedded } from '../../platform/database/supervisor.ts'

const MIGRATIONS = path.join(import.meta.dirname, '..', '..', 'db', 'migrations')

/** Starts `processes` migrations of one empty database at the same moment; answers how many failed and which files did not run exactly once. */
export async function migrateAtOnce(
  folder: string,
  processes: number,
): Promise<{ failed: number; notOnce: string[]; files: number }> {
  const embedded = await startEmbedded(folder)
  try {
    const name = 'migrated_at_once'
    const admin = new pg.Client({ connectionString: embedded.adminConnectionString })
    await admin.connect()
    await admin.query(`create database ${name} owner bandeng`)
    await admin.end()
    const url = embedded.connectionString.replace(/\/bandeng\?/, `/${name}?`)
    const ended = await Promise.all(Array.from({ length: processes }, () => runOne(url)))
    const files = (await readdir(MIGRATIONS)).filter((file) => file.endsWith('.sql')).map((file) => file.slice(0, -4))
    const ran = ended.flatMap((one) => one ?? [])
    const notOnce = files.filter((file) => ran.filter((other) => other === file).length !== 1)
    return { failed: ended.filter((one) => one === null).length, notOnce, files: files.length }
  } finally {
    await embedded.stop()
  }
}

/** The files this process ran, or null where it failed. */
function runOne(url: string): Promise<string[] | null> {
  const file = path.join(import.meta.dirname, 'migrate-process.ts')
  const child = spawn(process.execPath, [file], {
    env: { ...process.env, DATABASE_URL: url },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.on('data', (part: Buffer) => {
    said += part.toString()
  })
  return new Promise((resolve) => {
    child.once('close', (code) => resolve(code === 0 ? (JSON.parse(said) as string[]) : null))
  })
}
