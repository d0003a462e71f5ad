import { demand } from '../../../kernel/refusal.ts'
import { mayMove } from '../rules/may-bulletin.ts'
import { refuseChanged } from '../rules/refuse-changed.ts'
import { removeBulletin } from '../store/move-bulletin.ts'
import { newStep } from '../store/new-step.ts'
import { type Asked, factOf } from './asked.ts'
import { demandBulletin } from './demand-bulletin.ts'

/**
 * Takes a bulletin that was never issued off the file, as when the wrong quarter was counted. Refuses 403 who may not or once it is issued, 404
 * unknown, 409 changed meanwhile.
 */
export async function discard(
  asked: Asked,
  said: { bulletinId: string; version: number; reason: string },
): Promise<{ bulletinId: string }> {
  const { actor, db } = asked
  const row = await demandBulletin(asked, said)
  demand(mayMove(actor, row, 'discard'))
  const answer = { bulletinId: row.bulletinId }
  const done = await removeBulletin(
    db,
    { districtId: actor.districtId, ...said },
    newStep(asked, 'discard', said.reason),
    factOf(asked, 'discard', row, { reason: said.reason }, answer),
  )
  if (!done) refuseChanged(row)
  return answer
}
