import { sql } from 'kysely'
import type { Quarter } from '../../../kernel/quarter.ts'
import { type AuditFact, auditInsert } from '../../../platform/audit/audit.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { BulletinState, BulletinSubject } from '../language.ts'
import type { OnFile } from '../rules/may-bulletin.ts'
import { type NewStep, stepPart } from './new-step.ts'

/** A bulletin as the deeds load it: the row without its snapshot. */
export interface BulletinRow extends BulletinSubject {
  readonly recipient: string
  readonly copyTo: string
  readonly remark: string | null
}

/** What a count yields, ready to be kept. */
export interface Counted {
  readonly countedTo: Date
  /** Canonical JSON; its hash is of this very text. */
  readonly snapshot: string
  readonly hash: string
  readonly told: readonly { readonly entryId: string; readonly supplement: boolean }[]
}

/** The bulletin for a deed, or null. */
export async function loadBulletin(db: Sql, districtId: number, bulletinId: string): Promise<BulletinRow | null> {
  const { rows } = await sql<BulletinRow>`
    select bulletin_id as "bulletinId", year, quarter, state, version, drafted_by as "draftedBy", recipient, copy_to as "copyTo", remark
    from bulletins.bulletin where district_id = ${districtId} and bulletin_id = ${bulletinId}::uuid`.execute(db)
  return rows[0] ?? null
}

/** The latest issued quarter and the one on its way. */
export async function loadOnFile(db: Sql, districtId: number): Promise<OnFile> {
  const { rows } = await sql<Quarter & { state: BulletinState }>`
    (select year, quarter, state from bulletins.bulletin where district_id = ${districtId} and state <> 'issued' limit 1)
    union all
    (select year, quarter, state from bulletins.bulletin where district_id = ${districtId} and state = 'issued'
      order by year desc, quarter desc limit 1)`.execute(db)
  const pick = (issued: boolean): Quarter | null => {
    const row = rows.find(({ state }) => (state === 'issued') === issued)
    return row ? { year: row.year, quarter: row.quarter } : null
  }
  return { lastIssued: pick(true), onItsWay: pick(false) }
}

/** A new bulletin with its snapshot, the entries it tells, its first step and its trace, in one statement. */
export async function putBulletin(
  db: Sql,
  row: Quarter & { districtId: number; bulletinId: string; recipient: string },
  counted: Counted,
  step: NewStep,
  audit: AuditFact,
): Promise<void> {
  await sql`
    with made as (
      insert into bulletins.bulletin (district_id, bulletin_id, year, quarter, state, calculated_at, counted_to, snapshot, snapshot_hash, recipient)
      values (${row.districtId}, ${row.bulletinId}, ${row.year}, ${row.quarter}, 'calculated', ${step.at}, ${counted.countedTo},
        ${counted.snapshot}::json, ${counted.hash}, ${row.recipient})
      returning bulletin_id),
    ${keepTold(row.districtId, row.bulletinId, counted, 'made')},
    ${stepPart(row.districtId, row.bulletinId, step, 'made')},
    trace as (${auditInsert(audit, { onlyIf: 'made' })})
    select bulletin_id from made`.execute(db)
}

/** Counts a bulletin anew if its version is still the one read; answers whether it did. What was drafted stays, checks are void. */
export async function recountBulletin(
  db: Sql,
  row: { districtId: number; bulletinId: string; version: number },
  counted: Counted,
  step: NewStep,
  audit: AuditFact,
): Promise<boolean> {
  const { districtId, bulletinId } = row
  const { rows } = await sql`
    with changed as (
      update bulletins.bulletin set state = 'calculated', version = version + 1, calculated_at = ${step.at}, counted_to = ${counted.countedTo},
        snapshot = ${counted.snapshot}::json, snapshot_hash = ${counted.hash},
        checked_by = null, checked_at = null, signed_by = null, signed_at = null
      where district_id = ${districtId} and bulletin_id = ${bulletinId}::uuid and version = ${row.version} and state <> 'issued'
      returning bulletin_id),
    dropped as (
      delete from bulletins.told_entry
      where district_id = ${districtId} and bulletin_id = ${bulletinId}::uuid and exists (select 1 from changed)
        and entry_id <> all(${counted.told.map(({ entryId }) => entryId)}::uuid[])),
    ${keepTold(districtId, bulletinId, counted, 'changed')},
    ${stepPart(districtId, bulletinId, step, 'changed')},
    trace as (${auditInsert(audit, { onlyIf: 'changed' })})
    select bulletin_id from changed`.execute(db)
  return rows.length === 1
}

function keepTold(districtId: number, bulletinId: string, { told }: Counted, onlyIf: string) {
  return sql`told as (
    insert into bulletins.told_entry (district_id, bulletin_id, entry_id, supplement)
    select ${districtId}::int, ${bulletinId}::uuid, t.entry_id, t.supplement
    from unnest(${told.map(({ entryId }) => entryId)}::uuid[], ${told.map(({ supplement }) => supplement)}::boolean[])
      as t(entry_id, supplement)
    where exists (select 1 from ${sql.id(onlyIf)})
    on conflict do nothing)`
}
