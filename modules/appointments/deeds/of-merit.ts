import type { CivilDate } from '../../../kernel/civil-date.ts'
import { civilDateOf } from '../../../kernel/civil-date.ts'
import { demand, refuse } from '../../../kernel/refusal.ts'
import type { AuditFact } from '../../../platform/audit/audit.ts'
import { mayReadMerit } from '../rules/may-merit.ts'
import { type Asked, factOf } from './asked.ts'
import { loadDossierFor, type SeenDossier } from './load-dossier.ts'

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

/** The dossier for whoever sees the merit of a street (null: of all). Refuses 404 where it does not exist for them, 403 another street's. */
export async function loadForMerit(
  asked: Pick<Asked, 'actor' | 'db'>,
  dossierId: string,
  streetId: number | null,
): Promise<SeenDossier> {
  const dossier = await loadDossierFor(asked, dossierId)
  demand(mayReadMerit(asked.actor, dossier, streetId))
  return dossier
}

/** Refuses (422) a day that is still to come. */
export function refuseDayToCome(day: CivilDate, now: Date, field: string): void {
  if (day > civilDateOf(now)) refuse('appointments.merit.day-to-come', { field })
}
