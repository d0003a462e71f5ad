import type { Asked, MovedBulletin } from './asked.ts'
import { moveOn } from './move-on.ts'

/** Signs the checked bulletin (签发). Refuses 403 the drafter and who may not, 404 unknown, 409 changed meanwhile. */
export function sign(asked: Asked, said: { bulletinId: string; version: number }): Promise<MovedBulletin> {
  return moveOn(asked, said, { step: 'sign' })
}
