import { type CivilDate, yearOf } from '../../../kernel/civil-date.ts'
import { quarterOf } from '../../../kernel/quarter.ts'
import type { Block } from '../../../platform/documents/blocks.ts'
import { documentDate, spacedName } from '../../../platform/documents/chinese-text.ts'
import type { Attendance, MinutesDocument } from '../../../platform/documents/minutes-document.ts'
import { say } from '../../../platform/words/words.ts'
import { meetingWords } from '../words-of-meetings.ts'
import { type MeetingKind, PRESENCES, type Presence } from './work-language.ts'

export interface MeetingToPrint {
  readonly street: string
  readonly kind: MeetingKind
  readonly heldOn: CivilDate
  readonly place: string
  readonly chairName: string
  readonly agenda: string
  readonly minutes: string
  readonly people: readonly { readonly name: string; readonly presence: Presence | null }[]
}

const t = (key: keyof typeof meetingWords, places = {}) => say(meetingWords, 'zh', key, places)

/** Minutes of a committee's meeting as a paper (纪要): when, where, who took the chair, the agenda, what was said, who was there. Chinese, as such papers are. */
export function minutesPaper(meeting: MeetingToPrint): MinutesDocument {
  const { street, heldOn } = meeting
  const committee = t('meetings.paper.committee', { street })
  const name = t(`meetings.paper.${meeting.kind}`, {
    year: yearOf(heldOn),
    quarter: t(`meetings.paper.quarter-${quarterOf(heldOn).quarter}`),
  })
  return {
    mark: t('meetings.paper.mark', { committee }),
    title: t('meetings.paper.title', { committee, name }),
    author: committee,
    date: heldOn,
    body: [
      opening(meeting, committee, name),
      { kind: 'heading', level: 1, text: t('meetings.paper.agenda') },
      { kind: 'paragraph', text: meeting.agenda },
      { kind: 'heading', level: 1, text: t('meetings.paper.minutes') },
      { kind: 'paragraph', text: meeting.minutes },
    ],
    attendance: attendanceOf(meeting.people),
  }
}

function opening({ heldOn, place, chairName }: MeetingToPrint, committee: string, name: string): Block {
  const at = place === '' ? '' : t('meetings.paper.at', { place })
  return {
    kind: 'paragraph',
    text: t('meetings.paper.opening', { date: documentDate(heldOn), committee, at, name, chair: chairName }),
  }
}

function attendanceOf(people: MeetingToPrint['people']): Attendance[] {
  return PRESENCES.flatMap((presence) => {
    const names = people.filter((one) => one.presence === presence).map(({ name }) => spacedName(name))
    return names.length === 0 ? [] : [{ lead: t(`meetings.paper.${presence}`), text: names.join('，') }]
  })
}
