import { chmod, mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { table } from '../load/table.ts'
import { migrateAtOnce } from './migrate-at-once.ts'
import { type Trial, trial } from './trial.ts'

const WRITERS = 16
const PROCESSES = 20
const WITHIN = 270_000

/** `npm run faults [-- --kills N]`: kills PostgreSQL and the app under load, prints what was lost or doubled, fails on anything. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { kills: { type: 'string', default: '20' } } })
  const kills = Number(values.kills)
  if (!Number.isInteger(kills) || kills < 1) throw new Error(`--kills is not a number of kills: ${values.kills}`)
  const began = Date.now()
  const folder = await mkdtemp(path.join(os.tmpdir(), 'bandeng-faults-'))
  await chmod(folder, 0o755)
  try {
    say(`${kills} kills (kill -9) of PostgreSQL and the app in turn under ${WRITERS} writers …`)
    const found = await trial({ folder, kills, writers: WRITERS, within: WITHIN, say })
    say(`${PROCESSES} migrations of one database at the same moment …`)
    const migrated = await migrateAtOnce(folder, PROCESSES)
    const rows = rowsOf(found, kills, migrated)
    say(
      `\n${found.acknowledged} deeds acknowledged, ${found.papers} of them papers under a number, sent again: ${againOf(found)}; load ${os.loadavg()[0]?.toFixed(1)}, ${((Date.now() - began) / 1000).toFixed(0)} s in all.\n`,
    )
    say(
      table(
        ['what', 'found', 'wanted', 'verdict'],
        rows.map((row) => [...row, row[1] === row[2] ? 'as it should be' : 'WRONG']),
      ),
    )
    for (const line of found.refused.slice(0, 10)) say(`wrong: ${line.slice(0, 800)}`)
    process.exitCode = rows.every(([, is, wanted]) => is === wanted) ? 0 : 1
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function againOf({ again }: Trial): string {
  if (again.size === 0) return 'none'
  return [...again].map(([why, times]) => `${times} (${why === 'none' ? 'no answer' : why})`).join(', ')
}

type Row = [what: string, found: number, wanted: number]

function rowsOf(found: Trial, kills: number, migrated: Awaited<ReturnType<typeof migrateAtOnce>>): Row[] {
  const refused = found.second.code !== 0 && found.second.said.includes('Another Bandeng already works') ? 1 : 0
  return [
    ['kills of PostgreSQL', found.kills.database, Math.ceil(kills / 2)],
    ['kills of the app', found.kills.app, Math.floor(kills / 2)],
    ...found.findings.map(({ what, count }): Row => [what, count, 0]),
    ['answers that were neither success nor "later"', found.refused.length, 0],
    ['second start on the same folder refused in a sentence', refused, 1],
    [`of ${PROCESSES} migrations at once, failed`, migrated.failed, 0],
    [`of ${migrated.files} migration files, not run exactly once`, migrated.notOnce.length, 0],
  ]
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
})
