import { civilDateOf, yearOf } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'
import { readCalendar } from '../../districts/index.ts'
import { yearsOf } from '../rules/clock-plan.ts'
import { recount } from '../rules/recount.ts'
import { clocksOfWorkingDays, putRecounted } from '../store/recount-clocks.ts'

/** Counts the running clocks of opinions again after the calendar of these years changed. Answers how many due days moved. */
export async function recountClocks(
  db: Sql,
  asked: { districtId: number; years: readonly number[]; now: Date },
): Promise<number> {
  const { districtId, years, now: at } = asked
  const today = civilDateOf(at)
  const clocks = await clocksOfWorkingDays(db, districtId)
  const [first] = clocks
  if (first === undefined) return 0
  const last = Math.max(yearsOf(first.startedOn, today)[1], ...clocks.map(({ dueOn }) => yearOf(dueOn) + 1))
  const calendar = await readCalendar(db, yearOf(first.startedOn), last)
  const recounted = recount(clocks, calendar, today)
  if (recounted.length === 0) return 0
  return putRecounted(db, districtId, recounted, {
    doer: { districtId, accountId: null, personId: null, onBehalfOf: null },
    action: 'opinions.recount-clocks',
    subjectKind: 'district',
    subjectId: String(districtId),
    detail: { years, clocks: recounted.length },
    at,
  })
}
