import { type CivilDate, civilDateOf } from '../../../kernel/civil-date.ts'
import { demand, refuse } from '../../../kernel/refusal.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { Actor } from '../../access/language.ts'
import type { Seat } from '../language.ts'
import { COMPOSITION, placeExists } from '../rules/composition.ts'
import { mayKeepSeats } from '../rules/may-keep-seats.ts'
import { loadSeating, putTenure } from '../store/tenures.ts'

export interface SeatAsked {
  db: Sql
  actor: Actor
  id: string
  streetId: number
  seat: Seat
  seatNo: number
  personId: string
  concurrentPost?: string | undefined
  mandateId?: string | undefined
  startsOn: CivilDate
  requestId: string | null
  bodyHash: string | null
  now: Date
}

/**
 * Seats somebody in a street committee from a day on. Full-time or not follows from the seat. Refuses 403 others than district staff, 404
 * an unknown street or person, 409 a seat held or a person who sits there already, 422 a place that does not exist or a day to come.
 */
export async function seatHolder(asked: SeatAsked): Promise<{ tenureId: string; version: number }> {
  const { actor } = asked
  demand(mayKeepSeats(actor))
  const place = placeExists(asked.seat, asked.seatNo)
  if (!place.can) refuse(place.why, { field: 'seatNo' })
  if (asked.startsOn > civilDateOf(asked.now)) refuse('committees.day-in-future', { field: 'startsOn' })
  await checkSeating(asked)
  const answer = { tenureId: asked.id, version: 1 }
  await putTenure(
    asked.db,
    {
      districtId: actor.districtId,
      tenureId: asked.id,
      streetId: asked.streetId,
      seat: asked.seat,
      seatNo: asked.seatNo,
      fullTime: COMPOSITION[asked.seat].fullTime,
      personId: asked.personId,
      concurrentPost: asked.concurrentPost ?? null,
      mandateId: asked.mandateId ?? null,
      startsOn: asked.startsOn,
    },
    {
      doer: actor,
      action: 'committees.seat-holder',
      subjectKind: 'tenure',
      subjectId: asked.id,
      streetId: asked.streetId,
      detail: { seat: asked.seat, seatNo: asked.seatNo, personId: asked.personId, startsOn: asked.startsOn },
      requestId: asked.requestId,
      bodyHash: asked.bodyHash,
      answer,
      at: asked.now,
    },
  )
  return answer
}

/** The database refuses two holders in any case; asking first lets the refusal name the one who sits there. */
async function checkSeating(asked: SeatAsked): Promise<void> {
  const { districtId } = asked.actor
  const seating = await loadSeating(asked.db, {
    ...asked,
    districtId,
    mandateId: asked.mandateId ?? null,
    on: asked.startsOn,
  })
  if (seating.streetName === null) refuse('committees.street-unknown', { status: 404 })
  if (seating.personName === null) refuse('committees.person-unknown', { status: 404, field: 'personId' })
  if (!seating.mandateHolds) refuse('committees.mandate-not-theirs', { field: 'mandateId' })
  const holder = seating.tenures.find((one) => one.seat === asked.seat && one.seatNo === asked.seatNo)
  if (holder)
    refuse('committees.seat-taken', {
      status: 409,
      field: 'seatNo',
      params: { name: holder.personName, since: holder.startsOn },
    })
  const elsewhere = seating.tenures.find((one) => one.personId === asked.personId)
  if (elsewhere)
    refuse('committees.sits-already', { status: 409, field: 'personId', params: { name: elsewhere.personName } })
}
