import { type RawBuilder, sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import { type AuditFact, auditInsert } from '../../../platform/audit/audit.ts'
import type { Sql } from '../../../platform/database/database.ts'
import { type NewStep, stepPart } from './new-step.ts'

interface Key {
  readonly districtId: number
  readonly bulletinId: string
  readonly version: number
}

/** What a step sets beside the state. */
export type Setting =
  | { step: 'draft'; recipient: string; copyTo: string; remark: string | null }
  | { step: 'check' }
  | { step: 'sendBack' }
  | { step: 'sign' }
  | { step: 'issue'; number: number; numberYear: number; issuedOn: CivilDate }

/** Moves a bulletin if its version is still the one read; answers whether it did. */
export async function moveBulletin(
  db: Sql,
  key: Key,
  setting: Setting,
  step: NewStep,
  audit: AuditFact,
): Promise<boolean> {
  const { rows } = await sql`
    with changed as (
      update bulletins.bulletin set version = version + 1, ${settingPart(setting, step)}
      where district_id = ${key.districtId} and bulletin_id = ${key.bulletinId}::uuid and version = ${key.version} and state <> 'issued'
      returning bulletin_id),
    ${stepPart(key.districtId, key.bulletinId, step, 'changed')},
    trace as (${auditInsert(audit, { onlyIf: 'changed' })})
    select bulletin_id from changed`.execute(db)
  return rows.length === 1
}

function settingPart(setting: Setting, { by, at }: NewStep): RawBuilder<unknown> {
  if (setting.step === 'draft') {
    return sql`state = 'drafted', drafted_by = ${by}::uuid, drafted_at = ${at}, recipient = ${setting.recipient}, copy_to = ${setting.copyTo},
      remark = ${setting.remark}`
  }
  if (setting.step === 'check') return sql`state = 'checked', checked_by = ${by}::uuid, checked_at = ${at}`
  if (setting.step === 'sign') return sql`state = 'signed', signed_by = ${by}::uuid, signed_at = ${at}`
  if (setting.step === 'sendBack')
    return sql`state = 'calculated', checked_by = null, checked_at = null, signed_by = null, signed_at = null`
  return sql`state = 'issued', number = ${setting.number}::int, number_year = ${setting.numberYear}::int, issued_on = ${setting.issuedOn}::date,
    issued_at = ${at}, issued_by = ${by}::uuid`
}

/** The next number of a year's documents, as far as bulletins know. */
export async function nextNumber(db: Sql, districtId: number, numberYear: number): Promise<number> {
  const { rows } = await sql<{ next: number }>`
    select coalesce(max(number), 0)::int + 1 as next from bulletins.bulletin
    where district_id = ${districtId} and number_year = ${numberYear}`.execute(db)
  return rows[0]?.next ?? 1
}

/** Takes a bulletin that was not issued off the file, with what it had counted; answers whether it did. Its steps and its trace stay. */
export async function removeBulletin(db: Sql, key: Key, step: NewStep, audit: AuditFact): Promise<boolean> {
  const { rows } = await sql`
    with gone as (
      delete from bulletins.bulletin
      where district_id = ${key.districtId} and bulletin_id = ${key.bulletinId}::uuid and version = ${key.version} and state <> 'issued'
      returning bulletin_id),
    ${stepPart(key.districtId, key.bulletinId, step, 'gone')},
    trace as (${auditInsert(audit, { onlyIf: 'gone' })})
    select bulletin_id from gone`.execute(db)
  return rows.length === 1
}
