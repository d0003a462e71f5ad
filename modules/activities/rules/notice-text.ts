import type { CivilDate } from '../../../kernel/civil-date.ts'
import { type Language, say } from '../../../platform/words/words.ts'
import { words } from '../words.ts'
import { dayText, hoursText } from './wording.ts'

/** What a notice tells, in one language already. */
export interface NoticeFacts {
  readonly title: string
  readonly theme: string | null
  readonly organiser: string
  readonly place: string
  readonly heldOn: CivilDate
  readonly starts: string
  readonly ends: string | null
  readonly names: readonly string[]
  readonly cancelledReason: string | null
}

/** More names than this are counted, not listed. */
const NAMES_LISTED = 40

/** Plain text for the deputies' WeChat group: what, when, where, who, and no link that asks for a sign-in. */
export function noticeText(facts: NoticeFacts, lang: Language): string {
  if (facts.cancelledReason !== null) {
    return say(words, lang, 'activities.notice.cancelled', { title: facts.title, reason: facts.cancelledReason })
  }
  const line = (key: 'time' | 'place' | 'theme' | 'who', value: string) =>
    `${say(words, lang, `activities.paper.${key}`)}${lang === 'zh' ? '：' : ': '}${value}`
  const lines = [say(words, lang, 'activities.notice.head'), facts.title]
  if (facts.theme !== null) lines.push(line('theme', facts.theme))
  lines.push(line('time', `${dayText(facts.heldOn, lang)} ${hoursText(facts.starts, facts.ends, lang)}`))
  lines.push(line('place', facts.place))
  if (facts.names.length > 0 && facts.names.length <= NAMES_LISTED) {
    lines.push(line('who', facts.names.join(lang === 'zh' ? '、' : ', ')))
  }
  lines.push(say(words, lang, 'activities.paper.asks'))
  lines.push(facts.organiser)
  return lines.join('\n')
}

/** Text that reminds the recorders of the communities not heard from; thanks where none is missing. */
export function reminderText(
  day: {
    readonly heldOn: CivilDate
    readonly missing: readonly { readonly community: string; readonly recorder: string | null }[]
  },
  lang: Language,
): string {
  const date = dayText(day.heldOn, lang)
  if (day.missing.length === 0) return say(words, lang, 'activities.notice.all-reported', { date })
  const names = day.missing.map((row) => {
    if (row.recorder === null) return row.community
    return lang === 'zh' ? `${row.community}（${row.recorder}）` : `${row.community} (${row.recorder})`
  })
  return `${say(words, lang, 'activities.notice.reminder', { date })}\n${names.join(lang === 'zh' ? '、' : ', ')}`
}
