import type { Static } from 'typebox'
import { refuse } from '../../../kernel/refusal.ts'
import type { MovedMatter, TestBody } from '../contract-moves.ts'
import { demandTold } from '../rules/demand-told.ts'
import { mayTest } from '../rules/may-move.ts'
import { newStep } from '../store/steps.ts'
import type { Asked } from './asked.ts'
import { changeMatter } from './change-matter.ts'
import { demandMatter } from './demand-matter.ts'

/**
 * Enters the result of the law test, where the district asks for one; a second result is that of the re-sit. Refuses 404, 403 and 409 as every deed
 * on a matter, 422 a day to come, or a second result that is no re-sit.
 */
export async function enterTest(asked: Asked, matterId: string, said: Static<typeof TestBody>): Promise<MovedMatter> {
  const found = await demandMatter(asked, matterId, said.version)
  const { facts, matter } = found
  demandTold(mayTest(asked.actor, facts, matter))
  if (said.on > facts.today) refuse('appointments.day-to-come', { field: 'on' })
  if (matter.testScore !== null && !said.resit) refuse('appointments.resit-only', { field: 'resit' })
  if (matter.testResit) refuse('appointments.resit-taken', { field: 'resit' })
  return changeMatter(asked, found, {
    ...{ action: 'enter-test', setting: { testOn: said.on, testScore: said.score, testResit: said.resit } },
    step: newStep(asked, facts.dossier.dossierId, { step: 'test', on: said.on, matterId, number: String(said.score) }),
  })
}
