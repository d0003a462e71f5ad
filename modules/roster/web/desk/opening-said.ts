import type { CivilDate } from '../../../../kernel/civil-date.ts'
import type { TermsAnswer } from '../../contract-opening.ts'
import type { Level } from '../../language.ts'

type Terms = TermsAnswer['items']

/** Chosen for a delegation that is named with this mandate; '' leaves it to the street. */
export const NEW_DELEGATION = 'new'

/** What the form of a new mandate says so far. */
export interface Said {
  level: Level
  termNumber: number
  termStartsOn: string
  startsOn: string
  streetId: number | null
  delegation: string
  delegationName: string
  constituency: string
  certificateNo: string
}

/** The newest term of the level that has begun by that day, else the newest there is, else the first one ever. */
export function currentTerm(terms: Terms, level: Level, today: CivilDate): number {
  const own = terms.filter((one) => one.level === level)
  const begun = own.filter((one) => one.startsOn <= today)
  return Math.max(0, ...(begun.length > 0 ? begun : own).map((one) => one.number)) || 1
}

/** A district mandate of the current term from today on, in the street that serves the person already. */
export function startingPoint(terms: Terms, streetId: number | null, today: CivilDate): Said {
  return {
    ...{ level: 'district', termNumber: currentTerm(terms, 'district', today), termStartsOn: '', startsOn: today },
    ...{ streetId, delegation: '', delegationName: '', constituency: '', certificateNo: '' },
  }
}
