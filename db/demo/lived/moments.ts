import { addWorkingDays, type WorkingCalendar } from '../../../kernel/calendar.ts'
import { addDays, type CivilDate, shanghaiInstant, weekdayOf } from '../../../kernel/civil-date.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { DemoGround } from '../history.ts'
import type { BulkWriter } from '../put-rows.ts'
import type { DeedHouse } from './deed-house.ts'

/** What living on needs: the house to ask, who serves where, the day it is. */
export interface Lived {
  house: DeedHouse
  database: Database
  writer: BulkWriter
  ground: DemoGround
  districtId: number
  today: CivilDate
  calendar: WorkingCalendar
  objectionWorkingDays: number
  /** One-click persona → person. */
  persona(key: string): string
  nameOf(personId: string): string
}

/** The clock shows 'HH:MM' on the day so many days ago; nobody works at weekends, so Saturday and Sunday go back to Friday. */
export function ago(today: CivilDate, days: number, time: string): Date {
  return shanghaiInstant(weekdayBefore(addDays(today, -days)), time)
}

export function weekdayBefore(day: CivilDate): CivilDate {
  return weekdayOf(day) > 5 ? addDays(day, 5 - weekdayOf(day)) : day
}

/** The last day from which `workingDays` run out by `due`. */
export function dayToBeDue(calendar: WorkingCalendar, due: CivilDate, workingDays: number): CivilDate {
  let day = addDays(due, -1)
  while (addWorkingDays(calendar, day, workingDays).due > due) day = addDays(day, -1)
  return day
}
