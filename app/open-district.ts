import path from 'node:path'
import { parseArgs } from 'node:util'
import { Refusal } from '../kernel/refusal.ts'
import { systemClock } from '../platform/clock/clock.ts'
import { openDatabase } from '../platform/database/database.ts'
import { migrate } from '../platform/database/migrate.ts'
import { startEmbedded } from '../platform/database/supervisor.ts'
import { say as sayWords } from '../platform/words/words.ts'
import { settingsFrom } from './settings.ts'
import { openOffice } from './stories/open-office.ts'
import { words } from './words.ts'

const USAGE = `npm run district -- --area 330109 --staff 张三 --login zhangsan [--template]
  --area      area code of the district; its streets and communities stand in db/reference/divisions (README there)
  --staff     name of the first (or a further) member of the district office
  --login     user name to sign in with; the password is made here and printed once
  --template  put the template of points rules in force, if the district has no rules yet`

/** `npm run district`: opens a district in the database of `DATABASE_URL` or `DATA_DIR` and lets its office in. */
async function main(): Promise<void> {
  const string = { type: 'string' } as const
  const { values } = parseArgs({
    options: { area: string, staff: string, login: string, template: { type: 'boolean', default: false } },
  })
  const { area, staff, login, template } = values
  if (!area || !staff || !login) throw new Error(USAGE)
  const settings = settingsFrom(process.env)
  const say = (line: string) => process.stdout.write(`${line}\n`)
  const embedded = settings.databaseUrl === null ? await startEmbedded(path.resolve(settings.dataDir), { say }) : null
  const ownerUrl = settings.databaseUrl ?? (embedded?.connectionString as string)
  try {
    await migrate(ownerUrl)
    const database = openDatabase(ownerUrl, { max: 2 })
    const asked = { database, ownerUrl, areaCode: area, staffName: staff, loginName: login, withTemplate: template }
    const done = await openOffice({ ...asked, now: systemClock.now() }).finally(() => database.close())
    say(`${done.district}: ${done.streets} streets, ${done.communities} communities.`)
    if (done.templateAdopted) say('Points: the template is in force. It is nobody’s official rule.')
    say(`${staff} signs in as ${done.loginName} with the password ${done.password} (shown only now).`)
  } finally {
    await embedded?.stop()
  }
}

function saidOf(error: unknown): string {
  if (error instanceof Refusal) return sayWords(words, 'en', error.code, error.params)
  return error instanceof Error ? error.message : String(error)
}

main().catch((error: unknown) => {
  process.stderr.write(`${saidOf(error)}\n`)
  process.exit(1)
})
