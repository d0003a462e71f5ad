import { CAN, cannot, type Verdict } from '../../../kernel/verdict.ts'
import { type Actor, isDistrictStaff, isStreetMember, isStreetStaff, ownStreets } from '../../access/language.ts'

/** The register of findings (整改台账) is kept by the district: what was found, the measures, and that a finding is settled. */
export function mayKeepFindings(actor: Actor): Verdict {
  return isDistrictStaff(actor) ? CAN : cannot('findings.district-keeps')
}

/** Findings are read by the district and the street committees: theirs and what concerns all streets. */
export function mayReadFindings(actor: Actor): Verdict {
  return isDistrictStaff(actor) || ownStreets(actor).length > 0 ? CAN : cannot('findings.committees-read')
}

/** Whether this person reads a finding of a street, or of all of them (null). */
export function mayReadFinding(actor: Actor, streetId: number | null): Verdict {
  if (isDistrictStaff(actor)) return CAN
  if (streetId === null) return mayReadFindings(actor)
  return isStreetStaff(actor, streetId) || isStreetMember(actor, streetId) ? CAN : cannot('findings.committees-read')
}

/** The streets whose findings this person reads beside those of all streets; null: every street. */
export function findingScope(actor: Actor): readonly number[] | null {
  return isDistrictStaff(actor) ? null : ownStreets(actor)
}

/** Measures of a street's finding are carried out by its committee's staff or the district, those of all streets by the district. */
export function mayWorkOnMeasure(actor: Actor, streetId: number | null): Verdict {
  if (isDistrictStaff(actor)) return CAN
  if (streetId === null) return cannot('findings.district-works-on-all')
  return isStreetStaff(actor, streetId) ? CAN : cannot('findings.street-works-on-own')
}

/** A finding is settled once none of its measures is open. */
export function maySettle(finding: { readonly state: string; readonly openMeasures: number }): Verdict {
  if (finding.state === 'settled') return cannot('findings.settled-already')
  return finding.openMeasures > 0 ? cannot('findings.measures-open') : CAN
}

/** Honours of a committee are seen by everyone signed in and entered by the district. */
export function mayKeepHonours(actor: Actor): Verdict {
  return isDistrictStaff(actor) ? CAN : cannot('honours.district-keeps')
}
