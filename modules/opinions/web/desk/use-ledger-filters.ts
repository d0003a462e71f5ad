import { useSearchParams } from 'wouter'
import type { Query } from '../../../../platform/ui/api.ts'
import { FILTERS, type Filter, filtersOfQueue, type Queue, queryOf, queueOf } from './ledger-query.ts'

export interface LedgerFilters {
  get(name: Filter): string | null
  set(name: Filter, value: string | null | undefined): void
  /** The queue the address shows; null where it is narrowed further. */
  queue: Queue | null
  toQueue(queue: Queue): void
  query: Query
  /** '?state=…' to keep them when a row is opened. */
  kept: string
}

/** What the ledger is narrowed by: it stands in the address, so that a bookmark or a link sent shows the same. */
export function useLedgerFilters(): LedgerFilters {
  const [search, setSearch] = useSearchParams()
  const get = (name: Filter) => search.get(name)
  return {
    get,
    set: (name, value) =>
      setSearch((now) => {
        if (value) now.set(name, value)
        else now.delete(name)
        if (name === 'street') now.delete('community')
        return now
      }),
    queue: queueOf(get),
    toQueue: (queue) =>
      setSearch((now) => {
        for (const name of FILTERS) now.delete(name)
        for (const [name, value] of Object.entries(filtersOfQueue(queue))) now.set(name, value)
        return now
      }),
    query: queryOf(get),
    kept: search.toString() === '' ? '' : `?${search}`,
  }
}
