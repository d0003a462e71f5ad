import { type CivilDate, civilDateOf } from '../../../kernel/civil-date.ts'
import { demand, refuse } from '../../../kernel/refusal.ts'
import { mayKeepUnit } from '../language.ts'
import { endHandlerRow, loadHandler } from '../store/handlers.ts'
import { type Asked, factOf } from './asked.ts'

/** Ends a handler's time; the role ends with it, so do the unit's tasks. Refuses 404, 403 who does not keep the unit, 409 if ended, 422 a day that does not fit. */
export async function endHandler(
  asked: Asked,
  said: { handlerId: string; on: CivilDate },
): Promise<{ handlerId: string }> {
  const { actor, db } = asked
  const { handlerId, on } = said
  const row = await loadHandler(db, actor.districtId, handlerId)
  if (row === null) return refuse('units.handler-unknown', { status: 404 })
  demand(mayKeepUnit(actor, row))
  if (row.endsOn !== null) refuse('units.handler-ended', { status: 409 })
  if (on < row.startsOn) refuse('units.day-too-early', { field: 'on' })
  if (on > civilDateOf(asked.now)) refuse('units.day-in-future', { field: 'on' })
  const answer = { handlerId }
  const fact = factOf(asked, 'end-handler', row, { personId: row.personId, on }, answer)
  const done = await endHandlerRow(db, { districtId: actor.districtId, handlerId, endsOn: on }, fact)
  if (!done) refuse('units.handler-ended', { status: 409 })
  return answer
}
