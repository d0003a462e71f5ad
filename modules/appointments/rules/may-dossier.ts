import { CAN, cannot, type Verdict } from '../../../kernel/verdict.ts'
import { type Actor, isDistrictStaff, isStreetStaff, ownStreets } from '../../access/language.ts'
import type { DossierSubject, Sight } from '../language.ts'

type Handled = Pick<DossierSubject, 'hands' | 'announcedOn'>

/** A dossier is opened by district staff (任免工作机构); whoever opens it is its first hand. */
export function mayOpen(actor: Actor): Verdict {
  return isDistrictStaff(actor) ? CAN : cannot('appointments.district-only')
}

/** A hand of the whole dossier: named as one, and district staff today. */
export function isHand(actor: Actor, { hands }: Pick<Handled, 'hands'>): boolean {
  return (
    isDistrictStaff(actor) && hands.some(({ personId, streetId }) => personId === actor.personId && streetId === null)
  )
}

/** The streets whose part this person handles: named for the street, and of those who run its committee today. */
export function streetsHandled(actor: Actor, { hands }: Pick<Handled, 'hands'>): number[] {
  return hands.flatMap(({ personId, streetId }) =>
    streetId !== null && personId === actor.personId && isStreetStaff(actor, streetId) ? [streetId] : [],
  )
}

/**
 * How much of a dossier somebody sees; null: for them it does not exist. Before the announcement its hands only (Chongqing art. 25–26, Guangdong
 * art. 21: nothing is published earlier); afterwards district staff the whole that was announced, a street's committee its street, everybody the result.
 */
export function sightOf(actor: Actor, dossier: Handled): Sight | null {
  if (isHand(actor, dossier)) return 'hand'
  if (dossier.announcedOn === null) return streetsHandled(actor, dossier).length > 0 ? 'street_hand' : null
  if (isDistrictStaff(actor)) return 'staff'
  return ownStreets(actor).length > 0 ? 'street' : 'result'
}

/** Deeds on the whole dossier: its hands. */
export function mayHandle(actor: Actor, dossier: Handled): Verdict {
  return isHand(actor, dossier) ? CAN : cannot('appointments.hands-only')
}

/** Deeds on one street's part: the hands of the whole, and those named for that street. */
export function mayHandleStreet(actor: Actor, dossier: Handled, streetId: number): Verdict {
  if (isHand(actor, dossier) || streetsHandled(actor, dossier).includes(streetId)) return CAN
  return cannot('appointments.other-street')
}

/** Of those who handle the whole, the last one stays. */
export function isLastHand(hands: DossierSubject['hands'], personId: string): boolean {
  const whole = hands.filter(({ streetId }) => streetId === null)
  return whole.length === 1 && whole[0]?.personId === personId
}
