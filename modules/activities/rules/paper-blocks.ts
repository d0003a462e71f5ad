import type { Block } from '../../../platform/documents/blocks.ts'
import { type Language, say } from '../../../platform/words/words.ts'
import type { DetailAnswer } from '../contract-answers.ts'
import { kindOf } from '../language.ts'
import { words } from '../words.ts'
import { clockOf, dayText, glossed, hoursText, organiserName, timeText } from './wording.ts'

export type PaperKind = 'notice' | 'sign-in' | 'scheme'

/** Lines left free on a sign-in sheet for whoever comes without being on the list. */
const SPARE_LINES = 5

/** Where it takes place, in words: the place named, or the community, or every community. */
export function placeText(activity: DetailAnswer, lang: Language): string {
  if (activity.place !== null) return activity.place
  if (activity.community !== null) return glossed(activity.community, activity.communityEn ?? '', lang)
  return activity.street === null ? '—' : glossed(activity.street, activity.streetEn ?? '', lang)
}

/** In whose name the paper goes out. */
export function organiserText(activity: DetailAnswer, lang: Language): string {
  return organiserName(activity.street === null ? null : glossed(activity.street, activity.streetEn ?? '', lang), lang)
}

/** The body of one of the three papers of an activity. */
export function paperBlocks(paper: PaperKind, activity: DetailAnswer, lang: Language): Block[] {
  if (paper === 'sign-in') return [...factLines(activity, lang, false), signInTable(activity, lang)]
  if (paper === 'notice') {
    return [...factLines(activity, lang, true), { kind: 'paragraph', text: say(words, lang, 'activities.paper.asks') }]
  }
  return [...factLines(activity, lang, true), ...fieldLines(activity, lang), ...steps(activity, lang)]
}

function factLines(activity: DetailAnswer, lang: Language, withNames: boolean): Block[] {
  const colon = lang === 'zh' ? '：' : ': '
  const line = (key: 'time' | 'place' | 'theme' | 'kind' | 'organiser', text: string): Block => ({
    kind: 'paragraph',
    lead: say(words, lang, `activities.paper.${key}`) + colon,
    text,
  })
  const ends = activity.endsAt === null ? null : clockOf(activity.endsAt)
  const when = `${dayText(activity.heldOn, lang, true)} ${hoursText(clockOf(activity.startsAt), ends, lang)}`
  const lines = [line('kind', kindOf(activity.kind)?.name[lang] ?? activity.kind)]
  if (activity.theme !== null) lines.push(line('theme', activity.theme))
  lines.push(
    line('time', when),
    line('place', placeText(activity, lang)),
    line('organiser', organiserText(activity, lang)),
  )
  const names = activity.roster.map((person) => person.name)
  if (withNames && names.length > 0)
    lines.push({ kind: 'names', lead: say(words, lang, 'activities.paper.who') + colon, names })
  return lines
}

/** What the kind's own fields say, for the scheme. */
function fieldLines(activity: DetailAnswer, lang: Language): Block[] {
  return (kindOf(activity.kind)?.fields ?? []).flatMap((field): Block[] => {
    const value = activity.fields[field.key]
    if (value === undefined) return []
    const choice = field.choices?.find((one) => one.code === value)
    const text = choice ? choice.label[lang] : `${value}${field.unit?.[lang] ?? ''}`
    return [{ kind: 'paragraph', lead: `${field.label[lang]}${lang === 'zh' ? '：' : ': '}`, text }]
  })
}

function steps(activity: DetailAnswer, lang: Language): Block[] {
  const kind = kindOf(activity.kind)
  const time = timeText(clockOf(activity.startsAt), lang)
  const gather = say(words, lang, 'activities.paper.step-gather', { time, place: placeText(activity, lang) })
  const held = say(words, lang, kind?.opinions ? 'activities.paper.step-hear' : 'activities.paper.step-hold')
  const reported = activity.communityId === null ? [] : [say(words, lang, 'activities.paper.step-report')]
  return [
    { kind: 'heading', level: 1, text: say(words, lang, 'activities.paper.steps') },
    ...[gather, held, ...reported].map((text): Block => ({ kind: 'paragraph', text })),
  ]
}

function signInTable(activity: DetailAnswer, lang: Language): Block {
  const header = (key: 'number' | 'name' | 'level' | 'signature' | 'remark') =>
    say(words, lang, `activities.paper.${key}`)
  const named = activity.roster.map((person, at) => [
    String(at + 1),
    person.name,
    say(words, lang, `activities.level.${person.level}`),
    '',
    person.mark === 'leave' ? say(words, lang, 'activities.mark.leave') : '',
  ])
  const spare = Array.from({ length: SPARE_LINES }, (_, at) => [String(named.length + at + 1), '', '', '', ''])
  return {
    kind: 'table',
    rowHeight: 11,
    columns: [
      { header: header('number'), width: 1, align: 'centre' },
      { header: header('name'), width: 2, align: 'centre' },
      { header: header('level'), width: 2, align: 'centre' },
      { header: header('signature'), width: 3 },
      { header: header('remark'), width: 2 },
    ],
    rows: [...named, ...spare],
  }
}
