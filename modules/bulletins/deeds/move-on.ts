import { demand } from '../../../kernel/refusal.ts'
import { type BulletinEvent, bulletinLifecycle } from '../language.ts'
import { mayMove } from '../rules/may-bulletin.ts'
import { refuseChanged } from '../rules/refuse-changed.ts'
import { moveBulletin, type Setting } from '../store/move-bulletin.ts'
import { newStep } from '../store/new-step.ts'
import { type Asked, factOf, type MovedBulletin } from './asked.ts'
import { demandBulletin } from './demand-bulletin.ts'

/** One step on the way from draft to signature, as the rules allow it on the loaded row. */
export async function moveOn(
  asked: Asked,
  said: { bulletinId: string; version: number; reason?: string | null },
  setting: Setting,
): Promise<MovedBulletin> {
  const { actor, db } = asked
  const event: BulletinEvent = setting.step
  const row = await demandBulletin(asked, said)
  demand(mayMove(actor, row, event))
  const step = bulletinLifecycle.next(row.state, event)
  const state = step.can ? step.to : row.state
  const answer: MovedBulletin = { bulletinId: row.bulletinId, state, version: row.version + 1 }
  const { step: _, ...detail } = setting
  const reason = said.reason ?? null
  const done = await moveBulletin(
    db,
    { districtId: actor.districtId, bulletinId: row.bulletinId, version: row.version },
    setting,
    newStep(asked, event, reason),
    factOf(asked, event, row, reason === null ? detail : { ...detail, reason }, answer),
  )
  if (!done) refuseChanged(row)
  return answer
}
