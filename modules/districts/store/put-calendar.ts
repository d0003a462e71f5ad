import { sql } from 'kysely'
import type { Sql } from '../../../platform/database/database.ts'
import type { CalendarYear } from '../language.ts'

/** Years with all their days, in one statement. Answers the years that changed, in order. */
export async function putCalendar(owner: Sql, years: readonly CalendarYear[]): Promise<number[]> {
  const heads = years.map(({ year, published, notice }) => ({ year, published, notice }))
  const days = years.flatMap((year) =>
    year.days.map((day) => ({ year: year.year, day: day.day, is_working: day.isWorking, name: day.name })),
  )
  const { rows } = await sql<{ year: number }>`
    with given_year as (
      select given.year, given.published, given.notice
      from jsonb_to_recordset(${JSON.stringify(heads)}::jsonb) as given (year int, published boolean, notice text)
      left join reference.calendar_year as kept on kept.year = given.year
      where given.published or kept.year is null or not kept.published
    ), put_year as (
      insert into reference.calendar_year as kept (year, published, notice)
      select year, published, notice from given_year
      on conflict (year) do update set published = excluded.published, notice = excluded.notice
        where (kept.published, kept.notice) is distinct from (excluded.published, excluded.notice)
      returning year
    ), put_day as (
      insert into reference.calendar_day as kept (day, is_working, name)
      select given.day, given.is_working, given.name
      from jsonb_to_recordset(${JSON.stringify(days)}::jsonb) as given (year int, day date, is_working boolean, name text)
      join given_year on given_year.year = given.year
      on conflict (day) do update set is_working = excluded.is_working, name = excluded.name
        where (kept.is_working, kept.name) is distinct from (excluded.is_working, excluded.name)
      returning extract(year from day)::int as year
    )
    select year from put_year union select year from put_day order by year`.execute(owner)
  return rows.map((row) => row.year)
}
