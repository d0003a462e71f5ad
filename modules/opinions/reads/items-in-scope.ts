import { type RawBuilder, sql } from 'kysely'
import type { ItemScope } from '../rules/may-read-item.ts'

/** `mayReadItem` as a condition on `opinions.item i`: the same rows, asked of the database. */
export function inScope(scope: ItemScope): RawBuilder<boolean> {
  if (scope.everything) return sql<boolean>`true`
  const own = sql<boolean>`(i.street_id = any(${[...scope.streets]}::int[]) or i.community_id = any(${[...scope.communities]}::text[])
    or i.deputy_id = ${scope.personId}::uuid or i.entered_by = ${scope.personId}::uuid)`
  const units = sql<boolean>`exists (select 1 from opinions.part of_unit where of_unit.district_id = i.district_id and of_unit.item_id = i.item_id
    and of_unit.unit_id = any(${[...scope.units]}::uuid[]))`
  return sql<boolean>`(i.street_id = any(${[...scope.staffStreets]}::int[])
    or (not i.hidden and not i.held and (${units} or (not i.confidential and ${own}))))`
}
