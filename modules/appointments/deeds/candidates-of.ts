import { type CivilDate, yearOf } from '../../../kernel/civil-date.ts'
import type { CandidateAnswer } from '../contract-merit.ts'
import { hardConditionsOfAll } from '../reads/hard-conditions-facts.ts'
import type { CandidateRow } from '../reads/merit-candidates.ts'
import { meritEvidence } from '../reads/merit-evidence.ts'
import { allMet } from '../rules/hard-conditions.ts'
import { mayJudge, mayMakeSheet, mayRecommend } from '../rules/may-merit.ts'
import { ageIn } from '../rules/merit-team.ts'
import type { Asked } from './asked.ts'
import type { SeenDossier } from './load-dossier.ts'

/** Candidates with their conditions and evidence on a day: the same for one as for many. */
export async function candidatesOf(
  { actor, db }: Pick<Asked, 'actor' | 'db'>,
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
