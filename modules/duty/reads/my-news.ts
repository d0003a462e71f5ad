import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'

/** Something that was done about one of my records, by somebody else. */
export interface NewsOfMine {
  readonly what: 'entered' | 'returned' | 'decided' | 'struck'
  readonly recordId: string
  /** Of the record: every step makes a new one, and with it new news. */
  readonly version: number
  readonly title: string
  readonly titleEn: string
  readonly doneOn: CivilDate
  /** For a record entered: the last day to object. */
  readonly until: CivilDate | null
  readonly at: Date
}

/** The phone shows no more; older ones stand in the list of records anyway. */
const MOST = 20

/**
 * What a deputy should hear of: records entered for them that they may still object to, self-reports returned to them,
 * objections decided and records struck after a spot check since `since`; the newest first. Read or not is the phone's business, nothing is noted here.
 */
export async function newsOfMine(
  db: Sql,
  asked: { districtId: number; personId: string; today: CivilDate; since: Date },
): Promise<NewsOfMine[]> {
  const { districtId, personId, today, since } = asked
  const mine = sql`r.district_id = ${districtId} and r.person_id = ${personId}::uuid`
  const record = sql`r.record_id as "recordId", r.version, r.title, r.title_en as "titleEn", r.done_on as "doneOn"`
  const { rows } = await sql<NewsOfMine>`
    (select 'entered' as what, ${record}, r.objection_until as until, r.confirmed_at as at
      from duty.record r
      where ${mine} and r.source_kind = 'attendance' and r.state = 'confirmed' and not r.objected
        and r.objection_until >= ${today}::date and r.confirmed_by is distinct from r.person_id
      order by r.confirmed_at desc, r.record_id limit ${MOST})
    union all
    (select 'returned', ${record}, null, s.at
      from duty.record r
      join lateral (select s.at from duty.step s where s.district_id = r.district_id and s.record_id = r.record_id
        and s.step = 'returned' order by s.step_id desc limit 1) s on true
      where ${mine} and r.state = 'returned'
      order by s.at desc, r.record_id limit ${MOST})
    union all
    (select 'decided', ${record}, null, o.decided_at
      from duty.objection o
      join duty.record r on r.district_id = o.district_id and r.record_id = o.record_id
      where o.district_id = ${districtId} and o.person_id = ${personId}::uuid and o.state in ('adjusted', 'kept')
        and o.decided_at >= ${since}::timestamptz
      order by o.decided_at desc, r.record_id limit ${MOST})
    union all
    (select 'struck', ${record}, null, s.at
      from duty.record r
      join lateral (select s.at from duty.step s where s.district_id = r.district_id and s.record_id = r.record_id
        and s.step = 'struck' order by s.step_id desc limit 1) s on true
      where ${mine} and r.state = 'struck' and s.at >= ${since}::timestamptz
        and not exists (select 1 from duty.objection o where o.district_id = r.district_id and o.record_id = r.record_id
          and o.state = 'adjusted' and o.decided_at = s.at)
      order by s.at desc, r.record_id limit ${MOST})
    order by at desc, "recordId" limit ${MOST}`.execute(db)
  return rows
}
