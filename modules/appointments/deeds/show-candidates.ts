import { type CivilDate, civilDateOf, yearOf } from '../../../kernel/civil-date.ts'
import { refuse } from '../../../kernel/refusal.ts'
import { pageOf } from '../../../platform/http/keyset.ts'
import type { CandidateAnswer, CandidatesAnswer } from '../contract-merit.ts'
import type { Ground } from '../language.ts'
import { hardConditionsOfAll } from '../reads/hard-conditions-facts.ts'
import { type CandidateRow, candidateRows, streetOfMerit } from '../reads/merit-candidates.ts'
import { meritEvidence } from '../reads/merit-evidence.ts'
import { allMet } from '../rules/hard-conditions.ts'
import { mayChoose, mayJudge, mayMakeSheet, mayRecommend } from '../rules/may-merit.ts'
import { ageIn } from '../rules/merit-team.ts'
import type { Asked } from './asked.ts'
import type { SeenDossier } from './load-dossier.ts'
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

/** Candidates with their conditions and evidence on a day: the same for one as for many. */
export async function candidatesOf(
  { actor, db }: Reader,
  { dossier, streetId, asOf }: { dossier: SeenDossier; streetId: number; asOf: CivilDate },
  rows: readonly CandidateRow[],
): Promise<CandidateAnswer[]> {
  const { districtId } = actor
  const { dossierId } = dossier
  const proposals = rows.map(({ personId, ground, mandateId, postId }) => ({
    ...{ type: 'appoint' as const, dossierId, streetId, seat: 'part_time_deputy_director' as const, seatNo: null },
    ...{ personId, ground, mandateId, postId, tenureId: null },
  }))
  const people = [...new Set(rows.map(({ personId }) => personId))]
  const [conditions, evidence] = await Promise.all([
    hardConditionsOfAll(db, districtId, proposals, asOf),
    meritEvidence(db, districtId, people, asOf),
  ])
  return rows.flatMap((row, at) => {
    const own = evidence.get(row.personId)
    if (own === undefined) return []
    const { sound: _, birthYear, judgements, ...face } = row
    const found = conditions[at] ?? []
    return {
      ...face,
      age: birthYear === null ? null : ageIn(yearOf(asOf), birthYear),
      judgements: [...judgements],
      conditions: found.map((one) => ({ ...one, params: { ...one.params } })),
      met: allMet(found),
      evidence: own,
      can: {
        recommend: mayRecommend(actor, dossier, streetId, row.personId),
        judge: mayJudge(actor, dossier, streetId, row.personId),
        makeSheet: mayMakeSheet(actor, dossier),
      },
    }
  })
}
