import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import pg from 'pg'
import { migrate } from '../../platform/database/migrate.ts'
import { startEmbedded } from '../../platform/database/supervisor.ts'
import type { Check, Finding } from '../finding.ts'
import { wallFaults } from './catalog-walls.ts'
import { dumpSchema } from './schema-dump.ts'

const SCHEMA = 'db/schema.sql'
/** The cluster lives for seconds and is thrown away: nothing needs to survive. */
const THROWAWAY = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  shared_buffers: '32MB',
  max_connections: '10',
}

/** db/schema.sql shows the schema as the migrations make it, and every table with a district has its wall. */
export const schemaDiff: Check = {
  name: 'schema-diff',
  async run(tree) {
    const { dump, faults } = await migratedSchema(join(tree.root, 'db', 'migrations'))
    const file = join(tree.root, SCHEMA)
    const committed = existsSync(file) ? readFileSync(file, 'utf8') : ''
    const walls = faults.map((says) => ({ file: SCHEMA, says }))
    return { read: dump.split('\n').length, findings: [...difference(committed, dump), ...walls] }
  },
}

/** The first line where the two part; the rest follows from rewriting. */
export function difference(committed: string, fresh: string): Finding[] {
  if (committed === fresh) return []
  const before = committed.split('\n')
  const now = fresh.split('\n')
  const at = now.findIndex((line, index) => line !== before[index])
  const line = (at === -1 ? now.length : at) + 1
  const says = `differs from what the migrations make ("${(now[at] ?? '').trim()}"); run node checks/database/schema-diff.ts --write`
  return [{ file: SCHEMA, line, says }]
}

async function migratedSchema(directory: string): Promise<{ dump: string; faults: string[] }> {
  const folder = await mkdtemp(join(tmpdir(), `bandeng-test-${process.pid}-`))
  await chmod(folder, 0o755)
  const server = await startEmbedded(folder, { settings: THROWAWAY })
  try {
    await migrate(server.connectionString, { directory })
    const client = new pg.Client({ connectionString: server.connectionString })
    await client.connect()
    try {
      return { dump: await dumpSchema(client), faults: await wallFaults(client) }
    } finally {
      await client.end()
    }
  } finally {
    await server.stop()
    await removeCluster(folder)
  }
}

/** As root the cluster may lie in the system's own place (the folder then holds only its id); it goes too. */
async function removeCluster(folder: string): Promise<void> {
  const id = (await readFile(join(folder, 'cluster-id'), 'utf8').catch(() => '')).trim()
  if (/^[0-9a-f-]{36}$/.test(id)) await rm(join('/var/lib/bandeng', basename(id)), { recursive: true, force: true })
  await rm(folder, { recursive: true, force: true })
}

if (process.argv[1] === import.meta.filename) {
  const root = join(import.meta.dirname, '..', '..')
  const { dump } = await migratedSchema(join(root, 'db', 'migrations'))
  if (process.argv.includes('--write')) writeFileSync(join(root, SCHEMA), dump)
  else process.stdout.write(dump)
}
