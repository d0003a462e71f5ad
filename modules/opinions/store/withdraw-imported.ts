import { sql } from 'kysely'
import { type AuditFact, auditInsert } from '../../../platform/audit/audit.ts'
import type { Sql } from '../../../platform/database/database.ts'

/**
 * Takes back items an import made, if nobody has touched them since: withdrawn and out of sight, their clocks void, their numbers in the other system free
 * again. What was written of their history stays, for it is never changed. Answers the ids taken back; those missing have been dealt with meanwhile.
 */
export async function withdrawImportedItems(
  db: Sql,
  undo: {
    readonly districtId: number
    readonly items: readonly { itemId: string; stepId: string }[]
    readonly at: Date
  },
  audit: AuditFact,
): Promise<Set<string>> {
  const { districtId, items, at } = undo
  const { rows } = await sql<{ itemId: string }>`
    with changed as (
      update opinions.item i set state = 'withdrawn', hidden = true, external_system = null, external_no = null, closed_at = ${at}::timestamptz,
        due_on = null, due_step = null, due_provisional = false, due_warn_on = null, paused_on = null, search = '', version = i.version + 1
      where i.district_id = ${districtId} and i.item_id = any(${items.map(({ itemId }) => itemId)}::uuid[]) and i.channel = 'imported' and i.version = 1
      returning i.item_id),
    stopped as (
      update opinions.clock c set stopped_on = (${at}::timestamptz at time zone 'Asia/Shanghai')::date, outcome = 'void', paused_on = null
      where c.district_id = ${districtId} and c.item_id in (select item_id from changed) and c.stopped_on is null),
    replies as (
      delete from opinions.reply y where y.district_id = ${districtId} and y.item_id in (select item_id from changed)),
    steps as (
      insert into opinions.step (district_id, step_id, item_id, event, to_state, at, audience)
      select ${districtId}::int, x."stepId", x."itemId", 'undoImport', 'withdrawn', ${at}::timestamptz, 'street'
      from jsonb_to_recordset(${JSON.stringify(items)}::jsonb) as x("itemId" uuid, "stepId" uuid)
      where x."itemId" in (select item_id from changed)),
    trace as (${auditInsert(audit, { onlyIf: 'changed' })})
    select item_id as "itemId" from changed`.execute(db)
  return new Set(rows.map(({ itemId }) => itemId))
}
