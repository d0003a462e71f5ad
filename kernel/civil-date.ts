/**
 * A civil date: a day on the wall calendar, 'YYYY-MM-DD', without time or zone.
 * Text order is date order, so `<` and `>` compare two civil dates.
 */
export type CivilDate = string

/** 1 = Monday … 7 = Sunday (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

const DAY = 86_400_000

/**
 * China keeps one zone, UTC+8, and has had no daylight saving since 1991. A fixed offset is therefore exact for every
 * instant this product records, and does not depend on the zone data of the machine.
 */
const SHANGHAI_OFFSET = 8 * 3_600_000

/** True for an existing day between 1900-01-01 and 2999-12-31. Refuses '2026-02-30', '26-1-1', '0202-01-01'. */
export function isCivilDate(value: unknown): value is CivilDate {
  if (typeof value !== 'string' || !/^(19|2\d)\d{2}-\d{2}-\d{2}$/.test(value)) return false
  const at = Date.parse(`${value}T00:00:00Z`)
  return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === value
}

/** The day `days` after `date`; before it if negative. Throws RangeError if `date` is no civil date. */
export function addDays(date: CivilDate, days: number): CivilDate {
  return fromUtc(toUtc(date) + days * DAY)
}

/**
 * The same day of the n-th next month; the last day of that month if it has no such day (31 Jan + 1 month = 28 or 29 Feb).
 * This is how terms given in months run. A due date on a rest day is not moved.
 */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const at = new Date(toUtc(date))
  const month = at.getUTCFullYear() * 12 + at.getUTCMonth() + months
  const year = Math.floor(month / 12)
  const lastDay = new Date(Date.UTC(year, (month % 12) + 1, 0)).getUTCDate()
  return fromUtc(Date.UTC(year, month % 12, Math.min(at.getUTCDate(), lastDay)))
}

/** Whole days from `from` to `to`; negative if `to` lies earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return (toUtc(to) - toUtc(from)) / DAY
}

/** 1 = Monday … 7 = Sunday. */
export function weekdayOf(date: CivilDate): Weekday {
  return (new Date(toUtc(date)).getUTCDay() || 7) as Weekday
}

/** The calendar year of the date. */
export function yearOf(date: CivilDate): number {
  return new Date(toUtc(date)).getUTCFullYear()
}

/** The n-th `weekday` of a month (month 1–12), or null where the month has fewer: a fifth Sunday may not exist. */
export function nthWeekdayOfMonth(year: number, month: number, weekday: Weekday, n: number): CivilDate | null {
  const first = fromUtc(Date.UTC(year, month - 1, 1))
  const ahead = (weekday - weekdayOf(first) + 7) % 7
  const date = addDays(first, ahead + (n - 1) * 7)
  return n >= 1 && date.slice(0, 7) === first.slice(0, 7) ? date : null
}

/** The day it is in Shanghai at this instant. */
export function civilDateOf(instant: Date): CivilDate {
  return fromUtc(instant.getTime() + SHANGHAI_OFFSET)
}

/** The instant at which a Shanghai clock shows 'HH:MM' on this day. Throws RangeError on anything else. */
export function shanghaiInstant(date: CivilDate, time: string): Date {
  const parts = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time)
  if (!parts) throw new RangeError(`not a time of day: ${time}`)
  return new Date(toUtc(date) + (Number(parts[1]) * 60 + Number(parts[2])) * 60_000 - SHANGHAI_OFFSET)
}

function toUtc(date: CivilDate): number {
  const at = Date.parse(`${date}T00:00:00Z`)
  if (date.length !== 10 || Number.isNaN(at)) throw new RangeError(`not a civil date: ${date}`)
  return at
}

function fromUtc(at: number): CivilDate {
  return new Date(at).toISOString().slice(0, 10)
}
