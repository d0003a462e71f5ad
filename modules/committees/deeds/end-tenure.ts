import { type CivilDate, civilDateOf } from '../../../kernel/civil-date.ts'
import { demand, refuse } from '../../../kernel/refusal.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { Actor } from '../../access/language.ts'
import { mayKeepSeats } from '../rules/may-keep-seats.ts'
import { endTenureRow, loadTenure } from '../store/tenures.ts'

export interface EndAsked {
  db: Sql
  actor: Actor
  tenureId: string
  version: number
  /** The first day without the seat. */
  on: CivilDate
  reason: string
  requestId: string | null
  bodyHash: string | null
  now: Date
}

/**
 * Ends a tenure on a day. Roles of the seat end with it. Refuses 403 others than district staff, 404 unknown, 409 if ended or changed
 * meanwhile, 422 a day before it began or still to come.
 */
export async function endTenure(asked: EndAsked): Promise<{ tenureId: string; version: number }> {
  const { actor, tenureId, version } = asked
  demand(mayKeepSeats(actor))
  const row = await loadTenure(asked.db, actor.districtId, tenureId)
  if (row === null) return refuse('committees.tenure-unknown', { status: 404 })
  if (row.endsOn !== null) refuse('committees.tenure-ended', { status: 409 })
  if (asked.on < row.startsOn) refuse('committees.day-too-early', { field: 'on' })
  if (asked.on > civilDateOf(asked.now)) refuse('committees.day-in-future', { field: 'on' })
  const answer = { tenureId, version: version + 1 }
  const done = await endTenureRow(
    asked.db,
    {
      districtId: actor.districtId,
      version,
      ending: { tenureId, endsOn: asked.on, reason: asked.reason, reasonEn: null },
    },
    {
      doer: actor,
      action: 'committees.end-tenure',
      subjectKind: 'tenure',
      subjectId: tenureId,
      streetId: row.streetId,
      detail: { seat: row.seat, personId: row.personId, on: asked.on, reason: asked.reason },
      requestId: asked.requestId,
      bodyHash: asked.bodyHash,
      answer,
      at: asked.now,
    },
  )
  if (!done) refuse('committees.changed-meanwhile', { status: 409, extra: { version: row.version } })
  return answer
}
