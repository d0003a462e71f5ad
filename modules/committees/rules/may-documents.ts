import { CAN, cannot, type Verdict } from '../../../kernel/verdict.ts'
import { type Actor, isDistrictStaff, isStreetStaff, ownStreets } from '../../access/language.ts'
import type { DocumentKind } from './work-language.ts'

/** What decides about a governing document. */
export interface DocumentSubject {
  /** Null: the whole district's. */
  readonly streetId: number | null
  readonly kind: DocumentKind
}

/** The register: the district keeps it, a street committee its own working rules. */
export function mayKeepDocument(actor: Actor, streetId: number | null): Verdict {
  if (isDistrictStaff(actor)) return CAN
  if (streetId === null) return cannot('documents.district-keeps')
  return isStreetStaff(actor, streetId) ? CAN : cannot('documents.street-keeps-own')
}

/** Whether there is anything this person may enter: the first of the own streets decides. */
export function mayEnterSome(actor: Actor): Verdict {
  if (isDistrictStaff(actor)) return CAN
  const verdicts = ownStreets(actor).map((streetId) => mayKeepDocument(actor, streetId))
  return verdicts.find(({ can }) => can) ?? mayKeepDocument(actor, null)
}

/**
 * The register's lines are open to everyone signed in, for the rules bind everyone; so are the files, but for papers of the Party, which stay with the
 * district and the street committees.
 */
export function mayReadFiles(actor: Actor, document: Pick<DocumentSubject, 'kind'>): Verdict {
  if (document.kind !== 'party_document') return CAN
  return isDistrictStaff(actor) || ownStreets(actor).length > 0 ? CAN : cannot('documents.party-papers-stay')
}

/** Which document a rule rests on is the district's to say. */
export function mayCite(actor: Actor): Verdict {
  return isDistrictStaff(actor) ? CAN : cannot('documents.district-cites')
}
