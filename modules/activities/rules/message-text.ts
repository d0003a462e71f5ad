import type { CivilDate } from '../../../kernel/civil-date.ts'
import { type Language, say } from '../../../platform/words/words.ts'
import { words } from '../words.ts'
import { dayText, timeText } from './wording.ts'

/** What a text message about an activity tells, in one language already. */
export interface MessageFacts {
  readonly title: string
  readonly heldOn: CivilDate
  readonly starts: string
  readonly place: string
  readonly organiser: string
}

/** One part of a text message in Chinese holds so many characters, each part of a longer one three less. */
const ONE_PART = 70
const LONG_PART = 67

/** How many parts a text goes out in, and is paid for. */
export function partsOf(text: string): number {
  return text.length <= ONE_PART ? 1 : Math.ceil(text.length / LONG_PART)
}

/**
 * The notice for a locked screen: what, when, where, no names and no link. In Chinese it is fitted into one part: first the
 * request goes, then the sender, then the end of the title; day, hour and place never.
 */
export function noticeMessage(facts: MessageFacts, lang: Language): string {
  const told = (title: string) =>
    say(words, lang, 'activities.message.notice', {
      title,
      day: dayText(facts.heldOn, lang),
      time: timeText(facts.starts, lang),
      place: facts.place,
    })
  const core = told(facts.title)
  const asks = say(words, lang, 'activities.message.asks')
  const space = lang === 'zh' ? '' : ' '
  const whole = [`${core}${space}${asks}${space}${facts.organiser}`, `${core}${space}${facts.organiser}`, core]
  const fitting = whole.find((text) => text.length <= ONE_PART)
  if (lang === 'en') return whole[0] as string
  return fitting ?? told(shortened(facts.title, core.length - ONE_PART))
}

/** The title without its end; of a title too short for that, a few characters stay. */
function shortened(title: string, tooMuch: number): string {
  const kept = Math.max(6, title.length - tooMuch - 1)
  return kept >= title.length ? title : `${title.slice(0, kept)}…`
}

/** What a recorder hears whose community has not reported from the contact day. */
export function reminderMessage(
  facts: { readonly heldOn: CivilDate; readonly community: string; readonly organiser: string },
  lang: Language,
): string {
  const { community, organiser } = facts
  return say(words, lang, 'activities.message.reminder', { day: dayText(facts.heldOn, lang), community, organiser })
}
