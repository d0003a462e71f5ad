import type { Asked, MovedBulletin } from './asked.ts'
import { moveOn } from './move-on.ts'

/** Checks the draft (核稿). Refuses 403 the drafter and who may not, 404 unknown, 409 changed meanwhile. */
export function check(asked: Asked, said: { bulletinId: string; version: number }): Promise<MovedBulletin> {
  return moveOn(asked, said, { step: 'check' })
}
