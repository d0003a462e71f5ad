import { type CivilDate, shanghaiInstant } from '../../kernel/civil-date.ts'
import type { DemoPeople, DemoSelfReport, DemoStreet, Standout } from './facts.ts'
import { TERMS, VOTE_DAY } from './quantities.ts'
import { demoId } from './seeded.ts'
import { HONOURED_REPORTS, HONOURED_SUGGESTIONS, type HonouredText } from './texts/honoured.ts'
import { EDUCATIONS_OF_STANDOUTS, SECTORS_OF_STANDOUTS } from './texts/names.ts'

const TERM_START: CivilDate = TERMS[1].startsOn
/** Of a delegation in order of entry: neither a persona, nor a member of the committee, nor one whose mandate changes. */
const IN_DELEGATION = 5
const WHO_WRITE_LITTLE: readonly number[] = [3, 6]

/** One in each street, as the mandates of the term stand. */
export function standoutsOf(
  people: Pick<DemoPeople, 'mandates'>,
  streets: readonly Pick<DemoStreet, 'streetId'>[],
): Standout[] {
  return streets.flatMap(({ streetId }, place) => {
    const delegation = people.mandates.filter(
      (one) => one.streetId === streetId && one.level === 'district' && one.startsOn === TERM_START,
    )
    const found = delegation[IN_DELEGATION]
    return found ? [{ personId: found.personId, streetId, writes: !WHO_WRITE_LITTLE.includes(place), place }] : []
  })
}

/** Rather young, well educated, from many fields, as the source says of those chosen. */
export function shapeStandouts(people: DemoPeople, standouts: readonly Standout[]): void {
  for (const { personId, place } of standouts) {
    const person = people.persons.find((one) => one.id === personId)
    const education = EDUCATIONS_OF_STANDOUTS[place % EDUCATIONS_OF_STANDOUTS.length] as string
    const sector = SECTORS_OF_STANDOUTS[place % SECTORS_OF_STANDOUTS.length] as string
    if (person) Object.assign(person, { birthYear: 1976 + ((place * 5) % 13), education, sector })
  }
}

/** From the term's first day to the vote. */
const beforeVote = (day: CivilDate) => day >= TERM_START && day < VOTE_DAY

/**
 * The same registrations, as many as before, with what the standouts wrote among them: those who write hand in at least three suggestions before the vote, those who
 * write little none; the honoured suggestions and reports are theirs.
 */
export function withStandouts(
  reports: readonly DemoSelfReport[],
  standouts: readonly Standout[],
  year: number,
): DemoSelfReport[] {
  const changed = new Map<string, HonouredText>()
  for (const one of standouts) {
    const own = reports.filter((report) => report.personId === one.personId && beforeVote(report.doneOn))
    const texts = one.writes ? writtenBy(one.place, year) : []
    // Spread over the year, never two at once.
    texts.forEach((text, number) => {
      const at = own[Math.floor(((number + 0.5) * own.length) / texts.length)]
      if (at) changed.set(at.id, text)
    })
  }
  const little = new Set(standouts.filter((one) => !one.writes).map((one) => one.personId))
  return reports.map((report) => {
    const text = changed.get(report.id)
    if (text) return { ...report, kind: text.kind, title: text.title, titleEn: text.titleEn, units: 1 }
    const none = report.kind === 'suggestion' && little.has(report.personId) && beforeVote(report.doneOn)
    return none
      ? { ...report, kind: 'reception', title: '进站接待选民', titleEn: 'Received voters at the station' }
      : report
  })
}

/** Ids of what was honoured stay the same in every build. */
export interface Honoured {
  readonly honourId: string
  readonly recordId: string
  readonly year: number
  readonly awardedOn: CivilDate
}

/** The honours of a year's records: given in the January after. */
export function honoursOf(reports: readonly DemoSelfReport[], year: number): Honoured[] {
  const titles = new Map([...HONOURED_SUGGESTIONS, ...HONOURED_REPORTS].map((text) => [text.title, text]))
  return reports.flatMap((report): Honoured[] => {
    const text = titles.get(report.title)
    if (!text || text.year !== year) return []
    const awardedOn = `${year + 1}-01-16`
    const honourId = demoId(`honour ${report.id}`, shanghaiInstant(awardedOn, '10:00'))
    return [{ honourId, recordId: report.id, year, awardedOn }]
  })
}

/** What a standout who writes handed in during a year: honoured texts, and suggestions that were not. */
function writtenBy(place: number, year: number): HonouredText[] {
  const honoured = [...HONOURED_SUGGESTIONS, ...HONOURED_REPORTS].filter(
    (text) => text.by === place && text.year === year,
  )
  const plain = PLAIN.filter((text) => text.year === year).map((text) => ({ ...text, by: place }))
  return [...honoured, ...plain]
}

/** Two more each, so that three come together even where one was honoured. */
const PLAIN: readonly Omit<HonouredText, 'by'>[] = [
  {
    kind: 'suggestion',
    year: 2022,
    title: '提出代表建议：背街小巷夜间照明',
    titleEn: 'Suggestion: light in the back lanes at night',
  },
  {
    kind: 'suggestion',
    year: 2023,
    title: '提出代表建议：社区居民活动场所共享',
    titleEn: 'Suggestion: rooms for residents, shared between communities',
  },
]
