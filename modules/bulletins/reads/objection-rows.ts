import { sql } from 'kysely'
import { addDays, shanghaiInstant } from '../../../kernel/civil-date.ts'
import { type Quarter, quarterEnd, quarterStart } from '../../../kernel/quarter.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { BulletinFigureRow } from '../language.ts'
import type { RowsAsked } from './ledger-rows.ts'

/** The objections opened in a bulletin's quarter, as counted at its moment. */
export async function objectionRows(
  db: Sql,
  quarter: Quarter,
  countedTo: Date,
  asked: RowsAsked,
): Promise<BulletinFigureRow[]> {
  const from = shanghaiInstant(quarterStart(quarter), '00:00')
  const before = shanghaiInstant(addDays(quarterEnd(quarter), 1), '00:00')
  const { rows } = await sql<BulletinFigureRow>`
    select o.objection_id::text as "rowId", o.words as title, o.words as "titleEn", p.name as who, s.name as place,
      (o.opened_at at time zone 'Asia/Shanghai')::date as "on", null::int as tenths,
      json_build_object('kind', 'objection', 'id', o.objection_id) as evidence
    from duty.objection o
    join roster.person p on p.district_id = o.district_id and p.person_id = o.person_id
    left join districts.street s on s.district_id = o.district_id and s.street_id = o.street_id
    where o.district_id = ${asked.districtId} and o.opened_at >= ${from} and o.opened_at < ${before} and o.opened_at <= ${countedTo}
      and ${asked.after === null ? sql`true` : sql`o.objection_id::text > ${asked.after}`}
    order by 1
    limit ${asked.limit + 1}`.execute(db)
  return rows
}
