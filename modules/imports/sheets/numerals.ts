const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}

/** The number of a term as offices write it: 3, 三, 第三届, 十七, 二十; null if it is none between 1 and 99. */
export function termNumberOf(text: string): number | null {
  const bare = text.normalize('NFKC').replace(/\s/g, '').replace(/^第/, '').replace(/届$/, '')
  if (/^\d{1,2}$/.test(bare)) return Number(bare) || null
  const parts = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(bare)
  if (!parts || bare === '') return null
  const [, first, ten, last] = parts
  if (!ten) return first && !last ? (DIGITS[first] ?? null) : null
  return (first ? (DIGITS[first] ?? 0) : 1) * 10 + (last ? (DIGITS[last] ?? 0) : 0)
}

/** The year in a cell about a birth: 1976, 1976年, 1976-05-01, 1976.05; null if there is none. */
export function birthYearOf(text: string): number | null {
  const found = /^((19|20)\d{2})([年./-].*)?$/.exec(text.normalize('NFKC').trim())
  return found ? Number(found[1]) : null
}
