import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { CalendarFile } from '../contract.ts'
import { forgetCalendar } from '../reads/read-calendar.ts'
import { everyDay } from '../rules/working-calendar.ts'
import { putCalendar } from '../store/put-calendar.ts'

/**
 * Loads the working calendar into the reference tables, as the owner of the database: the app itself may only read
 * them. Run twice it changes nothing. A computed year never overwrites one that was published.
 * Answers the years whose days changed: deadlines counted through them have to be counted again.
 */
export async function loadCalendar(ownerConnectionString: string, calendar: CalendarFile): Promise<number[]> {
  const pool = new pg.Pool({ connectionString: ownerConnectionString, max: 1 })
  const owner = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) })
  try {
    return await putCalendar(
      owner,
      calendar.years.map((year) => ({ ...year, days: everyDay(year) })),
    )
  } finally {
    forgetCalendar()
    await owner.destroy()
  }
}
