import { civilDateOf } from '../../../kernel/civil-date.ts'
import { refuse } from '../../../kernel/refusal.ts'
import { candidateRows } from '../reads/merit-candidates.ts'
import type { Asked } from './asked.ts'
import { loadForMerit } from './load-for-merit.ts'

/** Somebody who may be proposed for the street, or was: the evidence of others is nobody's to read here. Refuses 404 and 403 like every part of a dossier. */
export async function demandCandidate(
  asked: Pick<Asked, 'actor' | 'db' | 'now'>,
  { dossierId, personId }: { readonly dossierId: string; readonly personId: string },
  streetId: number,
): Promise<void> {
  const { actor, db, now } = asked
  await loadForMerit(asked, dossierId, streetId)
  const [found] = await candidateRows(db, {
    ...{ districtId: actor.districtId, dossierId, streetId, personId, asOf: civilDateOf(now) },
    ...{ ground: null, proposedOnly: false, name: null, limit: 1, after: null },
  })
  if (found === undefined) refuse('appointments.unknown', { status: 404 })
}
