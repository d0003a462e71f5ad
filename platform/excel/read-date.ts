import { type CivilDate, isCivilDate } from '../../kernel/civil-date.ts'
import { withPlainDigits } from './chinese-date.ts'
import { meantText, type Reading, readAs, unread } from './reading.ts'
import { serialToDate } from './serial-date.ts'
import type { Cell } from './workbook.ts'

const PLAUSIBLE_FROM: CivilDate = '1900-03-01'

/**
 * The day a cell names; null if blank. Understands true dates, serial numbers (also as text), 20261122, and year-month-day
 * parted by - / . 年月日, in full-width digits and Chinese numerals too, with a weekday or a time of day behind. Refused: a month without a day
 * (`month-only`), a day without a year (`year-missing`), two-digit years and everything else (`not-a-date`), days that do
 * not exist.
 */
export function readDate(cell: Cell | undefined): Reading<CivilDate | null> {
  if (!cell || cell.kind === 'blank') return readAs(null)
  if (cell.kind === 'error') return unread('excel.cell.formula-error')
  if (cell.kind === 'date') return fromSerial(cell.number ?? Number.NaN)
  const text = tidy(cell)
  if (text === '') return readAs(null)
  const day = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  if (day) return fromParts(day)
  if (monthParts(text)) return unread('excel.cell.month-only')
  if (/^\d{1,2}[-/.月]\d{1,2}[日号]?$/.test(text)) return unread('excel.cell.year-missing')
  return /^\d{5}(\.\d+)?$/.test(text) ? fromSerial(Number(text)) : unread('excel.cell.not-a-date')
}

/**
 * The month a cell names as 'YYYY-MM'; null if blank. A full date gives its month. A number such as 2026.1 is refused
 * (`month-ambiguous`): in Excel, 2026.10 typed as a number turns into 2026.1.
 */
export function readMonth(cell: Cell | undefined): Reading<string | null> {
  const text = cell ? tidy(cell) : ''
  if (text === '' || !cell) return readAs(null)
  if (cell.kind === 'number' && /^\d{4}\.1$/.test(text)) return unread('excel.cell.month-ambiguous')
  const month = monthParts(text)
  if (month) {
    const value = `${month[1]}-${(month[2] ?? '').padStart(2, '0')}`
    return isCivilDate(`${value}-01`) ? readAs(value) : unread('excel.cell.not-a-month')
  }
  const day = readDate(cell)
  if (!day.ok) return day.why === 'excel.cell.formula-error' ? day : unread('excel.cell.not-a-month')
  return readAs(day.value === null ? null : day.value.slice(0, 7))
}

function monthParts(text: string): RegExpExecArray | null {
  return /^(\d{4})[-/.年](\d{1,2})月?(?:份)?$/.exec(text)
}

function fromParts(parts: RegExpExecArray): Reading<CivilDate> {
  const date = `${parts[1]}-${(parts[2] ?? '').padStart(2, '0')}-${(parts[3] ?? '').padStart(2, '0')}`
  if (!isCivilDate(date)) return unread('excel.cell.not-a-date')
  return date < PLAUSIBLE_FROM ? unread('excel.cell.date-out-of-range') : readAs(date)
}

function fromSerial(serial: number): Reading<CivilDate> {
  const date = serialToDate(serial)
  return date === null ? unread('excel.cell.date-out-of-range') : readAs(date)
}

/** Signs in their half-width form, no spaces between the parts, and neither weekday nor time of day. */
function tidy(cell: Cell): string {
  const text = meantText(cell)
    .replace(/[．。]/g, '.')
    .replace(/[／]/g, '/')
    .replace(/[－–—]/g, '-')
    .replace(/[（(]?(星期|周|礼拜)[一二三四五六日天][）)]?$/, '')
    .replace(/[T\s]+\d{1,2}[:：]\d{2}([:：]\d{2})?(\.\d+)?Z?$/, '')
    .replace(/\s+/g, '')
  return withPlainDigits(text)
}
