import { meantText, type Reading, readAs, unread } from './reading.ts'
import type { Cell } from './workbook.ts'

/**
 * The text of a cell; null if blank. Refused: longer than `max` characters (`too-long`), a formula error, and a number of
 * more than 15 digits (`lost-digits`): Excel has already replaced its last digits by zeros, as in an ID number.
 */
export function readText(cell: Cell | undefined, options: { max?: number } = {}): Reading<string | null> {
  if (!cell || cell.kind === 'blank') return readAs(null)
  if (cell.kind === 'error') return unread('excel.cell.formula-error')
  if (cell.kind === 'number' && Math.abs(cell.number ?? 0) >= 1e15) return unread('excel.cell.lost-digits')
  const text = meantText(cell)
  if (text === '') return readAs(null)
  const limit = options.max ?? 32_767
  return [...text].length > limit ? unread('excel.cell.too-long', { limit }) : readAs(text)
}

/** A person's name; null if blank. The spaces offices put between two characters ('张　三') are taken out. */
export function readName(cell: Cell | undefined, options: { max?: number } = {}): Reading<string | null> {
  const reading = readText(cell, { max: options.max ?? 50 })
  if (!reading.ok || reading.value === null) return reading
  return readAs(reading.value.replace(/(?<=\p{Script=Han})[\s\u3000]+(?=\p{Script=Han})/gu, '').replace(/\s+/g, ' '))
}

/**
 * A telephone number, digits only for a mobile ('13800001234'), '0512-65120000' for a land line; null if blank. Spaces,
 * hyphens, +86 and full-width digits are understood. A rounded one (1.38E+10, or a number ending in seven zeros) is refused
 * as `phone-rounded`: the digits are gone from the file.
 */
export function readPhone(cell: Cell | undefined): Reading<string | null> {
  const reading = readText(cell)
  if (!reading.ok || reading.value === null) return reading
  const text = reading.value
    .replace(/[－–—]/g, '-')
    .replace(/^(\+|00)86/, '')
    .replace(/[\s()（）]/g, '')
  if (/^\d(\.\d+)?[eE]\+?\d+$/.test(text)) return unread('excel.cell.phone-rounded')
  const digits = text.replaceAll('-', '').replace(/\.0+$/, '')
  if (/^1[3-9]\d{9}$/.test(digits)) {
    return cell?.kind === 'number' && digits.endsWith('0000000') ? unread('excel.cell.phone-rounded') : readAs(digits)
  }
  const line = /^(0\d{2,3})-?(\d{7,8})$/.exec(text)
  if (line) return readAs(`${line[1]}-${line[2]}`)
  return /^\d{7,8}$/.test(digits) ? readAs(digits) : unread('excel.cell.not-a-phone')
}

/**
 * One of the choices; null if blank. `choices` maps every accepted wording to its value; case, inner spaces and the width
 * of letters and brackets make no difference.
 */
export function readChoice<T>(cell: Cell | undefined, choices: Readonly<Record<string, T>>): Reading<T | null> {
  const reading = readText(cell)
  if (!reading.ok) return reading
  if (reading.value === null) return readAs(null)
  const meant = sameWording(reading.value)
  for (const [wording, value] of Object.entries(choices)) {
    if (sameWording(wording) === meant) return readAs(value)
  }
  return unread('excel.cell.not-a-choice', { choices: Object.keys(choices).slice(0, 12).join('、') })
}

/** Two wordings with the same result are the same word to an office: used for choices and for header names. */
export function sameWording(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s*＊:：]/g, '')
    .toLowerCase()
}
