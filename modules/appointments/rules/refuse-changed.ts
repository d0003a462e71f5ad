import { refuse } from '../../../kernel/refusal.ts'
import type { DossierFacts } from './dossier-facts.ts'

/** Somebody was faster: 409 with what stands now. */
export function refuseChanged({
  dossier,
}: {
  readonly dossier: Pick<DossierFacts['dossier'], 'version' | 'state'>
}): never {
  const { version, state } = dossier
  refuse('appointments.changed-meanwhile', { status: 409, extra: { version, state } })
}
