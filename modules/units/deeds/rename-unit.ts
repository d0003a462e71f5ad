import { refuse } from '../../../kernel/refusal.ts'
import { plainName } from '../../roster/index.ts'
import { refuseChanged } from '../rules/refuse-changed.ts'
import { renameUnitRow } from '../store/units.ts'
import { type Asked, factOf } from './asked.ts'
import { demandUnit } from './demand-unit.ts'

/** Gives a unit another name; what it handles stays its own. Refuses 403, 404, 409 closed or changed meanwhile, 422 a blank name. */
export async function renameUnit(
  asked: Asked,
  said: { unitId: string; version: number; name: string; nameEn: string },
): Promise<{ unitId: string; version: number }> {
  const unit = await demandUnit(asked, said.unitId)
  if (unit.closedOn !== null) refuse('units.closed', { status: 409 })
  const name = plainName(said.name)
  if (name.length < 2) refuse('units.name-blank', { field: 'name' })
  const { unitId, version } = said
  const answer = { unitId, version: version + 1 }
  const key = { districtId: asked.actor.districtId, unitId, version }
  const fact = factOf(asked, 'rename', unit, { from: unit.name, name }, answer)
  if (!(await renameUnitRow(asked.db, key, { name, nameEn: said.nameEn.trim() }, fact))) refuseChanged(unit)
  return answer
}
