import { formatTenths } from '../../../kernel/points.ts'
import { type Language, say } from '../../../platform/words/words.ts'
import type { EvidenceAnswer } from '../contract-merit.ts'
import { meritWords } from '../words-of-merit.ts'
import { meritFactWords } from '../words-of-merit-facts.ts'
import { sheetWords } from '../words-of-merit-sheet.ts'
import type { EvidenceKey, SaidWhy } from './merit-evidence.ts'

type Params = Readonly<Record<string, string | number>>
export type SheetWord = keyof typeof sheetWords

const isKey = <W extends object>(words: W, key: string): key is keyof W & string => Object.hasOwn(words, key)

/** A words key of merit as a sentence; a key nobody declared stands as it is. */
export function sayMerit(
  { key, params }: { readonly key: string; readonly params: Params },
  language: Language,
): string {
  return isKey(meritWords, key) ? say(meritWords, language, key, params) : key
}

/** A sentence of the merit sheet. */
export function saySheet(language: Language, key: SheetWord, params: Params = {}): string {
  return say(sheetWords, language, key, params)
}

/** The name of a number of the evidence. */
export function evidenceName(of: EvidenceKey | 'place' | 'attendance', language: Language): string {
  return say(meritFactWords, language, `appointments.evidence.${of}`)
}

/** Met, not met, or not computed. */
export function passedWord(passed: boolean | null, language: Language): string {
  return saySheet(language, `merit.passed.${passed === null ? 'unknown' : passed ? 'yes' : 'no'}`)
}

/** The place of a year in words: rank of how many, points, inside or outside the top 15 %, ties and near misses; or why it was not computed. */
export function placeText(place: EvidenceAnswer['place'], language: Language): string {
  const { year, rank, eligible: n, topPlaces: places, top, tenths, tied, missedBy, why } = place
  if (rank === null || tenths === null) return why === null ? '' : sayMerit(why as SaidWhy, language)
  const parts = [
    saySheet(language, 'merit.place.rank', { year, rank, n }),
    saySheet(language, 'merit.place.tenths', { points: formatTenths(tenths) }),
    saySheet(language, top ? 'merit.place.top' : 'merit.place.not-top', { places }),
    ...(missedBy === null ? [] : [saySheet(language, 'merit.place.missed', { n: missedBy })]),
    ...(tied === 0 ? [] : [saySheet(language, 'merit.place.tied', { n: tied })]),
  ]
  return parts.join(language === 'zh' ? '，' : ', ')
}

/** Attendance in words: the rate with both numbers behind it; or why it was not computed. */
export function attendanceText(evidence: EvidenceAnswer, language: Language): string {
  const of = (key: EvidenceKey) => evidence.counts.find((one) => one.of === key)
  const asked = of('asked')
  if (asked === undefined || asked.count === null) return asked?.why ? sayMerit(asked.why as SaidWhy, language) : ''
  if (evidence.attendance === null) return saySheet(language, 'merit.attendance.nobody')
  const rate = `${(evidence.attendance / 100).toFixed(1)} %`
  return saySheet(language, 'merit.attendance', { rate, asked: asked.count, present: of('present')?.count ?? 0 })
}
