import type { CivilDate } from '../../../kernel/civil-date.ts'
import { formatTenths } from '../../../kernel/points.ts'
import type { Quarter } from '../../../kernel/quarter.ts'
import { documentDate } from '../../../platform/documents/chinese-text.ts'
import { type Language, say } from '../../../platform/words/words.ts'
import type { Snapshot } from '../language.ts'
import { paperWords } from '../words-of-paper.ts'

export type PaperWord = keyof typeof paperWords

/** The places every sentence about the period may name; Chinese documents write the quarter 一, 二, 三, 四. */
export function periodPlaces({ year, quarter }: Quarter, language: Language): { year: number; quarterName: string } {
  const chinese = ['一', '二', '三', '四'][quarter - 1] as string
  return { year, quarterName: language === 'zh' ? chinese : String(quarter) }
}

/** The bulletin's title. */
export function bulletinTitle(quarter: Quarter, language: Language): string {
  return say(paperWords, language, 'bulletins.paper.title', periodPlaces(quarter, language))
}

/** The rules as cited: 《…》、《…》, or words where the quarter had none. */
export function citedRules(rules: Snapshot['rules'], language: Language): string {
  if (rules.length === 0) return say(paperWords, language, 'bulletins.paper.rules-none')
  return language === 'zh'
    ? rules.map(({ name }) => (name.startsWith('《') ? name : `《${name}》`)).join('、')
    : rules.map(({ nameEn }) => nameEn).join(', ')
}

export function dayText(day: CivilDate, language: Language): string {
  return language === 'zh' ? documentDate(day) : day
}

/** An average of hundredths as written: 37.50. */
export function averageText(hundredths: number): string {
  return (hundredths / 100).toFixed(2)
}

/** What the sentences tell: a snapshot without its deputies, as paper and pages both have it. */
export interface Told extends Quarter, Pick<Snapshot, 'eligible' | 'topPlaces' | 'named' | 'counts' | 'objections'> {
  readonly suspended: number
}

/** Every place of the overall, top and objection sentences, in figures. */
export function figurePlaces(told: Told, language: Language): Record<string, string | number> {
  const { counts, objections } = told
  return {
    ...periodPlaces(told, language),
    eligible: told.eligible,
    suspended: told.suspended,
    places: told.topPlaces,
    top: told.named,
    ...counts,
    objections: objections.opened,
    decided: objections.decided,
    open: objections.open,
  }
}

/** The places of one line of the supplement. */
export function supplementPlaces(
  line: NonNullable<Snapshot['supplement']>[number],
  language: Language,
): Record<string, string | number> {
  return {
    ...periodPlaces(line, language),
    people: line.people,
    added: line.added.records,
    addedPoints: formatTenths(line.added.tenths),
    taken: line.taken.records,
    takenPoints: formatTenths(Math.abs(line.taken.tenths)),
    changed: line.changed.records,
    changedPoints: formatTenths(line.changed.tenths),
  }
}
