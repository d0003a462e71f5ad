import { type CivilDate, isCivilDate } from '../../kernel/civil-date.ts'

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/** 1 … 99 in Chinese: 一, 十, 十一, 二十, 九十九. Throws RangeError outside. */
export function chineseNumeral(n: number): string {
  if (!Number.isInteger(n) || n < 1 || n > 99) throw new RangeError(`no numeral for ${n}`)
  const tens = Math.floor(n / 10)
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS[tens]}十`
  return `${ten}${DIGITS[n % 10]}`
}

/** The number before a heading of level 1 to 4: 一、 （一） 1. （1） (GB/T 9704-2012, 7.3.3). */
export function headingNumber(level: 1 | 2 | 3 | 4, n: number): string {
  if (level === 1) return `${chineseNumeral(n)}、`
  if (level === 2) return `（${chineseNumeral(n)}）`
  return level === 3 ? `${n}.` : `（${n}）`
}

/** A date as documents carry it: '2026-01-02' is 2026年1月2日. Throws RangeError if it is no civil date. */
export function documentDate(date: CivilDate): string {
  if (!isCivilDate(date)) throw new RangeError(`not a civil date: ${date}`)
  const [year, month, day] = date.split('-').map(Number)
  return `${year}年${month}月${day}日`
}

export interface DocumentNumber {
  /** Issuer's code, such as 姑人发. */
  readonly code: string
  readonly year: number
  readonly number: number
}

/** 姑人发〔2026〕8号: hexagonal brackets, no leading zero, no 第. Throws RangeError on a year or number that cannot be. */
export function documentNumber({ code, year, number }: DocumentNumber): string {
  if (!/^\D+$/.test(code) || /[〔〕\s]/.test(code)) throw new RangeError(`not a document code: ${code}`)
  if (!Number.isInteger(year) || year < 1949 || year > 2999) throw new RangeError(`not a year: ${year}`)
  if (!Number.isInteger(number) || number < 1) throw new RangeError(`not a document number: ${number}`)
  return `${code}〔${year}〕${number}号`
}

/** A name as it stands in lists: an ideographic space between the two characters of a short name, so that columns align. */
export function spacedName(name: string): string {
  const bare = name.trim()
  return /^\p{Script=Han}{2}$/u.test(bare) ? [...bare].join('\u3000') : bare
}

/** Width in characters of the grid: Latin letters, digits and half-width signs take half of one. */
export function textWidth(text: string): number {
  let width = 0
  for (const character of text) width += /[\u0020-\u007e\u00a0-\u00ff]/.test(character) ? 0.5 : 1
  return width
}
