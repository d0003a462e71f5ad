import type { Cell } from './workbook.ts'

/** What a cell says, or why it cannot be taken. `why` is a key of the excel words, `params` fill its places. */
export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly why: CellReason; readonly params?: Readonly<Record<string, string | number>> }

export type CellReason =
  | 'excel.cell.blank'
  | 'excel.cell.formula-error'
  | 'excel.cell.lost-digits'
  | 'excel.cell.too-long'
  | 'excel.cell.not-a-date'
  | 'excel.cell.month-only'
  | 'excel.cell.month-ambiguous'
  | 'excel.cell.year-missing'
  | 'excel.cell.date-out-of-range'
  | 'excel.cell.not-a-month'
  | 'excel.cell.not-a-number'
  | 'excel.cell.not-an-integer'
  | 'excel.cell.not-tenths'
  | 'excel.cell.too-small'
  | 'excel.cell.too-big'
  | 'excel.cell.phone-rounded'
  | 'excel.cell.not-a-phone'
  | 'excel.cell.not-a-choice'

export function readAs<T>(value: T): Reading<T> {
  return { ok: true, value }
}

export function unread(why: CellReason, params?: Readonly<Record<string, string | number>>): Reading<never> {
  return params === undefined ? { ok: false, why } : { ok: false, why, params }
}

/** Demands a value where a reader found the cell blank. */
export function filled<T>(reading: Reading<T | null>): Reading<T> {
  if (!reading.ok) return reading
  return reading.value === null ? unread('excel.cell.blank') : readAs(reading.value)
}

/**
 * The text of a cell as it is meant: NFC, full-width digits and signs of numbers made half-width, invisible characters
 * dropped, spaces (ideographic ones too) cut at both ends, and the apostrophe gone by which a number was typed as text ('13800001234).
 * Letters and punctuation of sentences stay as typed.
 */
export function meantText(cell: Cell | undefined): string {
  return (cell?.text ?? '')
    .normalize('NFC')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, '')
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .trim()
    .replace(/^['‘’](?=\d)/, '')
}
