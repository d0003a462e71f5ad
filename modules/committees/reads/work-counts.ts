import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'
import { boardOf } from '../rules/composition.ts'
import type { WorkCounts } from '../rules/evidence-of-item.ts'
import { lastDayCounted } from '../rules/last-day-counted.ts'
import { compositionOfDay } from '../rules/rules-of-day.ts'
import { boardOn } from './board.ts'

interface Asked {
  readonly districtId: number
  readonly streetId: number
  readonly year: number
  readonly today: CivilDate
}

/** What a committee's own records say of a year, up to the last day counted; findings of all streets are not the street's to answer for. */
export async function workCounts(db: Sql, asked: Asked): Promise<WorkCounts> {
  const to = lastDayCounted(asked.year, asked.today)
  const [counted, board] = await Promise.all([countRows(db, asked, to), boardOn(db, asked.districtId, to)])
  const committee = board.committees.find(({ streetId }) => streetId === asked.streetId)
  const places = boardOf(committee?.holders ?? [], compositionOfDay(board.compositionRules, to))
  return { ...counted, places: places.length, vacancies: places.filter(({ holder }) => holder === null).length }
}

async function countRows(
  db: Sql,
  { districtId, streetId, year }: Asked,
  to: CivilDate,
): Promise<Omit<WorkCounts, 'vacancies' | 'places'>> {
  const from = `${year}-01-01`
  const { rows } = await sql<Omit<WorkCounts, 'vacancies' | 'places'>>`
    select
      (select count(*)::int from committees.meeting m where m.district_id = ${districtId} and m.street_id = ${streetId}
        and m.held_on between ${from}::date and ${to}::date and m.state in ('held', 'minuted')) as meetings,
      (select count(*)::int from committees.meeting m where m.district_id = ${districtId} and m.street_id = ${streetId}
        and m.held_on between ${from}::date and ${to}::date and m.state = 'minuted') as minutes,
      (select count(*)::int from committees.measure m join committees.finding f on f.district_id = m.district_id and f.finding_id = m.finding_id
        where m.district_id = ${districtId} and f.street_id = ${streetId} and m.state <> 'dropped'
          and m.due_on between ${from}::date and ${to}::date) as "measuresDue",
      (select count(*)::int from committees.measure m join committees.finding f on f.district_id = m.district_id and f.finding_id = m.finding_id
        where m.district_id = ${districtId} and f.street_id = ${streetId} and m.state = 'done'
          and m.due_on between ${from}::date and ${to}::date) as "measuresDone",
      (select count(*)::int from committees.honour h where h.district_id = ${districtId} and h.street_id = ${streetId}
        and h.taken_back_at is null and ${year}::int between h.from_year and h.to_year) as honours,
      (select count(*)::int from committees.year_paper y where y.district_id = ${districtId} and y.street_id = ${streetId}
        and y.year = ${year} and y.state in ('submitted', 'accepted')) as "yearPapers"`.execute(db)
  return rows[0] as Omit<WorkCounts, 'vacancies' | 'places'>
}
