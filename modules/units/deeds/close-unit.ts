import type { Asked } from './asked.ts'
import { setClosed, type UnitVersion } from './set-closed.ts'

/**
 * Closes a unit from today on: nothing more is handed to it and its handlers see it no longer. What it still had in hand is the street's to hand on. Refuses 403, 404,
 * 409 closed or changed meanwhile.
 */
export function closeUnit(asked: Asked, said: UnitVersion): Promise<UnitVersion> {
  return setClosed(asked, said, true)
}
