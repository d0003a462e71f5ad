import { refuse } from '../../../kernel/refusal.ts'
import { newId } from '../../../platform/ids/new-id.ts'
import { registerDocumentPart } from '../../committees/index.ts'
import { districtById } from '../../districts/index.ts'
import type { MovedDossier } from '../contract-dossiers.ts'
import type { MoveDossierBody } from '../contract-moves.ts'
import { documentNamed, type NamedDocument } from '../reads/document-named.ts'
import { refuseChanged } from '../rules/refuse-changed.ts'
import { changeDossier } from '../store/change-dossier.ts'
import { newStep } from '../store/steps.ts'
import { type Asked, factOf } from './asked.ts'
import type { SeenFacts } from './load-facts.ts'

/**
 * Puts the rule that was passed and announced into the register of governing documents, where later dossiers cite it; the version it replaces is in force until
 * its first day. Refuses 422 a replaced document that is not on file or not in force before that day, 409 changed meanwhile.
 */
export async function registerRule(asked: Asked, facts: SeenFacts, said: MoveDossierBody): Promise<MovedDossier> {
  const { actor, db, now } = asked
  const { districtId } = actor
  const { dossier } = facts
  const inForceFrom = said.inForceFrom ?? said.on
  const [district, replaced] = await Promise.all([
    districtById(db, districtId),
    said.replaces === undefined ? null : documentNamed(db, districtId, said.replaces),
  ])
  if (said.replaces !== undefined) checkReplaced(replaced, inForceFrom)
  const documentId = newId()
  const document = registerDocumentPart(
    {
      ...{ districtId, documentId, seriesId: replaced?.seriesId ?? documentId, streetId: null },
      ...{ title: dossier.title, titleEn: dossier.titleEn, number: said.documentNumber?.trim() ?? null },
      ...{
        issuer: district?.settings.issuer ?? '',
        issuerEn: district?.settings.issuerEn ?? '',
        level: 'district',
        kind: 'measure',
      },
      ...{ versionLabel: '', issuedOn: dossier.announcedOn, inForceFrom, inForceTo: null, summary: '', summaryEn: '' },
      ...{ at: now, by: actor.personId },
    },
    { follows: replaced, onlyIf: 'changed' },
  )
  const answer: MovedDossier = { dossierId: dossier.dossierId, state: 'registered', version: dossier.version + 1 }
  const done = await changeDossier(
    db,
    { districtId, dossierId: dossier.dossierId, version: dossier.version },
    {
      setting: { state: 'registered', documentId },
      parts: [document],
      steps: [newStep(asked, dossier.dossierId, { ...said, step: 'register', number: said.documentNumber })],
    },
    factOf(asked, 'register', dossier, { state: 'registered', documentId, inForceFrom }, answer),
  )
  if (!done) refuseChanged(facts)
  return answer
}

function checkReplaced(replaced: NamedDocument | null, inForceFrom: string): void {
  if (replaced === null) refuse('appointments.document-unknown', { field: 'replaces' })
  const past = replaced.inForceTo !== null && replaced.inForceTo < inForceFrom
  if (replaced.inForceFrom >= inForceFrom || past)
    refuse('appointments.replaces-not-in-force', { field: 'replaces', params: { inForceFrom } })
}
