import { CAN, cannot, type Verdict } from '../../../kernel/verdict.ts'
import {
  type Actor,
  isDistrictStaff,
  isSelf,
  isStreetMember,
  isStreetStaff,
  ownStreets,
} from '../../access/language.ts'
import type { PaperForm } from '../contract-papers.ts'
import type { DossierKind, DossierSubject, PaperKind, Sight } from '../language.ts'

type Seen = Pick<DossierSubject, 'kind' | 'state' | 'announcedOn'> & { readonly sight: Sight }

/** Papers that may name candidates who failed: they stay with those who handle the dossier, for ever. */
const OF_THE_HANDS: readonly (PaperForm | PaperKind)[] = ['submission', 'bill', 'explanation', 'vote-record']

/** Before the announcement papers are made by the hands of the whole dossier; afterwards by district staff too, save those that name who failed. */
export function mayMakeForm(seen: Seen, form: PaperForm | PaperKind): Verdict {
  if (seen.sight === 'hand') return CAN
  if (seen.sight !== 'staff') return cannot('appointments.papers-by-district')
  return OF_THE_HANDS.includes(form) ? cannot('appointments.papers-by-hands') : CAN
}

/** A number is taken by those who make the paper, at the step where it is due. */
export function mayIssue(seen: Seen, kind: Exclude<PaperKind, 'announcement'>): Verdict {
  const makes = mayMakeForm(seen, kind)
  if (!makes.can) return makes
  if (kind === 'submission') {
    if (seen.kind !== 'rule') return cannot('appointments.paper.rule-only')
    return seen.state === 'drafting' ? CAN : cannot('appointments.paper.consented-already')
  }
  if (kind === 'bill') {
    const open = ['nominated', 'consented', 'tabled', 'in_session'].includes(seen.state)
    return open ? CAN : cannot('appointments.paper.bill-not-now')
  }
  if (kind === 'letter' && seen.kind !== 'people') return cannot('appointments.paper.people-only')
  return seen.announcedOn === null ? cannot('appointments.not-announced-yet') : CAN
}

/** What follows the announcement — ceremony, letters, course — is kept by district staff. */
export function mayKeepAfter(seen: Seen): Verdict {
  if (seen.kind !== 'people') return cannot('appointments.paper.people-only')
  if (seen.sight !== 'hand' && seen.sight !== 'staff') return cannot('appointments.after-by-district')
  return seen.announcedOn === null ? cannot('appointments.not-announced-yet') : CAN
}

/** District staff read all of it, those of a street's committee their street's; others the result, which stands on the board. */
export function mayReadAfter(seen: Seen): Verdict {
  if (seen.sight === 'result' || seen.sight === 'street_hand') return cannot('appointments.after-by-district')
  return CAN
}

/** The streets whose matters this person reads; null: all of them. */
export function streetsRead(actor: Actor, seen: Seen): readonly number[] | null {
  return seen.sight === 'hand' || seen.sight === 'staff' ? null : ownStreets(actor)
}

/** A course is only for whoever it calls: for others it is not there. */
export function maySign(
  actor: Actor,
  course: { readonly state: 'called' | 'held' | 'cancelled'; readonly personId: string; readonly signed: boolean },
): Verdict {
  if (!isSelf(actor, course.personId)) return cannot('appointments.course.not-yours')
  if (course.state === 'cancelled') return cannot('appointments.course.cancelled')
  if (course.state === 'held') return cannot('appointments.course.held-already')
  return course.signed ? cannot('appointments.course.signed-already') : CAN
}

interface OfTenure {
  readonly personId: string
  readonly streetId: number
}

/** The tenures of a person's file: district staff, the person, and those who sit in that street's committee. */
export function mayReadTenure(actor: Actor, tenure: OfTenure): Verdict {
  const { streetId } = tenure
  if (isDistrictStaff(actor) || isSelf(actor, tenure.personId)) return CAN
  if (isStreetStaff(actor, streetId) || isStreetMember(actor, streetId)) return CAN
  return cannot('appointments.tenure-of-others')
}

/** The yearly review is written by district staff. */
export function mayReview(actor: Actor): Verdict {
  return isDistrictStaff(actor) ? CAN : cannot('appointments.review-by-district')
}

/** It is read by the district, by the director of that street, and by whom it is about. */
export function mayReadReviews(actor: Actor, tenure: OfTenure): Verdict {
  if (isDistrictStaff(actor) || isSelf(actor, tenure.personId)) return CAN
  const director = actor.roles.some((grant) => grant.role === 'street_director' && grant.streetId === tenure.streetId)
  return director ? CAN : cannot('appointments.review-of-others')
}

/** A reminder talk (提醒谈话) stays with district staff. */
export function mayKeepTalks(actor: Actor): Verdict {
  return isDistrictStaff(actor) ? CAN : cannot('appointments.talks-by-district')
}

/** Sums of a street: the district and that street's committee. */
export function mayCompare(actor: Actor, { streetId }: OfTenure): Verdict {
  if (isDistrictStaff(actor) || isStreetStaff(actor, streetId) || isStreetMember(actor, streetId)) return CAN
  return cannot('appointments.figures-of-own-street')
}

/** The register of issued papers is the district's. */
export function mayReadRegister(actor: Actor): Verdict {
  return isDistrictStaff(actor) ? CAN : cannot('appointments.papers-by-district')
}

/** Which kinds of dossier a form belongs to. */
export const FORM_OF: Readonly<Record<PaperForm, DossierKind | 'both'>> = {
  ...{ rule: 'rule', submission: 'rule', bill: 'both', explanation: 'both', 'vote-record': 'both' },
  ...{ announcement: 'both', notice: 'both', 'oath-list': 'people', 'training-record': 'people' },
}

/** What is still to be done after the vote: the district, and those who sit in a street's committee. */
export function mayReadAfterList(actor: Actor): Verdict {
  return isDistrictStaff(actor) || ownStreets(actor).length > 0 ? CAN : cannot('appointments.after-by-district')
}
