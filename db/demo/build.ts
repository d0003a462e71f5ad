import path from 'node:path'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { settingsFrom } from '../../app/settings.ts'
import { civilDateOf, isCivilDate, shanghaiInstant } from '../../kernel/civil-date.ts'
import { systemClock } from '../../platform/clock/clock.ts'
import { migrate } from '../../platform/database/migrate.ts'
import { startEmbedded } from '../../platform/database/supervisor.ts'
import { loadDemo } from './load.ts'

/** `npm run demo [-- --until DATE]`: drops the embedded database and builds the demo district anew. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { until: { type: 'string' } } })
  const settings = settingsFrom(process.env)
  if (settings.databaseUrl !== null)
    throw new Error('The demo is rebuilt only in the embedded database: unset DATABASE_URL first.')
  if (values.until !== undefined && !isCivilDate(values.until))
    throw new Error(`--until is not a date like 2026-11-22: ${values.until}`)
  const now = values.until === undefined ? systemClock.now() : shanghaiInstant(values.until, '09:00')
  const embedded = await startEmbedded(path.resolve(settings.dataDir), {
    say: (line) => process.stdout.write(`${line}\n`),
  })
  try {
    const started = performance.now()
    await recreate(embedded.adminConnectionString, embedded.connectionString)
    await migrate(embedded.connectionString)
    const told = await loadDemo(embedded.connectionString, { today: civilDateOf(now), now })
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    process.stdout.write(`Demo district up to ${civilDateOf(now)} built in ${seconds} s: ${JSON.stringify(told)}\n`)
  } finally {
    await embedded.stop()
  }
}

/** The ledger refuses truncate, so the database itself goes. */
async function recreate(adminUrl: string, ownerUrl: string): Promise<void> {
  const admin = new pg.Client({ connectionString: adminUrl })
  await admin.connect()
  const name = new pg.Client({ connectionString: ownerUrl }).database
  await admin.query(`drop database if exists ${pg.escapeIdentifier(name ?? '')} with (force)`)
  await admin.query(`create database ${pg.escapeIdentifier(name ?? '')} owner bandeng`)
  await admin.end()
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
})
