import { type CivilDate, weekdayOf } from '../../../kernel/civil-date.ts'
import { type Language, type Phrase, say } from '../../../platform/words/words.ts'
import { words } from '../words.ts'

const WEEKDAYS_ZH = ['周一', '周二', '周三', '周四', '周五', '周六', '周日']
const WEEKDAYS_EN = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const MONTHS_EN = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** '11月27日(周五)' or 'Fri 27 November 2026'; the year in Chinese only where asked. */
export function dayText(date: CivilDate, lang: Language, withYear = false): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  const weekday = weekdayOf(date) - 1
  if (lang === 'en') return `${WEEKDAYS_EN[weekday]} ${day} ${MONTHS_EN[month - 1]} ${year}`
  return `${withYear ? `${year}年` : ''}${month}月${day}日(${WEEKDAYS_ZH[weekday]})`
}

/** '上午9:00' or '09:00' from a Shanghai 'HH:MM'. */
export function timeText(time: string, lang: Language): string {
  if (lang === 'en') return time
  const [hour, minute] = time.split(':') as [string, string]
  const name = Number(hour) < 12 ? '上午' : Number(hour) < 18 ? '下午' : '晚上'
  return `${name}${Number(hour)}:${minute}`
}

/** '上午9:00—11:00' in one phrase. */
export function hoursText(starts: string, ends: string | null, lang: Language): string {
  const from = timeText(starts, lang)
  if (ends === null) return from
  return lang === 'en' ? `${from}–${ends}` : `${from}—${Number(ends.slice(0, 2))}:${ends.slice(3)}`
}

/** 'HH:MM' of an ISO time with the Shanghai offset, as the reads give it. */
export function clockOf(iso: string): string {
  return iso.slice(11, 16)
}

/** The name in the language asked, falling back to Chinese where there is no gloss. */
export function glossed(zh: string, en: string, lang: Language): string {
  return lang === 'en' && en !== '' ? en : zh
}

/** The title an activity gets when nobody typed one: 钮家巷社区周周行, Weekly community visit · Niujiaxiang. */
export function defaultTitle(kind: Phrase, where: { readonly zh: string; readonly en: string } | null): Phrase {
  if (where === null) return kind
  return {
    zh: say(words, 'zh', 'activities.default-title', { where: where.zh, kind: kind.zh.replace(/^社区/, '') }),
    en: say(words, 'en', 'activities.default-title', { where: where.en === '' ? where.zh : where.en, kind: kind.en }),
  }
}

/** In whose name something goes out: the street's committee, or the district's standing committee. */
export function organiserName(street: string | null, lang: Language): string {
  if (street === null) return say(words, lang, 'activities.paper.district-office')
  return say(words, lang, 'activities.paper.street-committee', { street })
}
