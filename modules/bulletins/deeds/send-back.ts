import type { Asked, MovedBulletin } from './asked.ts'
import { moveOn } from './move-on.ts'

/** Sends the bulletin back to be drafted again, with the reason. Refuses 403 who may not, 404 unknown, 409 changed meanwhile. */
export function sendBack(
  asked: Asked,
  said: { bulletinId: string; version: number; reason: string },
): Promise<MovedBulletin> {
  return moveOn(asked, said, { step: 'sendBack' })
}
