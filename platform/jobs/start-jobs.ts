import { setTimeout as wait } from 'node:timers/promises'
import { parseCronItems, type Runner, run, runOnce } from 'graphile-worker'
import type pg from 'pg'
import type { Database } from '../database/database.ts'
import { openOwnerPool } from './owner-pool.ts'
import { type JobLog, queueLogger } from './quiet-logger.ts'
import { freeJobsOfTheDead, newWorkerName, showLife } from './signs-of-life.ts'
import { type Tasks, taskList } from './tasks.ts'

export interface JobsOptions {
  /** Signs in as the owner: the queue's tables are closed to the app role. What tasks do, they do as the app role. */
  readonly ownerUrl: string
  readonly database: Database
  readonly tasks: Tasks
  /** Jobs of the house the clock starts: a cron expression in UTC each. */
  readonly clockwork: Readonly<Record<string, string>>
  readonly log: JobLog
}

export interface Jobs {
  /** Takes no new job, waits for the one under way (at most a few seconds; then it is told to stop), and ends. */
  stop(): Promise<void>
}

/** After the queue broke down (the database was away), it is tried again this much later. */
const PAUSE = 5_000
const POLL = 5_000
/** One listens, one shows life, one works, one keeps the clockwork. */
const SESSIONS = 5
/** So long a job under way may go on when the house closes. */
const PATIENCE = 5_000

/**
 * Runs the jobs of the house, one at a time, until stopped. Outlives the database: while it is away the queue waits and
 * comes back. One worker a process; several processes share the queue.
 */
export async function startJobs(options: JobsOptions): Promise<Jobs> {
  const { log } = options
  const pool = openOwnerPool(options.ownerUrl, SESSIONS)
  const ending = new AbortController()
  let running: Runner | null = null
  const keepRunning = async () => {
    while (!ending.signal.aborted) {
      try {
        running = await runWorker(pool, options)
        if (ending.signal.aborted) await running.stop()
        await running.promise
      } catch (error) {
        log.error({ err: error }, 'the job queue broke down and is started again')
      }
      running = null
      if (!ending.signal.aborted) await wait(PAUSE, undefined, { signal: ending.signal }).catch(() => {})
    }
  }
  const kept = keepRunning()
  return {
    async stop() {
      ending.abort()
      await running?.stop().catch(() => {})
      await kept
      await pool.end()
    },
  }
}

/** Does all jobs that are due now and answers when nothing is left: for tests. */
export async function runDueJobs(options: Omit<JobsOptions, 'clockwork' | 'log'>): Promise<void> {
  const pool = openOwnerPool(options.ownerUrl, 1)
  try {
    const tasks = taskList(options.database, options.tasks)
    await runOnce({ pgPool: pool, taskList: tasks, logger: queueLogger(null), noHandleSignals: true } as object)
  } finally {
    await pool.end()
  }
}

async function runWorker(pool: pg.Pool, options: JobsOptions): Promise<Runner> {
  const name = newWorkerName()
  const life = await pool.connect()
  const letGo = (error?: Error) => life.release(error ?? true)
  try {
    life.on('error', () => {})
    await showLife(life, name)
    const freed = await freeJobsOfTheDead(life)
    if (freed > 0) options.log.warn({ workers: freed }, 'jobs of workers that died are taken up again')
    const clockwork = Object.entries(options.clockwork).map(([task, match]) => ({ task, match }))
    const asked = {
      ...{
        pgPool: pool,
        taskList: taskList(options.database, options.tasks),
        parsedCronItems: parseCronItems(clockwork),
      },
      ...{ concurrency: 1, workerId: name.workerId, noHandleSignals: true, pollInterval: POLL },
      ...{ gracefulShutdownAbortTimeout: PATIENCE, logger: queueLogger(options.log) },
    }
    const runner = await run(asked)
    runner.promise.then(
      () => letGo(),
      () => letGo(),
    )
    return runner
  } catch (error) {
    letGo(error as Error)
    throw error
  }
}
