import { civilDateOf } from '../../../kernel/civil-date.ts'
import { refuse } from '../../../kernel/refusal.ts'
import { refuseChanged } from '../rules/refuse-changed.ts'
import { setUnitClosed } from '../store/units.ts'
import { type Asked, factOf } from './asked.ts'
import { demandUnit } from './demand-unit.ts'

/** Which unit, as it was read. */
export interface UnitVersion {
  readonly unitId: string
  readonly version: number
}

/** Closes a unit from today on, or opens it again; `first` may still refuse it. Refuses 403, 404, 409 where it is so already or was changed meanwhile. */
export async function setClosed(
  asked: Asked,
  said: UnitVersion,
  close: boolean,
  first?: (unitId: string) => Promise<void>,
): Promise<UnitVersion> {
  const { unitId, version } = said
  const unit = await demandUnit(asked, unitId)
  if ((unit.closedOn !== null) === close) refuse(close ? 'units.closed' : 'units.open', { status: 409 })
  await first?.(unitId)
  const answer = { unitId, version: version + 1 }
  const key = { districtId: asked.actor.districtId, unitId, version }
  const on = civilDateOf(asked.now)
  const fact = factOf(asked, close ? 'close' : 'reopen', unit, { name: unit.name, on }, answer)
  if (!(await setUnitClosed(asked.db, key, close ? on : null, fact))) refuseChanged(unit)
  return answer
}
