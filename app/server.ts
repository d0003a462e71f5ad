import path from 'node:path'
import { knownDistricts } from '../modules/access/index.ts'
import { systemClock } from '../platform/clock/clock.ts'
import { openDatabase } from '../platform/database/database.ts'
import { migrate } from '../platform/database/migrate.ts'
import { startEmbedded } from '../platform/database/supervisor.ts'
import { httpSms } from '../platform/notify/http-sms.ts'
import { memorySms } from '../platform/notify/memory-sms.ts'
import { type Notifier, silentNotifier } from '../platform/notify/notify.ts'
import { demandFreePort, portProblem } from './free-port.ts'
import { openHouse } from './house.ts'
import { type Settings, settingsFrom } from './settings.ts'
import { renewCalendar } from './stories/renew-calendar.ts'
import { startWorker } from './worker.ts'

const root = path.dirname(import.meta.dirname)

/** Starts the house: database, migrations, the demo district if wanted and the database is empty, then the server. */
async function main(): Promise<void> {
  const settings = settingsFrom(process.env)
  await demandFreePort(settings.port, settings.host)
  const ground = await openGround(settings)
  const ran = await migrate(ground.ownerUrl)
  if (ran.length > 0) process.stdout.write(`Migrated: ${ran.length} files.\n`)
  if (settings.demo) {
    const { loadDemoIfEmpty } = await import('../db/demo/load.ts')
    const loaded = await loadDemoIfEmpty(ground.ownerUrl, systemClock.now())
    if (loaded) process.stdout.write(`${loaded}\n`)
  }
  const database = openDatabase(ground.ownerUrl, { max: 16 })
  const renewed = await renewCalendar({ database, ownerUrl: ground.ownerUrl, now: systemClock.now() })
  if (renewed.objections > 0)
    process.stdout.write(`Working days have changed: ${renewed.objections} records may be objected to for longer.\n`)
  if (renewed.clocks > 0)
    process.stdout.write(`Working days have changed: ${renewed.clocks} opinions are due on another day.\n`)
  const notifier = notifierOf(settings)
  const app = await openHouse({
    database,
    notifier,
    clock: systemClock,
    demo: settings.demo,
    publicUrl: settings.publicUrl,
    logLevel: settings.logLevel,
    pages: {
      desk: path.join(root, 'dist', 'desk'),
      phone: path.join(root, 'dist', 'phone'),
      resident: path.join(root, 'dist', 'resident'),
      fonts: path.join(root, 'dist', 'fonts'),
    },
  })
  await app.listen({ port: settings.port, host: settings.host }).catch((error: unknown) => {
    throw portProblem(error, settings.port)
  })
  const { ownerUrl } = ground
  const worker = await startWorker({ ownerUrl, database, notifier, clock: systemClock, log: app.log })
  greet(settings, (await knownDistricts(database.open)).length === 0)
  let stopping = false
  const stop = async () => {
    // A Ctrl-C can arrive twice: from the terminal and from the launcher.
    if (stopping) return
    stopping = true
    await app.close()
    await worker.stop()
    await database.close()
    await ground.stop()
    process.exit(0)
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}

async function openGround(settings: Settings): Promise<{ ownerUrl: string; stop(): Promise<void> }> {
  if (settings.databaseUrl !== null) return { ownerUrl: settings.databaseUrl, stop: async () => {} }
  const embedded = await startEmbedded(path.resolve(settings.dataDir), {
    say: (line) => process.stdout.write(`${line}\n`),
  })
  return { ownerUrl: embedded.connectionString, stop: () => embedded.stop() }
}

/** The demo's people are invented and their numbers may be somebody's: there, messages stay on this machine. */
function notifierOf(settings: Settings): Notifier {
  if (settings.demo) return memorySms()
  return settings.sms === null ? silentNotifier : httpSms(settings.sms)
}

function greet(settings: Settings, isEmpty: boolean): void {
  process.stdout.write(`\n板凳 Bandeng  ${settings.publicUrl}/desk/  (phone: ${settings.publicUrl}/m/)\n`)
  if (settings.demo) process.stdout.write('Demo sign-in: choose a role on the sign-in page, no password needed.\n')
  if (isEmpty) process.stdout.write('No district yet: npm run district opens one and lets its office in.\n')
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
})
