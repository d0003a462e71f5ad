import type { CompiledQuery, Kysely, QueryResult, RawBuilder } from 'kysely'

const last = new WeakSet<CompiledQuery>()

/**
 * Runs the last statement of a transaction and commits in the same flight. Nothing may follow it: what is asked of
 * `tx` afterwards is refused.
 */
export async function executeLast<R>(tx: Kysely<unknown>, statement: RawBuilder<R>): Promise<QueryResult<R>> {
  if (!tx.isTransaction) throw new Error('The last statement of what? executeLast wants a transaction.')
  const query = statement.compile(tx)
  last.add(query)
  return tx.executeQuery(query)
}

export function isLast(query: CompiledQuery): boolean {
  return last.has(query)
}
