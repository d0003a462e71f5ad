import { civilDateOf } from '../../../kernel/civil-date.ts'
import { refuse } from '../../../kernel/refusal.ts'
import { pageOf } from '../../../platform/http/keyset.ts'
import type { CandidatesAnswer } from '../contract-merit.ts'
import type { Ground } from '../language.ts'
import { candidateRows, streetOfMerit } from '../reads/merit-candidates.ts'
import { mayChoose, mayRecommend } from '../rules/may-merit.ts'
import type { Asked } from './asked.ts'
import { candidatesOf } from './candidates-of.ts'
import { loadForMerit } from './load-for-merit.ts'

type Reader = Pick<Asked, 'actor' | 'db' | 'now'>

export interface CandidatesSaid {
  readonly dossierId: string
  readonly streetId: number
  readonly ground: Ground | null
  readonly proposed: boolean
  readonly name: string | null
  readonly limit: number
  readonly after: readonly [string, string, string] | null
}

/** Those who may be proposed for a street, side by side, looked at today. Refuses 404 unknown or not the asker's, 403 another street's. */
export async function showCandidates(asked: Reader, said: CandidatesSaid): Promise<CandidatesAnswer> {
  const { actor, db, now } = asked
  const dossier = await loadForMerit(asked, said.dossierId, said.streetId)
  const { districtId } = actor
  const { streetId } = said
  const asOf = civilDateOf(now)
  const [place, rows] = await Promise.all([
    streetOfMerit(db, districtId, streetId),
    candidateRows(db, { ...said, districtId, asOf, proposedOnly: said.proposed, personId: null }),
  ])
  if (place === null) refuse('appointments.unknown', { status: 404 })
  const page = pageOf(rows, said.limit, (row) => [row.sound, row.personId, row.ground])
  return {
    ...{ streetId, ...place, asOf, next: page.next },
    items: await candidatesOf(asked, { dossier, streetId, asOf }, page.items),
    can: { recommend: mayRecommend(actor, dossier, streetId), choose: mayChoose(actor, dossier, streetId) },
  }
}
