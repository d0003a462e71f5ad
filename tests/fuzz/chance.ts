/** Repeatable chance: the same seed gives the same run. */
export interface Chance {
  /** 0 ≤ x < 1. */
  next(): number
  /** A whole number from 0 to below `n`. */
  below(n: number): number
  pick<T>(list: readonly T[]): T
  flip(probability: number): boolean
}

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  // mulberry32: small, even, and the same on every machine.
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (n: number): number => Math.floor(next() * n)
  return { next, below, pick: (list) => list[below(list.length)] as never, flip: (probability) => next() < probability }
}
