import type { YearOfRegistrations } from '../language.ts'
import { splitGrowth } from './growth.ts'

/** One of the three factors whose product is the registrations of a year. */
export type GrowthFactor = 'deputies' | 'activities_each' | 'registrations_each'

export interface FactorTold {
  readonly factor: GrowthFactor
  /** The factor in hundredths, so that answers hold whole numbers: 2.37 activities a deputy is 237. */
  readonly beforeHundredths: number
  readonly afterHundredths: number
  /** The registrations of the growth owed to this factor; the three add up to the growth. */
  readonly share: number
}

/**
 * The growth from one year to another told factor by factor; null where either year is missing or empty, because there is nothing to divide.
 */
export function growthTold(
  years: readonly YearOfRegistrations[],
  from: number,
  to: number,
): { growth: number; factors: FactorTold[] } | null {
  const [first, last] = [years.find((one) => one.year === from), years.find((one) => one.year === to)]
  const split = first && last ? splitGrowth(first, last) : null
  if (!first || !last || split === null) return null
  const told = (factor: GrowthFactor, of: (year: YearOfRegistrations) => number, share: number): FactorTold => ({
    factor,
    beforeHundredths: Math.round(of(first) * 100),
    afterHundredths: Math.round(of(last) * 100),
    share,
  })
  return {
    growth: split.growth,
    factors: [
      told('deputies', (year) => year.deputies, split.byDeputies),
      told('activities_each', (year) => year.activities / year.deputies, split.byActivities),
      told('registrations_each', (year) => year.registrations / year.activities, split.byRegistrationsEach),
    ],
  }
}
