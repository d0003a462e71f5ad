import { civilDateOf } from '../../../kernel/civil-date.ts'
import { demand, refuse } from '../../../kernel/refusal.ts'
import type { UnitAnswer } from '../contract.ts'
import { isHandlerOf, mayKeepUnit } from '../language.ts'
import { unitDetail } from '../reads/unit-detail.ts'
import { mayKeepTemplates, mayOpenAccounts, maySeeUnit } from '../rules/may-units.ts'
import type { Asked } from './asked.ts'

/** A unit as its page shows it. Refuses 404 unknown, 403 who neither keeps it nor works in it. */
export async function showUnit({ actor, db, now }: Asked, unitId: string): Promise<UnitAnswer> {
  const unit = await unitDetail(db, actor.districtId, unitId, civilDateOf(now))
  if (unit === null) return refuse('units.unknown', { status: 404 })
  demand(maySeeUnit(actor, unit))
  return {
    ...unit,
    // A unit's sentences are its own: whoever keeps the unit hands over, and does not write its answers.
    templates: isHandlerOf(actor, unitId) ? unit.templates : [],
    can: {
      keep: mayKeepUnit(actor, unit),
      keepTemplates: mayKeepTemplates(actor, unit),
      openAccounts: mayOpenAccounts(actor, unit),
    },
  }
}
