import { CAN, cannot, type Verdict } from '../../../kernel/verdict.ts'
import { type Actor, isDistrictStaff, isStreetStaff, ownStreets } from '../../access/language.ts'

/** A committee's report and plan are written and submitted by its own staff. */
export function mayWriteYearPaper(actor: Actor, streetId: number): Verdict {
  return isStreetStaff(actor, streetId) ? CAN : cannot('years.committee-writes')
}

/** They are accepted or sent back by the district, never by whoever wrote or submitted them. */
export function mayDecideYearPaper(
  actor: Actor,
  paper: { readonly draftedBy: string | null; readonly submittedBy: string | null },
): Verdict {
  if (!isDistrictStaff(actor)) return cannot('years.district-decides')
  return [paper.draftedBy, paper.submittedBy].includes(actor.personId) ? cannot('years.not-own') : CAN
}

/** What the yearly assessment asks is set by the district and known to every committee. */
export function mayKeepItems(actor: Actor): Verdict {
  return isDistrictStaff(actor) ? CAN : cannot('years.district-keeps-items')
}

export function mayReadItems(actor: Actor): Verdict {
  return isDistrictStaff(actor) || ownStreets(actor).length > 0 ? CAN : cannot('years.committees-read-items')
}

/** A committee adds its own sentence to an item of its sheet. */
export function mayWriteSentence(actor: Actor, streetId: number): Verdict {
  return isStreetStaff(actor, streetId) ? CAN : cannot('years.committee-adds')
}
