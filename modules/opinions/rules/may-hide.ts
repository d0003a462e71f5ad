import { CAN, cannot, type Verdict } from '../../../kernel/verdict.ts'
import { type Actor, isDistrictStaff, isSelf, isStreetStaff } from '../../access/language.ts'

/** What the policies about hiding look at: the item, and the hiding that is asked for or stands. */
export interface HidingSubject {
  readonly streetId: number
  readonly held: boolean
  readonly hidden: boolean
  readonly hiding: { readonly state: string; readonly askedBy: string } | null
}

function looksAfter(actor: Actor, { streetId }: { readonly streetId: number }): Verdict {
  return isDistrictStaff(actor) || isStreetStaff(actor, streetId) ? CAN : cannot('opinions.hiding-by-street')
}

/** A held item enters the queue once one person has looked: letting in hides nothing from anybody. */
export function mayLetIn(actor: Actor, item: HidingSubject): Verdict {
  const may = looksAfter(actor, item)
  if (!may.can) return may
  if (item.hidden) return cannot('opinions.hidden-already')
  return item.held ? CAN : cannot('opinions.not-held')
}

/** Whoever finds that it is abuse asks; nothing happens until somebody else has looked. */
export function mayAskHiding(actor: Actor, item: HidingSubject): Verdict {
  const may = looksAfter(actor, item)
  if (!may.can) return may
  if (item.hidden) return cannot('opinions.hidden-already')
  return item.hiding?.state === 'asked' ? cannot('opinions.hiding-asked-already') : CAN
}

/** Hiding takes two people: whoever asked never decides. */
export function mayDecideHiding(actor: Actor, item: HidingSubject, decision: 'hide' | 'refuse' | 'lift'): Verdict {
  const may = looksAfter(actor, item)
  if (!may.can) return may
  const { hiding } = item
  if (decision === 'lift') {
    if (hiding?.state !== 'hidden') return cannot('opinions.not-hidden')
  } else if (hiding?.state !== 'asked') return cannot('opinions.no-hiding-asked')
  return isSelf(actor, hiding.askedBy) ? cannot('opinions.hiding-second-person') : CAN
}
