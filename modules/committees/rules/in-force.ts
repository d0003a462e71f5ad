import type { CivilDate } from '../../../kernel/civil-date.ts'
import { CAN, cannot, type Verdict } from '../../../kernel/verdict.ts'
import type { ForceState } from './work-language.ts'

interface Force {
  readonly inForceFrom: CivilDate
  /** The first day it is no longer in force. */
  readonly inForceTo: CivilDate | null
}

/** How a document stands on a day: in force from its first day to the day before its last boundary. */
export function forceOn({ inForceFrom, inForceTo }: Force, on: CivilDate): ForceState {
  if (inForceFrom > on) return 'to_come'
  return inForceTo !== null && inForceTo <= on ? 'past' : 'in_force'
}

/** A new version follows the latest one only, and begins after it began. */
export function mayFollow(document: Force & { readonly latest: boolean }): Verdict {
  return document.latest ? CAN : cannot('documents.followed-already')
}

/** A document that was ended already cannot be repealed again, unless its end still lies ahead. */
export function mayRepeal(document: Force, today: CivilDate): Verdict {
  return forceOn(document, today) === 'past' ? cannot('documents.past-already') : CAN
}
