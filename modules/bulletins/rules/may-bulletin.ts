import type { CivilDate } from '../../../kernel/civil-date.ts'
import { type Quarter, quarterEnded } from '../../../kernel/quarter.ts'
import { CAN, cannot, type Verdict } from '../../../kernel/verdict.ts'
import { type Actor, isDistrictStaff, isSelf, isStreetMember, isStreetStaff } from '../../access/language.ts'
import { type BulletinCan, type BulletinEvent, type BulletinSubject, bulletinLifecycle } from '../language.ts'

/** Making bulletins is the district's. */
export function mayMakeBulletins(actor: Actor): Verdict {
  return isDistrictStaff(actor) ? CAN : cannot('bulletins.district-only')
}

/** What there is already when a quarter is to be counted. */
export interface OnFile {
  /** The latest issued quarter. */
  readonly lastIssued: Quarter | null
  /** The bulletin that is on its way, if one is. */
  readonly onItsWay: Quarter | null
}

/**
 * A bulletin is counted once its quarter has ended, one at a time and in order, so that each knows what the earlier ones have told.
 */
export function mayCalculate(actor: Actor, quarter: Quarter, today: CivilDate, onFile: OnFile): Verdict {
  const makes = mayMakeBulletins(actor)
  if (!makes.can) return makes
  if (!quarterEnded(quarter, today)) return cannot('bulletins.quarter-running')
  if (onFile.onItsWay !== null) return cannot('bulletins.one-on-its-way')
  if (onFile.lastIssued !== null && placeOf(quarter) <= placeOf(onFile.lastIssued))
    return cannot('bulletins.later-one-issued')
  return CAN
}

/** Quarters in their order. */
export function placeOf({ year, quarter }: Quarter): number {
  return year * 4 + quarter
}

/**
 * The steps of a bulletin: by district staff, as the lifecycle allows; it is checked and signed by somebody else than the one who drafted it, for
 * nobody confirms their own.
 */
export function mayMove(actor: Actor, subject: BulletinSubject, event: BulletinEvent): Verdict {
  const makes = mayMakeBulletins(actor)
  if (!makes.can) return makes
  const step = bulletinLifecycle.next(subject.state, event)
  if (!step.can) return cannot(step.why)
  const second = event === 'check' || event === 'sign'
  if (second && subject.draftedBy !== null && isSelf(actor, subject.draftedBy)) return cannot('bulletins.own-draft')
  return CAN
}

/** An issued bulletin is for everybody signed in; before that it is the district's (domain 13: a reviewed document, no leaderboard). */
export function maySee(actor: Actor, subject: Pick<BulletinSubject, 'state'>): Verdict {
  return subject.state === 'issued' || isDistrictStaff(actor) ? CAN : cannot('bulletins.not-issued')
}

/**
 * The rows behind a figure carry single deputies' points. The district sees all; those who sit in a street committee those of their street, once
 * the bulletin is issued; nobody else.
 */
export function maySeeRows(actor: Actor, subject: Pick<BulletinSubject, 'state'>, streetId: number | null): Verdict {
  if (isDistrictStaff(actor)) return CAN
  const own = streetId !== null && (isStreetStaff(actor, streetId) || isStreetMember(actor, streetId))
  return own && subject.state === 'issued' ? CAN : cannot('bulletins.rows-by-district')
}

/** Everything this asker may do with the bulletin; the same reasons the deeds refuse with. */
export function actionsOn(actor: Actor, subject: BulletinSubject): BulletinCan {
  const move = (event: BulletinEvent) => mayMove(actor, subject, event)
  return {
    recalculate: move('recalculate'),
    draft: move('draft'),
    check: move('check'),
    sendBack: move('sendBack'),
    sign: move('sign'),
    issue: move('issue'),
    discard: move('discard'),
    seeRows: maySeeRows(actor, subject, null),
    // The paper goes to whoever may read the bulletin.
    exportPaper: maySee(actor, subject),
  }
}
