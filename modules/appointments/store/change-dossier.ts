import { type RawBuilder, sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import { type AuditFact, auditInsert } from '../../../platform/audit/audit.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { DossierState } from '../language.ts'
import { type NewStep, stepPart } from './steps.ts'

/** The dossier as it was read. Everything that changes in it, its matters included, moves its version on: who was slower changes nothing. */
export interface DossierKey {
  readonly districtId: number
  readonly dossierId: string
  readonly version: number
}

/** What a deed sets in the dossier's own row. */
export interface DossierSetting {
  readonly state?: DossierState
  readonly meetingName?: string | null
  readonly meetingOn?: CivilDate | null
  readonly papersSentOn?: CivilDate | null
  readonly allMembers?: number | null
  readonly present?: number | null
  readonly announcedOn?: CivilDate
  readonly ruleText?: string
  readonly documentId?: string
}

const COLUMNS: Readonly<Record<keyof DossierSetting, RawBuilder<unknown>>> = {
  state: sql`state`,
  meetingName: sql`meeting_name`,
  meetingOn: sql`meeting_on`,
  papersSentOn: sql`papers_sent_on`,
  allMembers: sql`all_members`,
  present: sql`present`,
  announcedOn: sql`announced_on`,
  ruleText: sql`rule_text`,
  documentId: sql`document_id`,
}

/** The CTE `changed`: sets the dossier's row and moves its version on, if it is still the one read. `onlyIf`: a further condition. */
export function changedPart(
  key: DossierKey,
  setting: DossierSetting,
  onlyIf: RawBuilder<unknown> = sql`true`,
): RawBuilder<unknown> {
  const set = Object.entries(setting).map(([name, value]) => sql`${COLUMNS[name as keyof DossierSetting]} = ${value}`)
  return sql`changed as (
    update appointments.dossier set ${sql.join([sql`version = version + 1`, ...set])}
    where district_id = ${key.districtId} and dossier_id = ${key.dossierId}::uuid and version = ${key.version} and ${onlyIf}
    returning dossier_id, version)`
}

/**
 * One deed on a dossier in one statement: its row, whatever else changes with it (`parts`, CTEs that stand after `changed`), its steps and its trace. Answers
 * false, and nothing has happened, where somebody was faster.
 */
export async function changeDossier(
  db: Sql,
  key: DossierKey,
  change: {
    readonly setting?: DossierSetting
    readonly parts?: readonly RawBuilder<unknown>[]
    readonly steps?: readonly NewStep[]
    readonly onlyIf?: RawBuilder<unknown>
  },
  audit: AuditFact,
): Promise<boolean> {
  const parts = [
    changedPart(key, change.setting ?? {}, change.onlyIf),
    ...(change.parts ?? []),
    stepPart(key.districtId, change.steps ?? [], 'changed'),
    sql`trace as (${auditInsert(audit, { onlyIf: 'changed' })})`,
  ]
  const { rows } = await sql`with ${sql.join(parts)} select dossier_id from changed`.execute(db)
  return rows.length === 1
}
