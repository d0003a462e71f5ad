import { civilDateOf } from '../../../kernel/civil-date.ts'
import { refuse } from '../../../kernel/refusal.ts'
import { refuseChanged } from '../rules/refuse-changed.ts'
import { setUnitClosed } from '../store/units.ts'
import { type Asked, factOf } from './asked.ts'
import { demandUnit } from './demand-unit.ts'

interface Said {
  readonly unitId: string
  readonly version: number
}

/**
 * Closes a unit from today on: nothing more is handed to it and its handlers see it no longer. What it still had in hand is the street's to hand on. Refuses 403, 404,
 * 409 closed or changed meanwhile.
 */
export async function closeUnit(asked: Asked, said: Said): Promise<{ unitId: string; version: number }> {
  return setClosed(asked, said, true)
}

/** Opens a closed unit again. Refuses 403, 404, 409 open or changed meanwhile. */
export async function reopenUnit(asked: Asked, said: Said): Promise<{ unitId: string; version: number }> {
  return setClosed(asked, said, false)
}

async function setClosed(asked: Asked, said: Said, close: boolean): Promise<{ unitId: string; version: number }> {
  const { unitId, version } = said
  const unit = await demandUnit(asked, unitId)
  if ((unit.closedOn !== null) === close) refuse(close ? 'units.closed' : 'units.open', { status: 409 })
  const answer = { unitId, version: version + 1 }
  const key = { districtId: asked.actor.districtId, unitId, version }
  const on = civilDateOf(asked.now)
  const fact = factOf(asked, close ? 'close' : 'reopen', unit, { name: unit.name, on }, answer)
  if (!(await setUnitClosed(asked.db, key, close ? on : null, fact))) refuseChanged(unit)
  return answer
}
