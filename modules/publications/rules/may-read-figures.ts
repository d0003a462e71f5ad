import { CAN, cannot, type Verdict } from '../../../kernel/verdict.ts'
import { type Actor, isDistrictStaff, isStreetMember, isStreetStaff, isSystemAdmin } from '../../access/language.ts'
import type { FigureDeclaration } from '../language.ts'

/** A street's year, and the rows behind its figures: its own committee, and the district. */
export function mayReadStreetYear(actor: Actor, streetId: number): Verdict {
  if (isDistrictStaff(actor)) return CAN
  return isStreetStaff(actor, streetId) || isStreetMember(actor, streetId)
    ? CAN
    : cannot('publications.not-your-street')
}

/** Sums of the whole district hold no names: everyone signed in may know them. */
export function mayReadSums(_actor: Actor): Verdict {
  return CAN
}

type Ranked = Pick<FigureDeclaration, 'period' | 'ranked'>

/** Does it tell who stands where by points? */
function isRanked({ period, ranked }: Ranked): boolean {
  return period === 'quarter' || ranked === true
}

/**
 * A figure's value. Of the whole district: everyone. Of a street: its committee. Who stands where in a street's ranking is not shown before the
 * bulletin is issued (State Council Office 2026 No. 12 on points rankings): a ranked figure of one street is the district's.
 */
export function mayReadValue(actor: Actor, figure: Ranked, streetId: number | null): Verdict {
  if (streetId === null) return mayReadSums(actor)
  if (isRanked(figure) && !isDistrictStaff(actor)) return cannot('publications.ranking-by-district')
  return mayReadStreetYear(actor, streetId)
}

/** The rows behind a figure hold names: the district's for its staff, a street's for its committee, ranked ones for the district alone. */
export function mayReadRows(actor: Actor, figure: Ranked, streetId: number | null): Verdict {
  if (isDistrictStaff(actor)) return CAN
  if (isRanked(figure)) return cannot('publications.ranking-by-district')
  if (streetId === null) return cannot('publications.rows-by-district')
  return mayReadStreetYear(actor, streetId)
}

/** The home page answers what waits for whom; people without a desk have none. */
export function hasDesk(actor: Actor): boolean {
  return (
    isDistrictStaff(actor) ||
    isSystemAdmin(actor) ||
    actor.roles.some((grant) => grant.streetId !== null && grant.role !== 'deputy')
  )
}
