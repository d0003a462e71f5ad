import { EventEmitter } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { parseCronItems, type Runner, run, runOnce, type WorkerEvents } from 'graphile-worker'
import type pg from 'pg'
import type { Database } from '../database/database.ts'
import { openOwnerPool } from './owner-pool.ts'
import { type JobLog, queueLogger } from './quiet-logger.ts'
import { freeJobsOfTheDead, showLife } from './signs-of-life.ts'
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
const SOON = 1_000
const ROUND = 30_000
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
  const life = await pool.connect()
  life.on('error', () => {})
  let stopRounds = () => {}
  const over = () => {
    stopRounds()
    // Closed, not handed back: with the connection goes the sign of life.
    life.release(true)
  }
  try {
    const events: WorkerEvents = new EventEmitter()
    events.on('pool:create', ({ workerPool }) => {
      stopRounds = keepAlive(life, workerPool.id, options.log)
    })
    const clockwork = Object.entries(options.clockwork).map(([task, match]) => ({ task, match }))
    const runner = await run({
      ...{ pgPool: pool, events, logger: queueLogger(options.log), concurrency: 1, pollInterval: POLL },
      ...{ noHandleSignals: true, gracefulShutdownAbortTimeout: PATIENCE },
      taskList: taskList(options.database, options.tasks),
      parsedCronItems: parseCronItems(clockwork),
    })
    runner.promise.then(over, over)
    // Without its sign of life this worker counts as dead to others: it stops, and starts anew with another.
    life.once('error', () => void runner.stop().catch(() => {}))
    return runner
  } catch (error) {
    over()
    throw error
  }
}

/**
 * Shows that this worker lives, and frees the jobs of those that do not: at once, soon again (the server notices a death a
 * moment later), then now and again.
 */
function keepAlive(life: pg.PoolClient, worker: string, log: JobLog): () => void {
  // What goes wrong here, the queue itself will say: the database is away.
  const showing = showLife(life, worker).catch(() => {})
  const free = () =>
    showing
      .then(() => freeJobsOfTheDead(life, worker))
      .then(
        (workers) => workers > 0 && log.warn({ workers }, 'jobs of workers that died are taken up again'),
        () => {},
      )
  void free()
  const soon = setTimeout(free, SOON)
  const rounds = setInterval(free, ROUND)
  return () => {
    clearTimeout(soon)
    clearInterval(rounds)
  }
}
