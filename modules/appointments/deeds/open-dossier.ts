import type { Static } from 'typebox'
import { demand, refuse } from '../../../kernel/refusal.ts'
import type { MovedDossier, OpenDossierBody } from '../contract-dossiers.ts'
import { documentNamed } from '../reads/document-named.ts'
import { mayOpen } from '../rules/may-dossier.ts'
import { openDossierRow } from '../store/open-dossier.ts'
import { type Asked, factOf } from './asked.ts'

/** Opens a dossier; whoever opens it is its first hand. Refuses 403 others than district staff, 409 an id already used, 422 a rule that is not on file. */
export async function openDossier(asked: Asked, said: Static<typeof OpenDossierBody>): Promise<MovedDossier> {
  const { actor, db, now } = asked
  demand(mayOpen(actor))
  if (said.documentId !== undefined) {
    if (said.kind === 'rule') refuse('appointments.rule-cites-none', { field: 'documentId' })
    if ((await documentNamed(db, actor.districtId, said.documentId)) === null)
      refuse('appointments.document-unknown', { field: 'documentId' })
  }
  const state = said.kind === 'people' ? 'collecting' : 'drafting'
  const answer: MovedDossier = { dossierId: said.id, state, version: 1 }
  await openDossierRow(
    db,
    {
      ...{ districtId: actor.districtId, dossierId: said.id, kind: said.kind, title: said.title.trim() },
      ...{
        titleEn: said.titleEn?.trim() ?? '',
        state,
        documentId: said.documentId ?? null,
        by: actor.personId,
        at: now,
      },
    },
    factOf(asked, 'open', { dossierId: said.id, announcedOn: null }, { kind: said.kind }, answer),
  )
  return answer
}
