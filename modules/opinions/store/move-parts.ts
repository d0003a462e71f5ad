import { type RawBuilder, sql } from 'kysely'
import { newId } from '../../../platform/ids/new-id.ts'
import type { ItemMove, MovedPart, NewPart, NewStep } from '../rules/item-move.ts'

type Part = RawBuilder<unknown>

/** Who moves an item, when; everything hangs on the CTE `changed`. */
export interface Mover {
  readonly districtId: number
  readonly itemId: string
  readonly personId: string | null
  readonly at: Date
  /** The round and state the item is in afterwards. */
  readonly round: number
  readonly state: string
}

const ifChanged = sql`exists (select 1 from changed)`

/** The CTE `parts_made`; after `parts_moved` where parts move too: a unit that had it may be handed it again, and has one part at a time. */
export function makePartsPart(by: Mover, parts: readonly NewPart[], afterMoved: boolean): Part {
  return sql`parts_made as (
    insert into opinions.part (district_id, part_id, item_id, unit_id, kind, round, task, state, assigned_at, assigned_by)
    select ${by.districtId}::int, x."partId", ${by.itemId}::uuid, x."unitId", x.kind, x.round, x.task, 'assigned', ${by.at}::timestamptz, ${by.personId}::uuid
    from jsonb_to_recordset(${JSON.stringify(parts)}::jsonb) as x("partId" uuid, "unitId" uuid, kind text, round int, task text)
    where ${ifChanged} ${afterMoved ? sql`and (select count(*) from parts_moved) >= 0` : sql``})`
}

const ENDS_ASKING: readonly string[] = ['taken_away', 'returned', 'replied', 'done']

/** The CTEs `parts_moved` and `extensions_dropped`: an extension asked for a part that ends is refused with it. */
export function movePartsPart(by: Mover, parts: readonly MovedPart[]): Part {
  const over = parts.filter(({ state }) => ENDS_ASKING.includes(state))
  return sql`parts_moved as (
    update opinions.part p set state = x.state, version = p.version + 1, locked = p.locked or coalesce(x.locked, false),
      signed_at = case when x.signed then ${by.at}::timestamptz else p.signed_at end,
      signed_by = case when x.signed then ${by.personId}::uuid else p.signed_by end,
      return_asked_at = case when x."returnReason" is null then p.return_asked_at else ${by.at}::timestamptz end,
      return_reason = coalesce(x."returnReason", p.return_reason), return_decision = coalesce(x."returnDecision", p.return_decision),
      done_at = case when x.state in ('done', 'returned', 'taken_away') then ${by.at}::timestamptz else p.done_at end
    from jsonb_to_recordset(${JSON.stringify(parts)}::jsonb) as x("partId" uuid, state text, locked boolean, signed boolean, "returnReason" text,
      "returnDecision" text)
    where p.district_id = ${by.districtId} and p.part_id = x."partId" and ${ifChanged}
    returning p.part_id),
  extensions_dropped as (
    update opinions.extension e set state = 'refused', decided_at = ${by.at}::timestamptz, decided_by = ${by.personId}::uuid
    where e.district_id = ${by.districtId} and e.part_id = any(${over.map(({ partId }) => partId)}::uuid[]) and e.state = 'asked' and ${ifChanged})`
}

/** The CTE `stepped`: lines of the item's history, in the order told. */
export function stepsPart(by: Mover, steps: readonly NewStep[]): Part {
  const rows = steps.map((step) => ({ stepId: newId(), partId: null, unitId: null, words: '', detail: {}, ...step }))
  return sql`stepped as (
    insert into opinions.step (district_id, step_id, item_id, part_id, event, to_state, at, person_id, unit_id, audience, words, detail)
    select ${by.districtId}::int, x."stepId", ${by.itemId}::uuid, x."partId", x.event, ${by.state}::text, ${by.at}::timestamptz, ${by.personId}::uuid,
      x."unitId", x.audience, x.words, x.detail
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x("stepId" uuid, "partId" uuid, event text, "unitId" uuid, audience text, words text,
      detail jsonb)
    where ${ifChanged})`
}

/** The CTE `extension_asked`. */
export function askExtensionPart(by: Mover, asked: NonNullable<ItemMove['extensionAsked']>): Part {
  return sql`extension_asked as (
    insert into opinions.extension (district_id, extension_id, part_id, clock_id, reason, until, asked_at, asked_by, state)
    select ${by.districtId}::int, ${asked.extensionId}::uuid, ${asked.partId}::uuid, ${asked.clockId}::uuid, ${asked.reason}::text, ${asked.until}::date,
      ${by.at}::timestamptz, ${by.personId}::uuid, 'asked'
    where ${ifChanged})`
}

/** The CTE `extension_decided`. */
export function decideExtensionPart(by: Mover, decided: NonNullable<ItemMove['extensionDecided']>): Part {
  return sql`extension_decided as (
    update opinions.extension set state = ${decided.granted ? 'granted' : 'refused'}::text, decided_at = ${by.at}::timestamptz, decided_by = ${by.personId}::uuid,
      decision = ${decided.words}::text
    where district_id = ${by.districtId} and extension_id = ${decided.extensionId}::uuid and state = 'asked' and ${ifChanged})`
}
