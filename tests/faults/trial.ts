import { startEmbedded } from '../../platform/database/supervisor.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { AppProcess } from './app-process.ts'
import { type FaultGround, layGround } from './ground.ts'
import { type Finding, verdictOn } from './verdict.ts'
import { post, type Tally, write } from './writers.ts'

export interface TrialAsked {
  readonly folder: string
  readonly kills: number
  readonly writers: number
  /** Milliseconds; no kill begins after them. */
  readonly within: number
  readonly say?: (line: string) => void
}

export interface Trial {
  readonly kills: { database: number; app: number }
  readonly acknowledged: number
  /** Of them papers that took a number. */
  readonly papers: number
  readonly again: ReadonlyMap<string, number>
  readonly refused: readonly string[]
  readonly findings: readonly Finding[]
  /** What a second start on the same folder said, and its exit code. */
  readonly second: { code: number | null; said: string }
}

/** Deeds that must get through between two kills. */
const BETWEEN = 20

/**
 * Sends deeds without a pause while PostgreSQL and the app are killed in turn (kill -9), then looks into the database. The
 * settings of the server are those of a real start: what it acknowledges is on the disk.
 */
export async function trial({ folder, kills, writers, within, say = () => {} }: TrialAsked): Promise<Trial> {
  const end = Date.now() + within
  const before = await startEmbedded(folder)
  const ground = await layGround(before.connectionString, 200 * kills)
  const spared = ground.activities.splice(0, 1)[0]
  await before.stop()
  const app = await AppProcess.start(folder)
  const tally: Tally = { acknowledged: [], again: new Map(), refused: [] }
  const killed = { database: 0, app: 0 }
  let second: Trial['second']
  try {
    let goesOn = true
    const writing = Array.from({ length: writers }, () => write(app.url, ground, tally, () => goesOn))
    try {
      for (let number = 0; number < kills && Date.now() < end; number += 1) {
        await untilMore(tally, BETWEEN, end)
        const target = number % 2 === 0 ? 'database' : 'app'
        await (target === 'database' ? app.killDatabase() : app.killAndRestart())
        killed[target] += 1
        say(`  ${number + 1}. ${target} killed and back; ${tally.acknowledged.length} deeds acknowledged so far`)
      }
      await untilMore(tally, BETWEEN, end)
    } finally {
      goesOn = false
    }
    await Promise.all(writing)
    if (spared) await atOnce(app.url, ground, tally, spared)
    second = await app.secondStart()
    tally.refused.push(...app.failures)
  } finally {
    await app.stop()
  }
  const after = await startEmbedded(folder)
  try {
    const findings = await verdictOn(after.connectionString, tally.acknowledged)
    const { acknowledged, again, refused } = tally
    const papers = acknowledged.filter(({ paper }) => paper).length
    return { kills: killed, acknowledged: acknowledged.length, papers, again, refused, findings, second }
  } finally {
    await after.stop()
  }
}

async function untilMore(tally: Tally, more: number, end: number): Promise<void> {
  const goal = tally.acknowledged.length + more
  while (tally.acknowledged.length < goal && Date.now() < end) await new Promise((done) => setTimeout(done, 20))
}

/** The same closing under the same id fifty times at once: all hear the same answer, and it is one deed. */
async function atOnce(
  url: string,
  { secretary }: FaultGround,
  tally: Tally,
  { activityId, present }: FaultGround['activities'][number],
): Promise<void> {
  const requestId = newId()
  const deed = { path: `/api/v1/activities/${activityId}/close`, cookie: secretary, body: { version: 1 } }
  const answers = await Promise.all(Array.from({ length: 50 }, () => post(url, deed, requestId)))
  const said = new Set(answers.map((answer) => `${answer?.status} ${answer?.text}`))
  if (said.size !== 1 || answers[0]?.status !== 200) tally.refused.push(`fifty at once: ${[...said].join(' | ')}`)
  else tally.acknowledged.push({ requestId, subjectId: activityId, records: present })
}
