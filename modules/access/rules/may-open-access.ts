import { CAN, cannot, type Verdict } from '../../../kernel/verdict.ts'
import { type Actor, isDistrictStaff, isStreetStaff, isSystemAdmin } from '../language.ts'

/** The person a card or account is for: the streets that serve them as deputy or where they are a recorder. */
export interface AccessSubject {
  readonly personId: string
  readonly streetIds: readonly number[]
}

/** Cards are handed over face to face by the secretary of a street that serves the person, or by the district. */
export function mayIssueCard(actor: Actor, subject: AccessSubject): Verdict {
  if (isDistrictStaff(actor)) return CAN
  return subject.streetIds.some((street) => isStreetStaff(actor, street)) ? CAN : cannot('access.not-yours-to-issue')
}

/** Accounts are never self-registered. */
export function mayOpenStaffAccount(actor: Actor): Verdict {
  return isDistrictStaff(actor) || isSystemAdmin(actor) ? CAN : cannot('access.staff-by-district')
}
