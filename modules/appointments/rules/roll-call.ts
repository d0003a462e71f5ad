import { CAN, cannot, type Verdict } from '../../../kernel/verdict.ts'
import type { COURSE_RESULTS, PRESENCES } from '../language.ts'

export interface SaidMark {
  readonly matterId: string
  readonly presence: (typeof PRESENCES)[number]
  readonly result?: (typeof COURSE_RESULTS)[number] | undefined
  readonly words?: string | undefined
}

export interface RollMark {
  readonly matterId: string
  readonly presence: SaidMark['presence']
  readonly result: (typeof COURSE_RESULTS)[number]
  readonly words: string | null
}

/**
 * The roll of a course: whoever is not named was there. Without a result said, whoever was there has passed, and whoever was not makes it up. Passed without
 * having been there is refused by `rollHolds`.
 */
export function rollOf(called: readonly string[], said: readonly SaidMark[]): RollMark[] {
  const marks = new Map(said.map((mark) => [mark.matterId, mark]))
  return called.map((matterId) => {
    const mark = marks.get(matterId)
    const presence = mark?.presence ?? 'present'
    const result = mark?.result ?? (presence === 'present' ? 'passed' : 'to_make_up')
    return { matterId, presence, result, words: mark?.words?.trim() || null }
  })
}

/** Only those called, each once; nobody passes a course at which they were not. */
export function rollHolds(called: readonly string[], said: readonly SaidMark[]): Verdict {
  if (new Set(said.map(({ matterId }) => matterId)).size < said.length) return cannot('appointments.course.twice')
  if (said.some(({ matterId }) => !called.includes(matterId))) return cannot('appointments.course.not-called')
  const unseen = said.some(({ presence, result }) => presence !== 'present' && result === 'passed')
  return unseen ? cannot('appointments.course.passed-unseen') : CAN
}
