import { type RawBuilder, sql } from 'kysely'
import type { Sql } from '../../../platform/database/database.ts'
import type { BulletinFigureRow } from '../language.ts'

/** Figures counted out of the entries a bulletin has told; the rows are those very entries, frozen with it. */
export type LedgerFigure = 'records' | 'people' | 'activities' | 'selfReports' | 'supplement'

export interface RowsAsked {
  readonly districtId: number
  readonly bulletinId: string
  readonly limit: number
  /** The row id of the last row seen. */
  readonly after: string | null
}

/** Rows behind a figure of the ledger, in order of their ids, `limit + 1` of them. */
export async function ledgerRows(db: Sql, figure: LedgerFigure, asked: RowsAsked): Promise<BulletinFigureRow[]> {
  const { rows } = await sql<BulletinFigureRow>`
    with ${toldPart(asked)}
    select x.* from (${SELECTS[figure]}) x
    where ${asked.after === null ? sql`true` : sql`x."rowId" > ${asked.after}`}
    order by x."rowId"
    limit ${asked.limit + 1}`.execute(db)
  return rows
}

/** `told`: every entry of the bulletin with its record; `stands` where it counts in the quarter's own figures. */
function toldPart({ districtId, bulletinId }: RowsAsked): RawBuilder<unknown> {
  return sql`told as (
    select e.entry_id, e.person_id, e.record_id, e.done_on, e.tenths, e.reverses, t.supplement, r.title, r.title_en, r.source_kind,
      r.source_id, p.name as who, s.name as place,
      not t.supplement and e.reverses is null and not exists (
        select 1 from points.entry y
        join bulletins.told_entry yt on yt.district_id = y.district_id and yt.entry_id = y.entry_id and yt.bulletin_id = t.bulletin_id
        where y.district_id = e.district_id and y.reverses = e.entry_id) as stands
    from bulletins.told_entry t
    join points.entry e on e.district_id = t.district_id and e.entry_id = t.entry_id
    join duty.record r on r.district_id = e.district_id and r.record_id = e.record_id
    join roster.person p on p.district_id = e.district_id and p.person_id = e.person_id
    left join districts.street s on s.district_id = r.district_id and s.street_id = r.street_id
    where t.district_id = ${districtId} and t.bulletin_id = ${bulletinId}::uuid)`
}

const RECORD = sql`to_char(done_on, 'YYYY-MM-DD') || ' ' || entry_id as "rowId", title, title_en as "titleEn", who, place, done_on as "on", tenths,
  json_build_object('kind', 'record', 'id', record_id) as evidence from told`

const SELECTS: Record<LedgerFigure, RawBuilder<unknown>> = {
  records: sql`select ${RECORD} where stands`,
  selfReports: sql`select ${RECORD} where stands and source_kind = 'self_report'`,
  supplement: sql`select ${RECORD} where supplement`,
  people: sql`select person_id::text as "rowId", min(who) as title, min(who) as "titleEn", null::text as who, min(place) as place, null::date as "on",
    sum(tenths)::int as tenths, json_build_object('kind', 'account', 'id', person_id) as evidence from told where stands group by person_id`,
  activities: sql`select to_char(min(done_on), 'YYYY-MM-DD') || ' ' || source_id as "rowId", min(title) as title, min(title_en) as "titleEn",
    null::text as who, min(place) as place, min(done_on) as "on", sum(tenths)::int as tenths,
    json_build_object('kind', 'activity', 'id', source_id) as evidence
    from told where stands and source_kind <> 'self_report' group by source_id`,
}
