import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Language } from '../../../platform/words/words.ts'
import type { MessagePurpose, MessageStand, MessageWhy } from '../language.ts'
import { noticeMessage, reminderMessage } from './message-text.ts'
import { mobileOf } from './mobile.ts'
import { clockOf, glossed, organiserName } from './wording.ts'

/** Somebody to be texted, with what the words are made of and what was sent before. */
export interface PersonToText {
  readonly activityId: string
  readonly personId: string
  readonly name: string
  readonly phone: string | null
  readonly title: string
  readonly titleEn: string
  readonly place: string | null
  readonly heldOn: CivilDate
  readonly startsAt: string
  readonly street: string | null
  readonly streetEn: string | null
  readonly community: string | null
  readonly communityEn: string | null
  /** Earlier messages for the same purpose, whatever their words. */
  readonly before: readonly {
    readonly words: string
    readonly state: 'queued' | 'sent' | 'failed'
    readonly why: MessageWhy | null
    readonly at: string
  }[]
}

export interface MailingLine {
  readonly person: PersonToText
  readonly words: string
  readonly stand: MessageStand
  readonly why: MessageWhy | null
  readonly at: string | null
}

/** What did not leave the house, or was sent back, may be sent again; what may have left may not. */
const AGAIN: readonly MessageWhy[] = ['no-channel', 'no-number', 'bad-address', 'refused', 'given-up']

/** Who is to be texted with which words, and where each message stands. The same words go to a person once. */
export function mailingOf(purpose: MessagePurpose, people: readonly PersonToText[]): MailingLine[] {
  return people.map((person) => {
    const words = wordsFor(purpose, person, 'zh')
    const before = person.before.find((message) => message.words === words)
    const fresh = mobileOf(person.phone) === null ? 'no-number' : 'to-send'
    if (before === undefined) return { person, words, stand: fresh, why: null, at: null }
    const again = before.state === 'failed' && before.why !== null && AGAIN.includes(before.why)
    return { person, words, stand: again ? fresh : before.state, why: before.why, at: before.at }
  })
}

/** The words to one person. What is sent is Chinese; the English stands beside it on the screen only. */
export function wordsFor(purpose: MessagePurpose, person: PersonToText, lang: Language): string {
  const community = person.community === null ? '' : glossed(person.community, person.communityEn ?? '', lang)
  const street = person.street === null ? null : glossed(person.street, person.streetEn ?? '', lang)
  const organiser = organiserName(street, lang)
  if (purpose === 'report_reminder') return reminderMessage({ heldOn: person.heldOn, community, organiser }, lang)
  const facts = {
    title: glossed(person.title, person.titleEn, lang),
    heldOn: person.heldOn,
    starts: clockOf(person.startsAt),
    place: person.place ?? (community || street || organiser),
    organiser,
  }
  return noticeMessage(facts, lang)
}
