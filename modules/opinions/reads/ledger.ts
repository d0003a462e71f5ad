import { type RawBuilder, sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { LedgerQuery } from '../contract-ledger.ts'
import type { ItemScope } from '../rules/may-read-item.ts'
import { numberTyped } from '../rules/number-typed.ts'
import { itemColourPart } from './clock-running.ts'
import { itemsFound } from './find-words.ts'
import { type ListedRow, listedColumns, listedJoins } from './item-rows.ts'
import { inScope } from './items-in-scope.ts'
import { waitsPart } from './items-that-wait.ts'

export interface LedgerAsked {
  readonly districtId: number
  readonly scope: ItemScope
  readonly today: CivilDate
  readonly filters: LedgerQuery
  /** The last row of the page before: its day by the sorting chosen, and its id. */
  readonly after: { readonly on: CivilDate; readonly itemId: string } | null
}

/** Sorts after every day something is due. */
export const NO_DUE_DAY = '9999-12-31'

/**
 * The ledger (民情民意台账), newest first, or of what is not closed what is due first; one row more than the limit. What is held back or hidden has a queue of its own.
 */
export async function ledger(db: Sql, asked: LedgerAsked): Promise<ListedRow[]> {
  const { districtId, today, filters, after } = asked
  const byDue = filters.sort === 'due'
  const day = byDue ? sql`coalesce(i.due_on, ${NO_DUE_DAY}::date)` : sql`i.raised_on`
  const beyond = byDue ? sql`>` : sql`<`
  const conditions = [
    sql`not i.held and not i.hidden and ${inScope(asked.scope)}`,
    ...(byDue && filters.open === undefined && filters.state === undefined ? [sql`i.closed_at is null`] : []),
    ...(after === null ? [] : [sql`(${day}, i.item_id) ${beyond} (${after.on}::date, ${after.itemId}::uuid)`]),
    ...filterParts(asked),
  ]
  const { rows } = await sql<ListedRow>`
    select ${listedColumns(districtId, today)}
    from (select i.* from opinions.item i where i.district_id = ${districtId} and ${sql.join(conditions, sql` and `)}
      order by ${byDue ? sql`${day}, i.item_id` : sql`${day} desc, i.item_id desc`} limit ${filters.limit + 1}) i
    ${listedJoins}
    order by ${byDue ? sql`${day}, i.item_id` : sql`${day} desc, i.item_id desc`}`.execute(db)
  return rows
}

function filterParts({ districtId, scope, today, filters, after }: LedgerAsked): RawBuilder<unknown>[] {
  const is = (value: unknown, part: RawBuilder<unknown>) => (value === undefined ? [] : [part])
  return [
    ...is(filters.street, sql`i.street_id = ${filters.street}::int`),
    ...is(filters.community, sql`i.community_id = ${filters.community}::text`),
    ...is(filters.theme, sql`i.theme = ${filters.theme}::text`),
    ...is(filters.state, sql`i.state = ${filters.state}::text`),
    ...is(filters.route, sql`i.route = ${filters.route}::text`),
    ...is(filters.channel, sql`i.channel = ${filters.channel}::text`),
    ...is(filters.raisedBy, sql`i.raised_by = ${filters.raisedBy}::text`),
    ...is(filters.from, sql`i.raised_on >= ${filters.from}::date`),
    ...is(filters.to, sql`i.raised_on <= ${filters.to}::date`),
    ...is(filters.open, filters.open ? sql`i.closed_at is null` : sql`i.closed_at is not null`),
    ...is(filters.colour, sql`${itemColourPart('i', today)} = ${filters.colour}::text`),
    ...is(
      filters.unit,
      sql`exists (select 1 from opinions.part p where p.district_id = ${districtId} and p.item_id = i.item_id
        and p.unit_id = ${filters.unit}::uuid and p.state not in ('returned', 'taken_away'))`,
    ),
    ...(filters.mine ? [sql`(i.deputy_id = ${scope.personId}::uuid or i.entered_by = ${scope.personId}::uuid)`] : []),
    ...(filters.waits ? [waitsPart(filters.waits, { districtId, today, personId: scope.personId })] : []),
    ...(filters.q === undefined ? [] : searched(filters.q, { districtId, scope, today, filters, after })),
  ]
}

/** Words stand in the item, or it has the number typed. */
function searched(typed: string, asked: LedgerAsked): RawBuilder<unknown>[] {
  const { scope, filters, after } = asked
  const number = numberTyped(typed)
  const streets = filters.street !== undefined ? [filters.street] : scope.everything ? null : staffOnly(scope)
  // A page of the newest hits is right only where nothing else narrows the list.
  const others = Object.entries(filters).some(
    ([key, value]) => value !== undefined && !['street', 'q', 'limit', 'after', 'sort'].includes(key),
  )
  const rightsNarrow = !scope.everything && (streets === null || streets.some((s) => !scope.staffStreets.includes(s)))
  const plain = filters.sort === 'raised' && !others && !rightsNarrow && number === null
  const page = { most: filters.limit + 1, after: after && { raisedOn: after.on, itemId: after.itemId } }
  const found = itemsFound(typed, streets, plain ? page : undefined)
  const parts = [
    ...(found === null ? [] : [sql`i.item_id in ${found}`]),
    ...(number === null
      ? []
      : [sql`(i.number = ${number.number}::int and (${number.year}::int is null or i.year = ${number.year}::int))`]),
  ]
  return parts.length === 0 ? [] : [sql`(${sql.join(parts, sql` or `)})`]
}

/** Whoever only runs streets searches in those; others may see items anywhere (a deputy's own, a unit's). */
function staffOnly(scope: ItemScope): readonly number[] | null {
  const elsewhere = scope.units.length > 0 || scope.communities.length > 0
  const onlyStaff =
    scope.streets.every((street) => scope.staffStreets.includes(street)) && scope.staffStreets.length > 0
  return onlyStaff && !elsewhere ? scope.staffStreets : null
}
