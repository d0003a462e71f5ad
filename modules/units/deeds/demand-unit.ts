import { demand, refuse } from '../../../kernel/refusal.ts'
import { mayKeepUnit } from '../language.ts'
import { loadUnit, type UnitSubject } from '../store/units.ts'
import type { Asked } from './asked.ts'

/** The unit, where the asker keeps it. Refuses 404 unknown, 403 who does not keep it. */
export async function demandUnit({ actor, db }: Asked, unitId: string): Promise<UnitSubject> {
  const unit = await loadUnit(db, actor.districtId, unitId)
  if (unit === null) return refuse('units.unknown', { status: 404 })
  demand(mayKeepUnit(actor, unit))
  return unit
}
