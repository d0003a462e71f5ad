import { refuse } from '../../../kernel/refusal.ts'

/** Somebody was quicker: 409 with the row as it was read, so that the page can show both. */
export function refuseChanged(unit: { readonly version: number; readonly name: string }): never {
  return refuse('units.changed-meanwhile', { status: 409, extra: { version: unit.version, name: unit.name } })
}
