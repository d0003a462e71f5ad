import { randomInt } from 'node:crypto'
import type pg from 'pg'

/** Class of the advisory locks by which workers show that they live. */
const LIFE = 7_202_613
const NAME = /^bandeng-(\d+)$/

export interface WorkerName {
  readonly workerId: string
  readonly number: number
}

export function newWorkerName(): WorkerName {
  const number = randomInt(1, 2_000_000_000)
  return { workerId: `bandeng-${number}`, number }
}

/** Holds the worker's sign of life for as long as this connection lasts. */
export async function showLife(client: pg.ClientBase, name: WorkerName): Promise<void> {
  await client.query('select pg_advisory_lock($1, $2)', [LIFE, name.number])
}

/**
 * Frees the jobs of workers that died (killed, power cut): the queue itself would wait four hours for them. Dead is whose
 * sign of life can be taken. Answers how many workers that were.
 */
export async function freeJobsOfTheDead(client: pg.ClientBase): Promise<number> {
  const { rows } = await client.query<{ who: string }>(
    'select distinct locked_by as who from graphile_worker._private_jobs where locked_by is not null',
  )
  const dead: string[] = []
  for (const { who } of rows) {
    const number = Number(NAME.exec(who)?.[1])
    if (!number) continue
    const taken = await client.query<{ dead: boolean }>('select pg_try_advisory_lock($1, $2) as dead', [LIFE, number])
    if (!taken.rows[0]?.dead) continue
    dead.push(who)
    await client.query('select pg_advisory_unlock($1, $2)', [LIFE, number])
  }
  if (dead.length > 0) await client.query('select graphile_worker.force_unlock_workers($1::text[])', [dead])
  return dead.length
}
