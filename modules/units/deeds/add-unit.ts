import { demand, refuse } from '../../../kernel/refusal.ts'
import { plainName } from '../../roster/index.ts'
import { mayKeepUnit, type UnitKind } from '../language.ts'
import { placeFits } from '../rules/may-units.ts'
import { putUnit } from '../store/units.ts'
import { type Asked, factOf } from './asked.ts'

/**
 * Puts a handling unit on file. Refuses 403 who does not keep units of that place, 422 a kind that does not fit the place or a blank name, 409 a name that place has
 * already.
 */
export async function addUnit(
  asked: Asked,
  said: { id: string; kind: UnitKind; streetId?: number | undefined; name: string; nameEn: string },
): Promise<{ unitId: string; version: number }> {
  const { actor, db } = asked
  const { kind, nameEn } = said
  const streetId = said.streetId ?? null
  const place = placeFits(kind, streetId)
  if (!place.can) refuse(place.why, { field: 'streetId' })
  demand(mayKeepUnit(actor, { streetId }))
  const name = plainName(said.name)
  if (name.length < 2) refuse('units.name-blank', { field: 'name' })
  const unit = { unitId: said.id, streetId, kind, name, nameEn: nameEn.trim() }
  const answer = { unitId: said.id, version: 1 }
  await putUnit(db, actor.districtId, unit, factOf(asked, 'add', unit, { name, kind }, answer))
  return answer
}
