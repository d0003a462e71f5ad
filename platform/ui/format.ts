import type { Language } from '../words/words.ts'

const WEEK = {
  zh: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
}
const MONTH = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A civil date for people: '11月27日（周五）', with the year where it is not `year`; 'Fri 27 Nov'. */
export function sayDate(date: string, language: Language, year?: number): string {
  const [y = 0, m = 1, d = 1] = date.split('-').map(Number)
  const weekday = WEEK[language][new Date(Date.UTC(y, m - 1, d)).getUTCDay()] ?? ''
  const foreign = year !== undefined && year !== y
  if (language === 'zh') return `${foreign ? `${y}年` : ''}${m}月${d}日（${weekday}）`
  return `${weekday} ${d} ${MONTH[m - 1]}${foreign ? ` ${y}` : ''}`
}

/** A civil date far away, where the weekday says nothing: '2022年1月30日'; '30 Jan 2022'. */
export function sayDay(date: string, language: Language): string {
  const [y = 0, m = 1, d = 1] = date.split('-').map(Number)
  return language === 'zh' ? `${y}年${m}月${d}日` : `${d} ${MONTH[m - 1]} ${y}`
}

/** An instant in Shanghai's clock: '11月27日 09:30', '27 Nov 09:30'; with the year where it is not the year of `now`. */
export function sayInstant(instant: string, language: Language, now = new Date()): string {
  const shanghai = inShanghai(new Date(instant))
  const two = (n: number) => String(n).padStart(2, '0')
  const time = `${two(shanghai.getUTCHours())}:${two(shanghai.getUTCMinutes())}`
  const [y, m, d] = [shanghai.getUTCFullYear(), shanghai.getUTCMonth(), shanghai.getUTCDate()]
  const foreign = y !== inShanghai(now).getUTCFullYear()
  if (language === 'zh') return `${foreign ? `${y}年` : ''}${m + 1}月${d}日 ${time}`
  return `${d} ${MONTH[m]}${foreign ? ` ${y}` : ''} ${time}`
}

/** Shanghai's clock read as if it were UTC's. */
function inShanghai(instant: Date): Date {
  return new Date(instant.getTime() + 8 * 3_600_000)
}

/** Whole numbers in groups of three: '1,234'. */
export function sayCount(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** Points from tenths: 375 → '37.5', 400 → '40'. */
export function sayTenths(tenths: number): string {
  const whole = Math.trunc(Math.abs(tenths) / 10)
  const rest = Math.abs(tenths) % 10
  return `${tenths < 0 ? '−' : ''}${sayCount(whole)}${rest ? `.${rest}` : ''}`
}
