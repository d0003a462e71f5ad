import { addWorkingDays } from '../../../kernel/calendar.ts'
import { type CivilDate, civilDateOf, yearOf } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'
import { districtById, readCalendar } from '../../districts/index.ts'
import { moveDeadlines, openDeadlines } from '../store/open-deadlines.ts'

/**
 * Counts the open deadlines for objecting again after the working calendar changed: one that would end later ends later. One that would
 * end earlier stays, for the deputy was told that day. Answers how many records have a later one.
 */
export async function extendDeadlines(db: Sql, asked: { districtId: number; now: Date }): Promise<number> {
  const { districtId, now: at } = asked
  const today = civilDateOf(at)
  const open = await openDeadlines(db, districtId, today)
  const district = await districtById(db, districtId)
  if (open.length === 0 || district === null) return 0
  const first = open[0]?.closedOn as CivilDate
  const calendar = await readCalendar(db, yearOf(first), yearOf(today) + 1)
  const later = open
    .map((one) => ({ ...one, due: addWorkingDays(calendar, one.closedOn, district.settings.objectionWorkingDays).due }))
    .filter((one) => one.due > one.until)
  if (later.length === 0) return 0
  return moveDeadlines(db, districtId, later, {
    doer: { districtId, accountId: null, personId: null, onBehalfOf: null },
    action: 'duty.extend-deadlines',
    subjectKind: 'district',
    subjectId: String(districtId),
    detail: { days: later.length },
    at,
  })
}
