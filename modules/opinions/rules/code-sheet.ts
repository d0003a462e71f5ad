import type { CodeKind } from '../language.ts'
import type { sheetWords } from '../words-of-sheets.ts'

/** What a sheet speaks of; names of both languages. */
export interface SheetFacts {
  readonly kind: CodeKind
  readonly street: string
  readonly streetEn: string
  readonly community: string | null
  readonly communityEn: string | null
  readonly person: string | null
  readonly personTitle: { readonly zh: string; readonly en: string } | null
  readonly activity: {
    readonly title: string
    readonly titleEn: string
    readonly on: string
    readonly hours: string
    readonly place: string | null
  } | null
}

export const SHEET_LINES = ['who', 'when', 'where', 'what-for', 'contact', 'how'] as const
export type SheetLineWhat = (typeof SHEET_LINES)[number]

/** A line as a key of words with its places, for each language. */
export interface SheetLine {
  readonly what: SheetLineWhat
  readonly key: keyof typeof sheetWords
  readonly zh: Readonly<Record<string, string>>
  readonly en: Readonly<Record<string, string>>
}

/**
 * What a sheet says, in the order in which somebody standing before a notice board asks: who takes it in, when, where, what for, how name and number are used, and how to do
 * it without a telephone of one's own. Never a telephone number of anybody.
 */
export function sheetLines(facts: SheetFacts): SheetLine[] {
  const place = placeOf(facts)
  const lines: (SheetLine | null)[] = [
    whoOf(facts),
    whenOf(facts),
    place,
    plain('what-for'),
    plain('contact'),
    howOf(facts),
  ]
  return lines.filter((line) => line !== null)
}

function plain(what: SheetLineWhat, more: Partial<SheetLine> = {}): SheetLine {
  return { what, key: `opinions.sheet.${what}`, zh: {}, en: {}, ...more }
}

function whoOf({ kind, person, personTitle, street, streetEn }: SheetFacts): SheetLine {
  if (kind === 'deputy' && person !== null && personTitle !== null) {
    const { zh, en } = personTitle
    return plain('who', {
      key: 'opinions.sheet.who.deputy',
      zh: { name: person, title: zh },
      en: { name: person, title: en },
    })
  }
  return plain('who', { zh: { street }, en: { street: streetEn } })
}

function whenOf({ activity }: SheetFacts): SheetLine {
  if (activity === null) return plain('when')
  const { on, hours, title, titleEn } = activity
  return plain('when', {
    ...{ key: 'opinions.sheet.when.activity', zh: { on, hours, title }, en: { on, hours, title: titleEn || title } },
  })
}

function placeOf({ activity, community, communityEn, street, streetEn }: SheetFacts): SheetLine {
  if (activity?.place) return plain('where', { zh: { place: activity.place }, en: { place: activity.place } })
  if (community === null) return plain('where', { zh: { place: street }, en: { place: streetEn } })
  return plain('where', { zh: { place: `${street}${community}` }, en: { place: `${communityEn}, ${streetEn}` } })
}

function howOf({ community, communityEn, street, streetEn }: SheetFacts): SheetLine {
  return plain('how', { zh: { place: community ?? street }, en: { place: communityEn ?? streetEn } })
}
