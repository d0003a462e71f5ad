import { addDays, type CivilDate, daysBetween, isCivilDate } from '../../kernel/civil-date.ts'

/** Day 0 of the 1900 system, so placed that all days from 1 March 1900 on come out right despite its false leap day. */
const EPOCH: CivilDate = '1899-12-30'

/** The day of a serial number of the 1900 system; null outside 1900-03-01 … 2999-12-31. A time of day is left off. */
export function serialToDate(serial: number): CivilDate | null {
  if (!Number.isFinite(serial) || serial < 61 || serial >= 401_769) return null
  const date = addDays(EPOCH, Math.floor(serial))
  return isCivilDate(date) ? date : null
}

/** 'YYYY-MM-DD', with ' HH:MM:SS' where the serial has a time of day; null where it is no day. */
export function serialToText(serial: number): string | null {
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400)
  const date = serialToDate(seconds === 86_400 ? Math.floor(serial) + 1 : serial)
  if (date === null || seconds % 86_400 === 0) return date
  const two = (value: number) => String(value).padStart(2, '0')
  return `${date} ${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
}

/** The serial number of a day, for writing it as a true date. */
export function dateToSerial(date: CivilDate): number {
  return daysBetween(EPOCH, date)
}
