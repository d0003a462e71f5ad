import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import { type AuditFact, auditInsert } from '../../../platform/audit/audit.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { Finding } from '../language.ts'

export interface Draw {
  readonly districtId: number
  readonly from: CivilDate
  readonly to: CivilDate
  readonly streetId: number | null
  /** As many ids as may be drawn; the first ones are used. */
  readonly checkIds: readonly string[]
  readonly by: string | null
  readonly at: Date
}

export interface Drawn {
  readonly drawn: readonly { readonly checkId: string; readonly activityId: string }[]
}

const drawnJson = sql`(select jsonb_build_object('drawn', coalesce(jsonb_agg(jsonb_build_object('checkId', check_id,
  'activityId', activity_id)), '[]'::jsonb)) from made)`

/** Draws closed activities of the period at random, none twice in its life, and keeps who drew them. */
export async function drawChecks(db: Sql, draw: Draw, audit: AuditFact): Promise<Drawn> {
  const done = await sql<{ answer: Drawn }>`
    with pool as (
      select a.activity_id, row_number() over (order by random()) as place from activities.activity a
      where a.district_id = ${draw.districtId} and a.held_on between ${draw.from}::date and ${draw.to}::date
        and a.state in ('closed', 'summarised') and a.origin = 'organiser'
        and (${draw.streetId}::int is null or a.street_id = ${draw.streetId}::int)
        and not exists (select 1 from activities.spot_check s
          where s.district_id = a.district_id and s.activity_id = a.activity_id)),
    made as (
      insert into activities.spot_check (district_id, check_id, activity_id, drawn_by, drawn_at)
      select ${draw.districtId}, (${draw.checkIds}::uuid[])[pool.place::int], pool.activity_id, ${draw.by}::uuid,
        ${draw.at}::timestamptz
      from pool where pool.place <= ${draw.checkIds.length}::int
      returning check_id, activity_id),
    audited as (${auditInsert({ ...audit, answer: drawnJson })})
    select ${drawnJson} as answer`.execute(db)
  return done.rows[0]?.answer ?? { drawn: [] }
}

export interface FoundCheck {
  readonly districtId: number
  readonly checkId: string
  readonly finding: Finding
  readonly note: string | null
  readonly by: string | null
  readonly at: Date
}

/** Notes the finding of a check that has none yet; false where it has one already or does not exist. */
export async function putFinding(db: Sql, found: FoundCheck, audit: AuditFact): Promise<boolean> {
  const done = await sql`
    with changed as (
      update activities.spot_check set finding = ${found.finding}, note = ${found.note}::text, found_by = ${found.by}::uuid,
        found_at = ${found.at}::timestamptz
      where district_id = ${found.districtId} and check_id = ${found.checkId}::uuid and finding is null
      returning check_id),
    audited as (${auditInsert(audit, { onlyIf: 'changed' })})
    select check_id from changed`.execute(db)
  return done.rows.length === 1
}
