import type { RankedDeputy, StreetAverage } from '../language.ts'

/** An eligible deputy before ranking. */
export interface Contender {
  readonly personId: string
  readonly name: string
  readonly streetId: number | null
  readonly tenths: number
}

/** How many places the top 15 % of n deputies has: ceil(0.15 n). In whole numbers, so that 0.15 × 20 is 3 and not 4. */
export function topPlaces(n: number): number {
  return Math.ceil((n * 15) / 100)
}

/**
 * Ranks by points, best first; equal points share a rank and the next rank skips (1, 2, 2, 4). The top 15 % takes everyone tied at its line,
 * but nobody without points. Equal ranks are listed by id, so that two calls agree.
 */
export function rankDeputies(contenders: readonly Contender[]): RankedDeputy[] {
  const sorted = [...contenders].sort((a, b) => b.tenths - a.tenths || (a.personId < b.personId ? -1 : 1))
  const places = topPlaces(sorted.length)
  const line = sorted[places - 1]?.tenths ?? 0
  let rank = 0
  return sorted.map((deputy, index) => {
    if (index === 0 || deputy.tenths !== sorted[index - 1]?.tenths) rank = index + 1
    return { ...deputy, rank, top: deputy.tenths > 0 && deputy.tenths >= line }
  })
}

/**
 * The average of each street over its eligible deputies (deputies without points count with 0), best first, ties sharing a rank.
 * A street without eligible deputies is not ranked. Compared as exact fractions.
 */
export function rankStreets(contenders: readonly Contender[]): StreetAverage[] {
  const sums = new Map<number, { sumTenths: number; deputies: number }>()
  for (const { streetId, tenths } of contenders) {
    if (streetId === null) continue
    const sum = sums.get(streetId) ?? { sumTenths: 0, deputies: 0 }
    sums.set(streetId, { sumTenths: sum.sumTenths + tenths, deputies: sum.deputies + 1 })
  }
  const above = (a: Sum, b: Sum): number => b.sumTenths * a.deputies - a.sumTenths * b.deputies
  const sorted = [...sums]
    .map(([streetId, sum]) => ({ streetId, ...sum }))
    .sort((a, b) => above(a, b) || a.streetId - b.streetId)
  let rank = 0
  return sorted.map((street, index) => {
    const before = sorted[index - 1]
    if (!before || above(before, street) !== 0) rank = index + 1
    return { ...street, averageHundredths: Math.round((street.sumTenths * 10) / street.deputies), rank }
  })
}

interface Sum {
  readonly sumTenths: number
  readonly deputies: number
}
