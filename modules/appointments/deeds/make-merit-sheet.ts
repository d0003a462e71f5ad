import { type CivilDate, civilDateOf } from '../../../kernel/civil-date.ts'
import { demand, refuse } from '../../../kernel/refusal.ts'
import { canonicalJson } from '../../../platform/snapshots/canonical-json.ts'
import { hashOf } from '../../../platform/snapshots/snapshot-hash.ts'
import type { CandidateAnswer } from '../contract-merit.ts'
import type { SheetAnswer } from '../contract-merit-sheets.ts'
import type { Ground } from '../language.ts'
import { candidateRows, streetOfMerit } from '../reads/merit-candidates.ts'
import { allEvidenceRows } from '../reads/merit-evidence.ts'
import { choiceLines } from '../reads/merit-lists.ts'
import { peopleOf } from '../reads/merit-sources.ts'
import { mayMakeSheet } from '../rules/may-merit.ts'
import { putSheet } from '../store/merit-sheets.ts'
import type { Asked } from './asked.ts'
import { candidatesOf } from './candidates-of.ts'
import { closeFactOf } from './close-fact.ts'
import type { SeenDossier } from './load-dossier.ts'
import { loadForMerit } from './load-for-merit.ts'
import { refuseDayToCome } from './refuse-day-to-come.ts'

interface Said {
  readonly id: string
  readonly dossierId: string
  readonly streetId: number
  readonly personId: string
  readonly ground: Ground
  readonly asOf: CivilDate | null
}

/**
 * Keeps a merit sheet (择优参考表): hard conditions, reference evidence with the rows behind it, judgements, recommendation and choice as they stand, under a hash. The
 * ledger of points is looked at as it stands now; days and rules as of the day asked. Refuses 404 and 403 like every part of a dossier, 422 a day to come or
 * somebody who may not be proposed for the street.
 */
export async function makeMeritSheet(asked: Asked, said: Said): Promise<{ sheetId: string; hash: string }> {
  const { actor, db, now } = asked
  const dossier = await loadForMerit(asked, said.dossierId, said.streetId)
  demand(mayMakeSheet(actor, dossier))
  const asOf = said.asOf ?? civilDateOf(now)
  refuseDayToCome(asOf, now, 'asOf')
  const snapshot = canonicalJson(await snapshotNow(asked, dossier, { ...said, asOf }))
  const hash = hashOf(snapshot)
  const answer = { sheetId: said.id, hash }
  const fact = closeFactOf(asked, 'make-merit-sheet', dossier, { streetId: said.streetId, asOf, hash }, answer)
  const { id: sheetId, dossierId, streetId, personId } = said
  await putSheet(db, { sheetId, dossierId, streetId, personId, asOf, snapshot, hash }, fact)
  return answer
}

async function snapshotNow(
  asked: Asked,
  dossier: SeenDossier,
  said: Said & { readonly asOf: CivilDate },
): Promise<SheetAnswer['snapshot']> {
  const { actor, db } = asked
  const { districtId } = actor
  const { dossierId, streetId, personId, ground, asOf } = said
  const place = { districtId, dossierId, streetId }
  const [rows, street, choices] = await Promise.all([
    candidateRows(db, { ...place, personId, ground, asOf, proposedOnly: false, name: null, limit: 1, after: null }),
    streetOfMerit(db, districtId, streetId),
    choiceLines(db, { districtId, dossierId, streets: [streetId], limit: 1, after: null }),
  ])
  const [candidate] = await candidatesOf(asked, { dossier, streetId, asOf }, rows.slice(0, 1))
  if (candidate === undefined || street === null) refuse('appointments.merit.not-a-candidate', { field: 'personId' })
  const { from } = candidate.evidence
  const behind =
    from === null ? [] : await allEvidenceRows(db, { districtId, people: peopleOf([personId]), from, to: asOf })
  return { ...sheetOf(candidate), ...street, streetId, asOf, rows: behind, choice: choiceOf(candidate, choices[0]) }
}

/** Of a candidate what goes under the hash: facts, and nothing of what the asker may do. */
function sheetOf({ can: _can, met: _met, votes: _votes, chosen: _chosen, recommendation, ...facts }: CandidateAnswer) {
  if (recommendation === null) return { ...facts, recommendation: null }
  const { recommendationId: _id, ...words } = recommendation
  return { ...facts, recommendation: words }
}

function choiceOf(
  { votes, chosen }: CandidateAnswer,
  choice: Awaited<ReturnType<typeof choiceLines>>[number] | undefined,
): SheetAnswer['snapshot']['choice'] {
  if (choice === undefined || votes === null) return null
  const { heldOn, members, present, spoilt } = choice
  return { heldOn, members, present, spoilt, votes, chosen }
}
