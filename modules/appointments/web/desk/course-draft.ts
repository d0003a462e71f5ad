import type { CoursePlace } from '../../contract-training.ts'

export interface RollDraft {
  readonly matterId: string
  readonly presence: 'present' | 'leave' | 'absent'
  readonly result: 'passed' | 'not_passed' | 'to_make_up'
  readonly words: string
}

/** The roll to begin with: what was marked, otherwise everybody there and passed. */
export function rollDraft(places: readonly CoursePlace[]): RollDraft[] {
  return places.map(({ matterId, presence, result, words }) => ({
    ...{ matterId, presence: presence ?? 'present', result: result ?? 'passed', words: words ?? '' },
  }))
}

/** Somebody's presence; the result follows it until it is chosen otherwise: nobody passes unseen. */
export function withPresence(
  roll: readonly RollDraft[],
  matterId: string,
  presence: RollDraft['presence'],
): RollDraft[] {
  return roll.map((one) => {
    if (one.matterId !== matterId) return one
    return { ...one, presence, result: presence === 'present' ? 'passed' : 'to_make_up' }
  })
}

/** The marks that differ from how the roll began; of a first roll call those who were not simply there. */
export function marksOf(roll: readonly RollDraft[], began: readonly RollDraft[]) {
  return roll.flatMap((one) => {
    const before = began.find(({ matterId }) => matterId === one.matterId)
    const same =
      before && before.presence === one.presence && before.result === one.result && before.words === one.words
    if (same) return []
    const words = one.words.trim()
    return [{ matterId: one.matterId, presence: one.presence, result: one.result, ...(words === '' ? {} : { words }) }]
  })
}
