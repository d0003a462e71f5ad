import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { standingDifferences } from '../../modules/points/index.ts'
import { openDatabase } from '../../platform/database/database.ts'
import { startEmbedded } from '../../platform/database/supervisor.ts'
import { drive } from './drive.ts'
import { type LoadGround, layGround } from './ground.ts'
import { type Measure, measures, SEARCHED } from './measures.ts'
import { proveSearch, searchTime } from './search-times.ts'
import { type ServerProcess, startServer } from './server-process.ts'
import { median, table } from './table.ts'
import { compareYears } from './years.ts'

/** House against bare server, at least. */
const BAR = 0.7
/** A ranking with sixty years of history against one with a single year: so much longer, at most. */
const YEARS_BAR = 1.2
/** A search among 100,000 items takes less than this, all but the slowest twentieth. */
const SEARCH_BAR = 200
const SEARCHING = { what: 'search, 95th percentile:' }
const ROUNDS = 5
/** So long a round takes about, as the warm-up goes: the whole run stays bounded on a slow machine too. */
const ROUND_SECONDS = 1.6
const WARM_UP = 320
const LEAST = 64

interface Line {
  what: string
  bare: number
  house: number
  ratio: number
  bar: string
  met: boolean
}

/** `npm run bench`: measures the house against the bare server, prints one table, fails below a bar. */
async function main(): Promise<void> {
  const began = performance.now()
  const folder = await mkdtemp(path.join(os.tmpdir(), 'bandeng-bench-'))
  const embedded = await startEmbedded(folder)
  const owner = new pg.Pool({ connectionString: embedded.connectionString, max: 2 })
  // The server may stop before the last connection has quite ended.
  owner.on('error', () => {})
  try {
    say('Preparing a district of its own …')
    const lines = await measured(embedded.connectionString, owner)
    say('Ranking with 1 and with 60 years of history …')
    const years = await compareYears(embedded.adminConnectionString, embedded.connectionString)
    const ratio = median(years.one) / median(years.sixty)
    lines.push({
      what: 'ranking of a year: 60 years of history against 1',
      bare: median(years.one),
      house: median(years.sixty),
      ratio,
      bar: `≤ ${YEARS_BAR.toFixed(2)} ×`,
      met: ratio <= YEARS_BAR,
    })
    print(lines, performance.now() - began)
    process.exitCode = lines.every((line) => line.met) ? 0 : 1
  } finally {
    await owner.end()
    await embedded.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

async function measured(ownerUrl: string, owner: pg.Pool): Promise<Line[]> {
  const ground = await layGround(ownerUrl, owner)
  const list = await measures(owner, ground, ROUNDS)
  const env = {
    BENCH_DATABASE: ownerUrl,
    BENCH_DISTRICT: String(ground.districtId),
    BENCH_STREET: String(ground.streetId),
  }
  const bare = await startServer('bare-server.ts', env)
  const house = await startServer('house-server.ts', env)
  try {
    const lines: Line[] = []
    for (const measure of chosen(list)) lines.push(await compared(measure, bare, house))
    if (chosen([SEARCHING]).length > 0) lines.push(...(await searches(ground, owner, bare, house)))
    await prove(ownerUrl, ground.districtId)
    return lines
  } finally {
    await bare.stop()
    await house.stop()
  }
}

/** `npm run bench -- file`: only what has this word in its name. */
function chosen<T extends { what: string }>(list: readonly T[]): readonly T[] {
  const word = process.argv[2]
  return word === undefined ? list : list.filter((measure) => measure.what.includes(word))
}

/** Bare, house, bare, house …: what else the machine does then falls on both alike. The ratio is the middle of the rounds’ ratios. */
async function compared(measure: Measure, bare: ServerProcess, house: ServerProcess): Promise<Line> {
  const { what, next } = measure
  const tries = [await drive(bare.url, WARM_UP, next), await drive(house.url, WARM_UP, next)]
  const amount = Math.min(measure.most, Math.max(LEAST, Math.round(Math.max(...tries) * ROUND_SECONDS)))
  const rates = { bare: [] as number[], house: [] as number[] }
  for (let round = 0; round < ROUNDS; round += 1) {
    rates.bare.push(await drive(bare.url, amount, next))
    rates.house.push(await drive(house.url, amount, next))
  }
  const ratio = median(rates.house.map((rate, round) => rate / (rates.bare[round] ?? 1)))
  say(`  ${what}: ${ratio.toFixed(2)}`)
  return {
    what,
    bare: median(rates.bare),
    house: median(rates.house),
    ratio,
    bar: `≥ ${BAR.toFixed(2)}`,
    met: ratio >= BAR,
  }
}

/**
 * One search at a time: how long the slowest but a twentieth takes, and that it finds exactly what is there. The bar is the time, not the rate: the house's page says of
 * each item what this asker may do with it (24 verdicts out of parts, clocks, ratings and promises), which the bare server does not work out.
 */
async function searches(
  ground: LoadGround,
  owner: pg.Pool,
  bare: ServerProcess,
  house: ServerProcess,
): Promise<Line[]> {
  await proveSearch(house.url, owner, ground)
  const lines: Line[] = []
  for (const word of SEARCHED) {
    const times = [
      await searchTime(bare.url, ground.staff, word),
      await searchTime(house.url, ground.staff, word),
    ] as const
    lines.push({
      what: `${SEARCHING.what} ${word}, ms`,
      ...{ bare: times[0], house: times[1], ratio: times[1] / times[0] },
      ...{ bar: `< ${SEARCH_BAR} ms`, met: times[1] < SEARCH_BAR },
    })
  }
  return lines
}

/** A rate means nothing if the ledger is wrong afterwards. */
async function prove(ownerUrl: string, districtId: number): Promise<void> {
  const database = openDatabase(ownerUrl, { max: 1 })
  const differences = await standingDifferences(database.district(districtId), districtId)
  await database.close()
  if (differences.length > 0) throw new Error(`${differences.length} kept totals differ from the sum of their entries.`)
}

function print(lines: readonly Line[], took: number): void {
  const load = os.loadavg().map((value) => value.toFixed(1))
  say(
    `\n16 connections, ${ROUNDS} rounds each in turn, ${os.availableParallelism()} cores, load ${load.join(' ')}, ${(took / 1000).toFixed(0)} s in all.`,
  )
  const rows = lines.map((line) => [
    line.what,
    line.bare.toFixed(0),
    line.house.toFixed(0),
    line.ratio.toFixed(2),
    line.bar,
    line.met ? 'met' : 'MISSED',
  ])
  say(`\n${table(['what', 'bare/s', 'house/s', 'ratio', 'bar', 'verdict'], rows)}`)
  say('Rows in ms: the smaller the better. In the last row the columns are one year and sixty years, both the house.')
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
  process.exit(1)
})
