import { useSearchParams } from 'wouter'
import type { Query } from '../../../../platform/ui/api.ts'

export type Filter = 'kind' | 'street' | 'state' | 'from' | 'to' | 'text' | 'closed'

export interface Filters {
  get(name: Filter): string | null
  set(name: Filter, value: string | null | undefined): void
  /** As the server takes them; sessions of contact days only where asked for by kind. */
  query: Query
  /** '?kind=…' to keep them when a row is opened. */
  kept: string
}

/** What the list is narrowed by; it stands in the address, so that a link shows the same. */
export function useFilters(): Filters {
  const [search, setSearch] = useSearchParams()
  const get = (name: Filter) => search.get(name)
  return {
    get,
    set: (name, value) =>
      setSearch((now) => {
        if (value) now.set(name, value)
        else now.delete(name)
        return now
      }),
    query: {
      ...{ kind: get('kind'), streetId: get('street'), state: get('state') },
      ...{ from: get('from'), to: get('to'), text: get('text') },
      // What others closed since a moment: there the sessions of contact days count too.
      ...(get('closed') ? { closedSince: get('closed'), byOthers: true } : {}),
      sessions: get('kind') === 'contact_day' || get('closed') !== null,
    },
    kept: search.toString() === '' ? '' : `?${search}`,
  }
}
