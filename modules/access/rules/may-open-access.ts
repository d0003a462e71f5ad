import { CAN, cannot, type Verdict } from '../../../kernel/verdict.ts'
import { type Actor, isDistrictStaff, isStreetStaff, isSystemAdmin } from '../language.ts'

/** The person a card or account is for: the streets that serve them as deputy or where they are a recorder. */
export interface AccessSubject {
  readonly personId: string
  readonly streetIds: readonly number[]
  /** Where they hold a seat or post besides: the street of the seat; null for a post of the district. */
  readonly officeStreetIds: readonly (number | null)[]
}

/**
 * Cards are handed over face to face by the staff of a street that serves the person, or by the district. A card opens everything its person
 * may do, and whoever hands it over has seen its PIN: somebody with an office outside the own street gets theirs from the district.
 */
export function mayIssueCard(actor: Actor, subject: AccessSubject): Verdict {
  if (isDistrictStaff(actor)) return CAN
  if (!subject.streetIds.some((street) => isStreetStaff(actor, street))) return cannot('access.not-yours-to-issue')
  const elsewhere = subject.officeStreetIds.some((street) => !isStreetStaff(actor, street))
  return elsewhere ? cannot('access.card-by-district') : CAN
}

/** The person an account is for: the streets of the units they work for, where that is all they do here. */
export interface AccountSubject {
  readonly onlyHandlerOf: readonly (number | null)[] | null
}

/**
 * Accounts are never self-registered. The district and the administrator open them; a street those of whoever works for its own units and does nothing else here: a password
 * opens everything its person may do, and whoever sets it knows it.
 */
export function mayOpenStaffAccount(actor: Actor, subject: AccountSubject | null): Verdict {
  if (isDistrictStaff(actor) || isSystemAdmin(actor)) return CAN
  const own = subject?.onlyHandlerOf ?? []
  return own.length > 0 && own.every((street) => isStreetStaff(actor, street))
    ? CAN
    : cannot('access.staff-by-district')
}
