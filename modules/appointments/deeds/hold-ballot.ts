import { refuse } from '../../../kernel/refusal.ts'
import type { BallotAnswer, BallotBody } from '../contract-votes.ts'
import type { MatterState } from '../language.ts'
import { demandTold } from '../rules/demand-told.ts'
import { countFault, isPassed, votesNeeded } from '../rules/majority.ts'
import { mayVote } from '../rules/may-move.ts'
import { refuseChanged } from '../rules/refuse-changed.ts'
import { voteBlocks } from '../rules/vote-blocks.ts'
import { newBallotPart } from '../store/ballots.ts'
import { changeDossier } from '../store/change-dossier.ts'
import { mattersSetPart } from '../store/matters.ts'
import { newStep } from '../store/steps.ts'
import { type Asked, factOf } from './asked.ts'
import { demandFacts } from './demand-facts.ts'
import type { SeenFacts } from './load-facts.ts'

/**
 * Enters the count of one ballot of the standing committee, on one matter or, where the district's order allows it, on several together; of a rule, on its text. Passed by
 * more than half of all members (Local Organisation Law 2022 art. 51). Counts only: who voted how is nowhere asked or kept. Refuses 404 and 403 as every
 * deed on a dossier, 403 with the reason where anything keeps it from the vote, 422 counts that do not add up or lack the quorum.
 */
export async function holdBallot(asked: Asked, dossierId: string, said: BallotBody): Promise<BallotAnswer> {
  const { actor, db, now } = asked
  const { districtId } = actor
  const facts = await demandFacts(asked, dossierId)
  demandTold(mayVote(actor, facts, said.matterIds), voteBlocks(facts, said.matterIds))
  checkCount(facts, said)
  const passed = isPassed(said)
  const state: MatterState = passed ? 'passed' : 'failed'
  const { version, meetingOn } = facts.dossier
  const heldOn = meetingOn ?? facts.today
  const answer: BallotAnswer = {
    ...{ ballotId: said.id, passed, needed: votesNeeded(said.allMembers), dossierVersion: version + 1 },
    matters: said.matterIds.map((matterId) => ({ matterId, state })),
  }
  const { id: ballotId, matterIds, countedBy, ...counts } = said
  const ballot = {
    ...{ ...counts, ballotId, dossierId, combined: matterIds.length > 1, heldOn },
    ...{ countedBy: countedBy?.trim() ?? '', by: actor.personId, at: now },
  }
  const outcome = passed ? 'pass' : 'fail'
  const step = (matterId: string | null) => newStep(asked, dossierId, { step: outcome, on: heldOn, matterId })
  const done = await changeDossier(
    db,
    { districtId, dossierId, version },
    {
      parts: [
        newBallotPart(districtId, ballot),
        ...(matterIds.length > 0 ? [mattersSetPart(districtId, matterIds, { state, ballotId })] : []),
      ],
      steps: matterIds.length > 0 ? matterIds.map(step) : [step(null)],
    },
    factOf(asked, 'hold-ballot', facts.dossier, { matters: matterIds.length, passed }, answer),
  )
  if (!done) refuseChanged(facts)
  return answer
}

function checkCount({ dossier }: SeenFacts, said: BallotBody): void {
  if (said.allMembers !== dossier.allMembers)
    refuse('appointments.other-members', { field: 'allMembers', params: { allMembers: dossier.allMembers ?? 0 } })
  // People are voted on in secret: by ballot paper or by a device that shows sums only (Chongqing art. 22).
  if (dossier.kind === 'people' && said.method === 'hands') refuse('appointments.secret-only', { field: 'method' })
  const fault = countFault(said)
  if (fault !== null) refuse(fault.key, { field: fault.field, params: fault.params })
}
