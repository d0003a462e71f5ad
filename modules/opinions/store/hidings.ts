import { type RawBuilder, sql } from 'kysely'
import { type AuditFact, auditInsert } from '../../../platform/audit/audit.ts'
import type { Sql } from '../../../platform/database/database.ts'
import { newId } from '../../../platform/ids/new-id.ts'
import type { ItemState } from '../language.ts'
import { dueOfItem, type NewClock } from '../rules/choose-clock.ts'
import type { HidingSubject } from '../rules/may-hide.ts'
import { itemDueSet, startClockPart } from './clocks.ts'

/** An item as hiding looks at it, with the hiding asked for or standing. */
export interface HidingRow extends HidingSubject {
  readonly itemId: string
  readonly state: ItemState
  readonly version: number
  readonly hiding: { readonly hidingId: string; readonly state: string; readonly askedBy: string } | null
}

/** The item, by its own id or by that of a hiding; null where there is none. */
export async function hidingRow(
  db: Sql,
  districtId: number,
  by: { readonly itemId: string } | { readonly hidingId: string },
): Promise<HidingRow | null> {
  const item =
    'itemId' in by
      ? sql`${by.itemId}::uuid`
      : sql`(select g.item_id from opinions.hiding g where g.district_id = ${districtId}
    and g.hiding_id = ${by.hidingId}::uuid)`
  const named = 'hidingId' in by ? sql`h.hiding_id = ${by.hidingId}::uuid` : sql`h.state in ('asked', 'hidden')`
  const { rows } = await sql<HidingRow>`
    select i.item_id as "itemId", i.street_id as "streetId", i.state, i.version, i.held, i.hidden,
      (select json_build_object('hidingId', h.hiding_id, 'state', h.state, 'askedBy', h.asked_by) from opinions.hiding h
        where h.district_id = i.district_id and h.item_id = i.item_id and ${named} order by h.asked_at desc limit 1) as hiding
    from opinions.item i where i.district_id = ${districtId} and i.item_id = ${item}`.execute(db)
  return rows[0] ?? null
}

interface Step {
  readonly event: 'letIn' | 'askHiding' | 'hide' | 'refuseHiding' | 'liftHiding'
  readonly words: string
  readonly state: ItemState
  readonly by: string
  readonly at: Date
}

/** The CTE `stepped`: a line of the item's own history, for the street alone, where the CTE named has a row. */
function stepPart(districtId: number, itemId: string, step: Step, onlyIf: string): RawBuilder<unknown> {
  return sql`stepped as (
    insert into opinions.step (district_id, step_id, item_id, event, to_state, at, person_id, audience, words)
    select ${districtId}::int, ${newId()}::uuid, ${itemId}::uuid, ${step.event}::text, ${step.state}::text, ${step.at}::timestamptz, ${step.by}::uuid,
      'street', ${step.words}::text
    where exists (select 1 from ${sql.id(onlyIf)}))`
}

interface Key {
  readonly districtId: number
  readonly itemId: string
}

/** Lets a held item into the queue if its version is still the one read; the version then, or null. */
export async function letIn(
  db: Sql,
  key: Key & { readonly version: number },
  step: Omit<Step, 'event' | 'words'>,
  audit: AuditFact,
): Promise<number | null> {
  const { rows } = await sql<{ version: number }>`
    with changed as (
      update opinions.item set held = false, version = version + 1
      where district_id = ${key.districtId} and item_id = ${key.itemId}::uuid and version = ${key.version} and held and not hidden
      returning version),
    ${stepPart(key.districtId, key.itemId, { ...step, event: 'letIn', words: '' }, 'changed')},
    trace as (${auditInsert(audit, { onlyIf: 'changed' })})
    select version from changed`.execute(db)
  return rows[0]?.version ?? null
}

/** Asks that an item be hidden. An id used before, or a hiding asked for already, breaks a key (23505). */
export async function askHiding(
  db: Sql,
  key: Key & { readonly hidingId: string; readonly reason: string },
  step: Omit<Step, 'event' | 'words'>,
  audit: AuditFact,
): Promise<void> {
  await sql`
    with made as (
      insert into opinions.hiding (district_id, hiding_id, item_id, reason, asked_by, asked_at, state)
      values (${key.districtId}, ${key.hidingId}::uuid, ${key.itemId}::uuid, ${key.reason}, ${step.by}::uuid, ${step.at}, 'asked')
      returning hiding_id),
    ${stepPart(key.districtId, key.itemId, { ...step, event: 'askHiding', words: key.reason }, 'made')},
    trace as (${auditInsert(audit, { onlyIf: 'made' })})
    select hiding_id from made`.execute(db)
}

/** What a decision makes of a hiding and of its item. */
export interface Decision extends Key {
  readonly hidingId: string
  readonly from: 'asked' | 'hidden'
  readonly to: 'hidden' | 'refused' | 'lifted'
  /** The clock of sorting, begun anew where an item is shown again that nobody had sorted. */
  readonly clock: NewClock | null
}

/**
 * Decides a hiding if it still stands as read: hiding stops the clocks as void, for nobody has to answer abuse; lifting lets the item in. Answers whether it did.
 */
export async function decideHiding(
  db: Sql,
  decision: Decision,
  step: Omit<Step, 'words'>,
  audit: AuditFact,
): Promise<boolean> {
  const { districtId, itemId, hidingId, to, clock } = decision
  const { rows } = await sql`
    with decided as (
      update opinions.hiding set state = ${to}, decided_by = ${step.by}::uuid, decided_at = ${step.at}
      where district_id = ${districtId} and hiding_id = ${hidingId}::uuid and state = ${decision.from}
      returning item_id),
    changed as (
      update opinions.item i set version = i.version + 1 ${itemSets(to, clock)}
      where i.district_id = ${districtId} and i.item_id in (select item_id from decided)
      returning i.item_id),
    stopped as (
      update opinions.clock c set stopped_on = (${step.at}::timestamptz at time zone 'Asia/Shanghai')::date, outcome = 'void', paused_on = null
      where c.district_id = ${districtId} and c.item_id in (select item_id from decided) and c.stopped_on is null and ${to === 'hidden'}::boolean),
    ${startClockPart(districtId, clock === null ? [] : [clock], 'decided')},
    ${stepPart(districtId, itemId, { ...step, words: '' }, 'changed')},
    trace as (${auditInsert(audit, { onlyIf: 'decided' })})
    select item_id from decided`.execute(db)
  return rows.length === 1
}

function itemSets(to: Decision['to'], clock: NewClock | null): RawBuilder<unknown> {
  if (to === 'refused') return sql``
  if (to === 'hidden') return sql`, hidden = true, held = false, ${itemDueSet(null)}`
  return clock === null ? sql`, hidden = false` : sql`, hidden = false, ${itemDueSet(dueOfItem([clock]))}`
}
