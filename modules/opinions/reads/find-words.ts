import { type RawBuilder, sql } from 'kysely'
import { phraseQuery } from '../../../platform/search/bigrams.ts'

/** Where a page goes on: after this day and item, newest first. */
export interface AfterItem {
  readonly raisedOn: string
  readonly itemId: string
}

/**
 * The ids of items in whose words stands what was typed, as a subquery: `i.item_id in ${itemsFound(q, streets)}`; null where nothing
 * was typed. Of the district held; never confidential, hidden or held items. `streets`: only of these, null for the whole district.
 *
 * With `page` only the newest `most` hits after the cursor, by (raised_on desc, item_id desc): right only where the list narrows by
 * nothing else than the streets and sorts that way. Where other filters stand beside it leave `page` out: then all hits.
 * The caller's own filters of rights stay: this door knows the streets it is told.
 */
export function itemsFound(
  typed: string,
  streets: readonly number[] | null,
  page?: { readonly most: number; readonly after: AfterItem | null },
): RawBuilder<unknown> | null {
  const query = phraseQuery(typed)
  if (query === null) return null
  return sql`(select opinions.find_items(${query}::tsquery, ${streets === null ? null : [...streets]}::int[],
    ${page?.most ?? null}::int, ${page?.after?.raisedOn ?? null}::date, ${page?.after?.itemId ?? null}::uuid))`
}
