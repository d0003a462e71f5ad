import { refuse } from '../../../kernel/refusal.ts'
import { newId } from '../../../platform/ids/new-id.ts'
import { compositionOn } from '../../committees/index.ts'
import type { BatchAnswer } from '../contract-dossiers.ts'
import { batchGround } from '../reads/batch-ground.ts'
import { planBatch } from '../rules/batch.ts'
import { demandTold } from '../rules/demand-told.ts'
import { mayAddMatter } from '../rules/may-move.ts'
import { refuseChanged } from '../rules/refuse-changed.ts'
import { changeDossier } from '../store/change-dossier.ts'
import { newMattersPart } from '../store/matters.ts'
import { type Asked, factOf } from './asked.ts'
import { demandFacts } from './demand-facts.ts'

/**
 * Adds an appointment for each place of part-time deputy director that recommendation and choice have settled, over all streets at once, and says of the others why not.
 * Refuses 404, 403 and 409 as every deed on a dossier, 422 where nothing is to be added.
 */
export async function addBatch(
  asked: Asked,
  dossierId: string,
  said: { readonly version: number },
): Promise<BatchAnswer> {
  const { actor, db } = asked
  const { districtId } = actor
  const facts = await demandFacts(asked, dossierId, said)
  demandTold(mayAddMatter(actor, facts))
  const [ground, composition] = await Promise.all([
    batchGround(db, { districtId, dossierId, on: facts.today }),
    compositionOn(db, districtId, facts.today),
  ])
  const { grounds } = composition.part_time_deputy_director
  const plan = planBatch(ground, grounds, { matters: facts.matters, hands: facts.dossier.hands })
  if (plan.make.length === 0) refuse('appointments.batch.nothing-to-add', { extra: { left: plan.left } })
  const seat = 'part_time_deputy_director' as const
  const face = { type: 'appoint', seat, tenureId: null, reason: '', pairedWith: null } as const
  const matters = plan.make.map((one) => ({ ...one, ...face, matterId: newId() }))
  const { version } = facts.dossier
  const answer: BatchAnswer = {
    dossierVersion: version + 1,
    made: matters.map(({ matterId, streetId, seatNo, personId }) => ({ matterId, streetId, seatNo, personId })),
    left: [...plan.left],
  }
  const done = await changeDossier(
    db,
    { districtId, dossierId, version },
    { parts: [newMattersPart(districtId, dossierId, matters)] },
    factOf(asked, 'add-batch', facts.dossier, { made: matters.length }, answer),
  )
  if (!done) refuseChanged(facts)
  return answer
}
