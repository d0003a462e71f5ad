const DIGITS = '〇一二三四五六七八九'
const DAY =
  /^([〇零○Oo0一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月(?:([一二三四五六七八九十]{1,3})[日号])?$/

/** 二〇二二年一月十日 → 2022年1月10日: how documents write a day in Chinese numerals; any other text comes back as it is. */
export function withPlainDigits(text: string): string {
  const parts = DAY.exec(text)
  if (!parts) return text
  const [, year = '', month = '', day] = parts
  const digits = [...year].map((sign) => Math.max(0, DIGITS.indexOf(sign))).join('')
  return `${digits}年${belowHundred(month)}月${day === undefined ? '' : `${belowHundred(day)}日`}`
}

/** 十 10, 十二 12, 二十 20, 二十一 21. */
function belowHundred(text: string): number {
  const [tens = '', ones = ''] = text.includes('十') ? text.split('十') : ['〇', text]
  const value = (sign: string, blank: number) => (sign === '' ? blank : DIGITS.indexOf(sign))
  return value(tens, 1) * 10 + value(ones, 0)
}
