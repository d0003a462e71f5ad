import { type CivilDate, civilDateOf } from '../../../kernel/civil-date.ts'
import { refuse } from '../../../kernel/refusal.ts'
import { pinyinOfName, plainName } from '../../roster/index.ts'
import { mayMakeHandler } from '../rules/may-units.ts'
import { loadHandlerGround, putHandler } from '../store/handlers.ts'
import { type Asked, factOf } from './asked.ts'
import { demandUnit } from './demand-unit.ts'

/**
 * Makes somebody a handler of a unit from a day on; the role follows from it. Refuses 403 who does not keep the unit and whoever makes themselves one, 404 an unknown unit or person
 * (to a street: also people of other streets), 409 a closed unit or somebody who is one already, 422 a day to come.
 */
export async function addHandler(
  asked: Asked,
  said: { unitId: string; id: string; personId: string; name?: string | undefined; startsOn: CivilDate },
): Promise<{ handlerId: string; personId: string }> {
  const { actor, db } = asked
  const { unitId, id: handlerId, personId, startsOn } = said
  const { districtId } = actor
  const unit = await demandUnit(asked, unitId)
  if (unit.closedOn !== null) refuse('units.closed', { status: 409 })
  const ground = await loadHandlerGround(db, { districtId, unitId, personId, on: startsOn })
  const isNew = ground.personName === null
  const may = mayMakeHandler(actor, isNew ? null : { personId, streetIds: ground.streetIds })
  if (!may.can) refuse(may.why, { status: may.why === 'units.person-unknown' ? 404 : 403, field: 'personId' })
  const name = plainName(said.name ?? '')
  if (isNew && name === '') refuse('units.person-unknown', { status: 404, field: 'personId' })
  if (ground.already) refuse('units.handler-already', { status: 409, field: 'personId' })
  if (startsOn > civilDateOf(asked.now)) refuse('units.day-in-future', { field: 'startsOn' })
  const answer = { handlerId, personId }
  const person = isNew ? { name, ...pinyinOfName(name) } : null
  const detail = { personId, name: ground.personName ?? name, startsOn }
  const fact = factOf(asked, 'add-handler', unit, detail, answer)
  await putHandler(db, { districtId, handlerId, unitId, personId, person, startsOn }, fact)
  return answer
}
