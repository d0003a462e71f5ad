import type { Asked } from './asked.ts'
import { setClosed, type UnitVersion } from './set-closed.ts'

/** Opens a closed unit again. Refuses 403, 404, 409 open or changed meanwhile. */
export function reopenUnit(asked: Asked, said: UnitVersion): Promise<UnitVersion> {
  return setClosed(asked, said, false)
}
