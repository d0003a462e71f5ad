import { CAN, cannot, type Verdict } from '../../../kernel/verdict.ts'
import { type Actor, isSelf } from '../../access/language.ts'
import type { DossierSubject, PeopleState } from '../language.ts'
import { isHand, streetsHandled } from './may-dossier.ts'

type Handled = Pick<DossierSubject, 'kind' | 'state' | 'hands' | 'announcedOn'>

/** People may still be judged and looked at side by side: until the meeting has voted. */
const BEFORE_VOTE: readonly PeopleState[] = ['collecting', 'examined', 'appraised', 'nominated', 'tabled', 'in_session']

/**
 * Who sees merit: the hands of the whole dossier, and for one street those named for it; also after the announcement, for who else was looked at stays
 * with the hands for ever. `streetId` null: of every street.
 */
export function mayReadMerit(actor: Actor, dossier: Handled, streetId: number | null): Verdict {
  if (dossier.kind !== 'people') return cannot('appointments.merit.not-of-people')
  if (isHand(actor, dossier)) return CAN
  const own = streetsHandled(actor, dossier)
  if (own.length === 0) return cannot('appointments.hands-only')
  return streetId !== null && own.includes(streetId) ? CAN : cannot('appointments.other-street')
}

/** The streets whose merit this person sees: null for all of them. */
export function streetsOfMerit(actor: Actor, dossier: Handled): number[] | null {
  return isHand(actor, dossier) ? null : streetsHandled(actor, dossier)
}

/** Entering what a street's Party working committee recommended, or its delegation chose: a hand; of the street its director or secretary. While collecting. */
function mayEnterForStreet(actor: Actor, dossier: Handled, streetId: number): Verdict {
  const reads = mayReadMerit(actor, dossier, streetId)
  if (!reads.can) return reads
  if (dossier.state !== 'collecting') return cannot('appointments.not-collecting')
  return isHand(actor, dossier) || leadsStreet(actor, streetId)
    ? CAN
    : cannot('appointments.merit.director-or-secretary')
}

function leadsStreet({ roles }: Actor, streetId: number): boolean {
  return roles.some(
    (one) => (one.role === 'street_director' || one.role === 'street_secretary') && one.streetId === streetId,
  )
}

/** Recommending somebody for a place of a street; nobody enters their own recommendation. `personId` left out: anybody. */
export function mayRecommend(actor: Actor, dossier: Handled, streetId: number, personId?: string): Verdict {
  const may = mayEnterForStreet(actor, dossier, streetId)
  if (!may.can) return may
  return personId !== undefined && isSelf(actor, personId) ? cannot('appointments.merit.oneself') : CAN
}

/** Taking a recommendation back: as recommending, while nothing was built on it. */
export function mayTakeBack(
  actor: Actor,
  dossier: Handled,
  recommendation: { readonly streetId: number; readonly counted: boolean; readonly proposed: boolean },
): Verdict {
  const may = mayEnterForStreet(actor, dossier, recommendation.streetId)
  if (!may.can) return may
  if (recommendation.counted) return cannot('appointments.merit.counted-already')
  return recommendation.proposed ? cannot('appointments.merit.proposed-already') : CAN
}

/** Entering the choice of a delegation, or putting a wrong entry right. */
export function mayChoose(actor: Actor, dossier: Handled, streetId: number): Verdict {
  return mayEnterForStreet(actor, dossier, streetId)
}

/** Judging somebody by a standard, in a sentence: a hand, never oneself, before the vote. */
export function mayJudge(actor: Actor, dossier: Handled, streetId: number, personId: string): Verdict {
  const reads = mayReadMerit(actor, dossier, streetId)
  if (!reads.can) return reads
  if (!beforeVote(dossier)) return cannot('appointments.merit.after-vote')
  return isSelf(actor, personId) ? cannot('appointments.merit.oneself') : CAN
}

/** Keeping a merit sheet: the hands of the whole dossier, before the vote. */
export function mayMakeSheet(actor: Actor, dossier: Handled): Verdict {
  if (dossier.kind !== 'people') return cannot('appointments.merit.not-of-people')
  if (!isHand(actor, dossier)) return cannot('appointments.hands-only')
  return beforeVote(dossier) ? CAN : cannot('appointments.merit.after-vote')
}

function beforeVote({ state }: Handled): boolean {
  return (BEFORE_VOTE as readonly string[]).includes(state)
}
