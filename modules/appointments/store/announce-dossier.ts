import { sql } from 'kysely'
import { type CivilDate, yearOf } from '../../../kernel/civil-date.ts'
import { type AuditFact, auditInsert } from '../../../platform/audit/audit.ts'
import type { Sql } from '../../../platform/database/database.ts'
import { endTenuresPart, tenuresPart } from '../../committees/index.ts'
import type { NewTenure, TenureEnding } from '../../committees/language.ts'
import { changedPart, type DossierKey } from './change-dossier.ts'
import { numberPart } from './numbers.ts'
import { type NewStep, stepPart } from './steps.ts'

export interface Announcement {
  readonly paperId: string
  readonly on: CivilDate
  readonly signer: string
  readonly tenures: readonly NewTenure[]
  readonly endings: readonly TenureEnding[]
}

/**
 * Announces a dossier in one statement: its state, the announcement under the next number of its kind and year, the tenures that end, those that begin, the
 * step and the trace. Answers false, and nothing has happened, where the dossier changed meanwhile or a tenure to be ended no longer runs. Two
 * holders of one seat break `seat_held_once`, and the whole statement with it.
 */
export async function announceDossier(
  db: Sql,
  key: DossierKey,
  one: Announcement,
  step: NewStep,
  audit: AuditFact,
): Promise<boolean> {
  const { districtId, dossierId } = key
  const ending = one.endings.map(({ tenureId }) => tenureId)
  const allRun = sql`(select count(*) from committees.tenure t where t.district_id = ${districtId} and t.tenure_id = any(${ending}::uuid[])
    and t.ends_on is null) = ${ending.length}`
  const { rows } = await sql`
    with ${changedPart(key, { state: 'announced', announcedOn: one.on }, allRun)},
    ${numberPart(districtId, { kind: 'announcement', year: yearOf(one.on), onlyIf: 'changed' })},
    announced as (
      insert into appointments.issued_paper (district_id, paper_id, dossier_id, kind, year, number, issued_on, signer, issued_by, issued_at)
      select ${districtId}::int, ${one.paperId}::uuid, ${dossierId}::uuid, 'announcement', ${yearOf(one.on)}::int, n.number, ${one.on}::date,
        ${one.signer}::text, ${step.by}::uuid, ${step.at}::timestamptz
      from numbered n),
    ended as (${endTenuresPart({ districtId, endings: one.endings, onlyIf: 'changed' })}),
    seated as (${tenuresPart({ districtId, tenures: one.tenures, onlyIf: 'changed', after: 'ended' })}),
    ${stepPart(districtId, [step], 'changed')},
    trace as (${auditInsert(audit, { onlyIf: 'changed' })})
    select dossier_id from changed`.execute(db)
  return rows.length === 1
}
