import { type RawBuilder, sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Waits } from '../contract-ledger.ts'
import { waitsPart } from './items-that-wait.ts'

/** Items that wait for those who run streets, by what they wait for. */
interface ItemsWaiting {
  readonly itemsToSort: number
  readonly itemsToHandOver: number
  readonly returnsToDecide: number
  readonly extensionsToDecide: number
  readonly repliesToRelease: number
  readonly itemsToConfirm: number
  readonly itemsToTell: number
  readonly itemsToMeetAbout: number
  readonly itemsOverdue: number
  readonly promisesDue: number
}

/** What each count is of: the filter `waits` of the ledger shows exactly these rows. */
const ITEMS_WAITING: Readonly<Record<keyof ItemsWaiting, Waits>> = {
  itemsToSort: 'triage',
  itemsToHandOver: 'assign',
  returnsToDecide: 'return',
  extensionsToDecide: 'extension',
  repliesToRelease: 'approve',
  itemsToConfirm: 'confirm',
  itemsToTell: 'tell',
  itemsToMeetAbout: 'meeting',
  itemsOverdue: 'overdue',
  promisesDue: 'promise',
}

/** The counts as columns of a statement, of the streets run (null: all). What is held back or hidden has a queue of its own. */
export function itemsWaitingPart(asked: {
  readonly districtId: number
  readonly personId: string
  readonly runs: readonly number[] | null
  readonly today: CivilDate
}): RawBuilder<unknown> {
  const { districtId, runs } = asked
  const own = runs === null ? sql`true` : sql`i.street_id = any(${[...runs]}::int[])`
  const columns = Object.entries(ITEMS_WAITING).map(
    ([
      column,
      waits,
    ]) => sql`(select count(*)::int from opinions.item i where i.district_id = ${districtId} and not i.held and not i.hidden and ${own}
      and ${waitsPart(waits, asked)}) as ${sql.id(column)}`,
  )
  return sql.join(columns, sql`, `)
}
