import type { AuditFact } from '../../../platform/audit/audit.ts'
import { type Asked, factOf } from './asked.ts'
import type { SeenDossier } from './load-dossier.ts'

/** The trace of a deed of merit: kept close for ever, for who was looked at and not taken is told to nobody. */
export function closeFactOf(
  asked: Asked,
  action: string,
  dossier: Pick<SeenDossier, 'dossierId'>,
  detail: object,
  answer: unknown,
): AuditFact {
  return factOf(asked, action, { dossierId: dossier.dossierId, announcedOn: null }, detail, answer)
}
