import type { Asked } from './asked.ts'
import { setClosed, type UnitVersion } from './set-closed.ts'

/** Refuses where something elsewhere still needs the unit; units know nothing of what is handed to them. */
export type BeforeClosing = (unitId: string) => Promise<void>

/**
 * Closes a unit from today on: nothing more is handed to it and its handlers see it no longer. Refuses 403, 404, 409 closed or changed meanwhile, and with whatever
 * `beforeClosing` refuses once it is known that the asker keeps the unit.
 */
export function closeUnit(
  asked: Asked & { readonly beforeClosing?: BeforeClosing },
  said: UnitVersion,
): Promise<UnitVersion> {
  return setClosed(asked, said, true, asked.beforeClosing)
}
