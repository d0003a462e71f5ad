import type { Static } from 'typebox'
import { Refusal, refuse } from '../../kernel/refusal.ts'
import { loadDossierFor } from '../../modules/appointments/index.ts'
import type { EvidenceBody } from '../../modules/committees/index.ts'
import { addEvidence } from '../../modules/committees/index.ts'
import { activityForObjection } from '../../modules/duty/index.ts'
import type { Asked } from './close-activity.ts'

/**
 * Adds evidence to a measure, after looking up what it names where another module keeps it: an activity that was held, or a dossier that is announced. A
 * dossier before that exists for nobody here, its hands included, for evidence is read by every committee. Refuses as `addEvidence` does, and 404 for either.
 */
export async function witnessMeasure(
  asked: Asked,
  measureId: string,
  said: Static<typeof EvidenceBody>,
): Promise<{ evidenceId: string }> {
  const { actor, db } = asked
  if (said.kind === 'activity' && said.subjectId !== undefined) {
    const activity = await activityForObjection(db, actor.districtId, said.subjectId, actor.personId)
    if (!activity?.held) refuse('findings.activity-unknown', { status: 404, field: 'subjectId' })
  }
  if (said.kind === 'dossier' && said.subjectId !== undefined) {
    const dossier = await loadDossierFor(asked, said.subjectId).catch(unseen)
    if (!dossier?.announcedOn) refuse('findings.dossier-unknown', { status: 404, field: 'subjectId' })
  }
  return addEvidence(asked, measureId, said)
}

/** Whoever sees nothing of a dossier hears that there is none. */
function unseen(error: unknown): null {
  if (error instanceof Refusal && error.status === 404) return null
  throw error
}
