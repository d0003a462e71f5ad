import type { Query } from '../../../../platform/ui/api.ts'

/** What the ledger may be narrowed by; each stands in the address under this name. */
export const FILTERS = [
  'street',
  'community',
  'theme',
  'state',
  'route',
  'unit',
  'colour',
  'channel',
  'raisedBy',
  'q',
  'from',
  'to',
  'waits',
  'open',
  'mine',
  'sort',
] as const
export type Filter = (typeof FILTERS)[number]

/** The usual questions of a secretary, one key each; each is an address, so it can be kept and sent. */
export const QUEUES = [
  'open',
  'triage',
  'assign',
  'overdue',
  'return',
  'extension',
  'approve',
  'confirm',
  'tell',
  'promise',
  'meeting',
  'mine',
  'all',
] as const
export type Queue = (typeof QUEUES)[number]

/** What a queue puts into the address; the bare address is what is still open. */
export function filtersOfQueue(queue: Queue): Partial<Record<Filter, string>> {
  if (queue === 'open') return {}
  if (queue === 'all') return { open: 'false' }
  return queue === 'mine' ? { mine: 'true' } : { waits: queue }
}

type Get = (name: Filter) => string | null
const narrowing = (get: Get) => FILTERS.filter((name) => name !== 'sort' && get(name) !== null)

/** Which queue an address shows; null where other conditions narrow it further. */
export function queueOf(get: Get): Queue | null {
  const set = narrowing(get)
  if (set.length === 0) return 'open'
  if (set.length > 1) return null
  const [only] = set
  if (only === 'open') return get('open') === 'false' ? 'all' : 'open'
  if (only === 'mine') return 'mine'
  return only === 'waits' ? (QUEUES.find((queue) => queue === get('waits')) ?? null) : null
}

/** In which order: what waits by its deadline, everything else by the day it was raised; the address has the last word. */
export function sortOf(get: Get): 'due' | 'raised' {
  const asked = get('sort')
  if (asked === 'due' || asked === 'raised') return asked
  const bare = narrowing(get).length === 0
  return bare || get('waits') !== null || get('open') === 'true' ? 'due' : 'raised'
}

/** The conditions as the server takes them. */
export function queryOf(get: Get): Query {
  const said = Object.fromEntries(FILTERS.map((name) => [name, get(name)]))
  const bare = narrowing(get).length === 0
  return { ...said, open: bare || get('open') === 'true' ? true : null, sort: sortOf(get) }
}
