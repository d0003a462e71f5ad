import type { YearOfRegistrations } from '../language.ts'

/** The growth between two years, shared out among three causes; the shares add up to the growth. */
export interface Growth {
  readonly from: YearOfRegistrations
  readonly to: YearOfRegistrations
  readonly growth: number
  /** Registrations owed to more deputies taking part, to more activities for each of them, to more registrations at each activity. */
  readonly byDeputies: number
  readonly byActivities: number
  readonly byRegistrationsEach: number
}

/**
 * registrations = deputies × (activities ÷ deputies) × (registrations ÷ activities). Each factor's share is its logarithmic growth times the
 * logarithmic mean of the two years, so nothing is left over and the order of the factors does not matter. Null where a year is empty:
 * there is nothing to divide.
 */
export function splitGrowth(from: YearOfRegistrations, to: YearOfRegistrations): Growth | null {
  if ([from, to].some((year) => year.registrations <= 0 || year.deputies <= 0 || year.activities <= 0)) return null
  const growth = to.registrations - from.registrations
  const mean = logMean(to.registrations, from.registrations)
  const share = (factor: (year: YearOfRegistrations) => number) => mean * Math.log(factor(to) / factor(from))
  const byDeputies = Math.round(share((year) => year.deputies))
  const byActivities = Math.round(share((year) => year.activities / year.deputies))
  // The last share takes the rounding, so that the three add up to the growth exactly.
  return { from, to, growth, byDeputies, byActivities, byRegistrationsEach: growth - byDeputies - byActivities }
}

function logMean(a: number, b: number): number {
  return a === b ? a : (a - b) / Math.log(a / b)
}
