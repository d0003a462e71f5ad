import { chmod, mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { loadDemo } from '../../db/demo/load.ts'
import { civilDateOf } from '../../kernel/civil-date.ts'
import { migrate } from '../../platform/database/migrate.ts'
import { startEmbedded } from '../../platform/database/supervisor.ts'
import { table } from '../load/table.ts'
import { fuzzHouse } from './session.ts'

const SETTINGS = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }

/** `npm run fuzz [-- --seconds N --seed N]`: bad input for every route, a table by route, fails on any answer that is wrong. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string' } } })
  const seconds = Number(values.seconds)
  const seed = Number(values.seed ?? Date.now() % 1_000_000_000)
  if (!(seconds > 0) || !Number.isSafeInteger(seed)) throw new Error('--seconds and --seed are numbers.')
  const folder = await mkdtemp(path.join(os.tmpdir(), 'bandeng-fuzz-'))
  await chmod(folder, 0o755)
  const embedded = await startEmbedded(folder, { settings: SETTINGS })
  try {
    say('Loading the demo district …')
    await migrate(embedded.connectionString)
    const now = new Date()
    await loadDemo(embedded.connectionString, { today: civilDateOf(now), now })
    say(`Seed ${seed}, ${seconds} s …\n`)
    const end = Date.now() + seconds * 1000
    const { tallies, troubles } = await fuzzHouse(embedded.connectionString, { seed, goesOn: () => Date.now() < end })
    const rows = tallies.map((one) => [one.route, one.sent, one.taken, one.refused, one.failures.length])
    const sum = (at: number) => rows.reduce((total, row) => total + Number(row[at]), 0)
    say(table(['route', 'sent', 'taken', 'refused', 'wrong'], [...rows, ['all', sum(1), sum(2), sum(3), sum(4)]]))
    const failures = [...tallies.flatMap((one) => one.failures.slice(0, 3)), ...troubles]
    for (const failure of failures) say(`\n✗ ${failure}`)
    const untouched = tallies.filter((one) => one.sent === 0).length
    if (untouched > 0) say(`\n${untouched} routes were not reached in ${seconds} s.`)
    say(`\nSeed ${seed}: ${failures.length === 0 ? 'nothing wrong' : 'WRONG, see above'}.`)
    process.exitCode = failures.length === 0 && untouched === 0 ? 0 : 1
  } finally {
    await embedded.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
  process.exit(1)
})
