import { hash } from 'node:crypto'

/** Chance with a seed: the same demo district on every machine. */
export interface Chance {
  /** At least 0, less than 1. */
  next(): number
  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number
  pick<T>(list: readonly T[]): T
  /** `count` different ones, in the order drawn. */
  some<T>(list: readonly T[], count: number): T[]
}

/** Mulberry32, seeded by a text. */
export function chance(seed: string): Chance {
  let state = hash('sha256', seed, 'buffer').readUInt32LE(0)
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  const between = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  const pick = <T>(list: readonly T[]) => list[between(0, list.length - 1)] as T
  const some = <T>(list: readonly T[], count: number) => {
    const left = [...list]
    const drawn: T[] = []
    while (drawn.length < count && left.length > 0) drawn.push(...left.splice(between(0, left.length - 1), 1))
    return drawn
  }
  return { next, between, pick, some }
}

/** A UUIDv7 made from a name and the time of the deed: the same in every build, and in the order of time. */
export function demoId(name: string, at: Date): string {
  const bytes = hash('sha256', name, 'buffer').subarray(0, 16)
  bytes.writeUIntBE(at.getTime(), 0, 6)
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x70
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/** Parts of a whole number, as even as possible, the larger ones first. */
export function evenParts(total: number, parts: number): number[] {
  const least = Math.floor(total / parts)
  return Array.from({ length: parts }, (_, place) => least + (place < total % parts ? 1 : 0))
}

/** Parts of `total` in the proportion of `weights`; they add up to exactly `total`. */
export function sharedBy(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0)
  let given = 0
  let weighed = 0
  return weights.map((weight) => {
    weighed += weight
    const upTo = Math.round((total * weighed) / sum)
    const part = upTo - given
    given = upTo
    return part
  })
}
