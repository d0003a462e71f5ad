import type pg from 'pg'

/** Class of the advisory locks by which workers show that they live. */
const LIFE = 7_202_613

/** Holds a worker's sign of life (its name in the queue) for as long as this connection lasts. */
export async function showLife(client: pg.ClientBase, worker: string): Promise<void> {
  await client.query('select pg_advisory_lock($1, hashtext($2))', [LIFE, worker])
}

/**
 * Frees the jobs of workers that died (killed, power cut): the queue itself would wait four hours for them. Dead is whose
 * sign of life can be taken; `self` asks and so lives. Answers how many workers that were.
 */
export async function freeJobsOfTheDead(client: pg.ClientBase, self: string | null): Promise<number> {
  const { rows } = await client.query<{ who: string }>(
    'select distinct locked_by as who from graphile_worker._private_jobs where locked_by is distinct from $1 and locked_by is not null',
    [self],
  )
  const dead: string[] = []
  for (const { who } of rows) {
    const taken = await client.query<{ dead: boolean }>('select pg_try_advisory_lock($1, hashtext($2)) as dead', [
      LIFE,
      who,
    ])
    if (!taken.rows[0]?.dead) continue
    dead.push(who)
    await client.query('select pg_advisory_unlock($1, hashtext($2))', [LIFE, who])
  }
  if (dead.length > 0) await client.query('select graphile_worker.force_unlock_workers($1::text[])', [dead])
  return dead.length
}
