import { type RawBuilder, sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import { type AuditFact, auditInsert } from '../../../platform/audit/audit.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { SaidOath } from '../rules/check-ceremony.ts'
import { type NewStep, stepPart } from './steps.ts'

export interface NewCeremony {
  readonly districtId: number
  readonly ceremonyId: string
  readonly dossierId: string
  readonly heldOn: CivilDate
  readonly place: string
  readonly organiser: string
  readonly chairedBy: string
  readonly mode: 'single' | 'collective'
  readonly anthem: boolean
  readonly witnesses: string
  readonly textVersion: string
  readonly by: string
  readonly at: Date
  readonly oaths: readonly SaidOath[]
}

const rowsOf = (oaths: readonly SaidOath[]) =>
  JSON.stringify(
    oaths.map(({ matterId, part, makeUpOn, reason }) => ({
      ...{ matter_id: matterId, part, make_up_on: makeUpOn ?? null, reason: reason?.trim() || null },
    })),
  )

/** The rows said; whoever leads comes last, so that one who led before has stepped back by then. */
const said = (oaths: readonly SaidOath[]): RawBuilder<unknown> => sql`(select x.* from
  json_to_recordset(${rowsOf(oaths)}::json) as x (matter_id uuid, part text, make_up_on date, reason text) order by x.part = 'leader') x`

/** The ceremony with everybody named, a step of the dossier and the trace. Nobody swears twice for one matter (`sworn_once`), one leads (`one_leader`). */
export async function putCeremony(db: Sql, made: NewCeremony, step: NewStep, audit: AuditFact): Promise<void> {
  await sql`
    with made as (
      insert into appointments.ceremony (district_id, ceremony_id, dossier_id, held_on, place, organiser, chaired_by, mode, anthem, witnesses, text_version, by_person, at)
      values (${made.districtId}, ${made.ceremonyId}::uuid, ${made.dossierId}::uuid, ${made.heldOn}::date, ${made.place}, ${made.organiser}, ${made.chairedBy},
        ${made.mode}, ${made.anthem}, ${made.witnesses}, ${made.textVersion}, ${made.by}::uuid, ${made.at})
      returning ceremony_id),
    sworn as (
      insert into appointments.oath (district_id, ceremony_id, matter_id, part, make_up_on, reason)
      select ${made.districtId}::int, c.ceremony_id, x.matter_id, x.part, x.make_up_on, x.reason from made c cross join ${said(made.oaths)}),
    ${stepPart(made.districtId, [step], 'made')},
    trace as (${auditInsert(audit, { onlyIf: 'made' })})
    select ceremony_id from made`.execute(db)
}

/** The list of a ceremony again, whole; answers whether it was still as read. */
export async function replaceOaths(
  db: Sql,
  key: { readonly districtId: number; readonly ceremonyId: string; readonly version: number },
  oaths: readonly SaidOath[],
  audit: AuditFact,
): Promise<boolean> {
  const kept = oaths.map(({ matterId }) => matterId)
  const { rows } = await sql`
    with changed as (
      update appointments.ceremony set version = version + 1
      where district_id = ${key.districtId} and ceremony_id = ${key.ceremonyId}::uuid and version = ${key.version}
      returning ceremony_id),
    gone as (
      delete from appointments.oath t using changed c
      where t.district_id = ${key.districtId} and t.ceremony_id = c.ceremony_id and t.matter_id <> all(${kept}::uuid[]) returning t.matter_id),
    sworn as (
      insert into appointments.oath (district_id, ceremony_id, matter_id, part, make_up_on, reason)
      select ${key.districtId}::int, c.ceremony_id, x.matter_id, x.part, x.make_up_on, x.reason from changed c cross join ${said(oaths)}
      where (select count(*) from gone) >= 0
      on conflict (district_id, ceremony_id, matter_id) do update set part = excluded.part, make_up_on = excluded.make_up_on, reason = excluded.reason),
    trace as (${auditInsert(audit, { onlyIf: 'changed' })})
    select ceremony_id from changed`.execute(db)
  return rows.length === 1
}
