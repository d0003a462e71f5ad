import { demand, refuse } from '../../../kernel/refusal.ts'
import { mayMoveDay, mayReadDay } from '../rules/may-move-day.ts'
import { type DayAnswer, loadContactDay, moveContactDay } from '../store/contact-days.ts'
import { type Asked, factOf } from './asked.ts'

/** Publishes a contact-day morning with all its sessions: recorders and deputies see it from now on. */
export function publishContactDay(asked: Asked, contactDayId: string, version: number): Promise<DayAnswer> {
  return move(asked, contactDayId, version, null)
}

/** Calls a whole morning off, with the reason; every session still open goes with it. */
export function cancelContactDay(
  asked: Asked,
  contactDayId: string,
  body: { version: number; reason: string },
): Promise<DayAnswer> {
  return move(asked, contactDayId, body.version, body.reason.trim())
}

async function move(asked: Asked, contactDayId: string, version: number, reason: string | null): Promise<DayAnswer> {
  const { districtId } = asked.actor
  const row = await loadContactDay(asked.db, districtId, contactDayId)
  if (!mayReadDay(asked.actor, row).can) refuse('activities.not-found', { status: 404 })
  const event = reason === null ? 'publish' : 'cancel'
  demand(mayMoveDay(asked.actor, row, event))
  const to = reason === null ? 'published' : 'cancelled'
  const subject = { activityId: row.contactDayId, streetId: row.streetId }
  const fact = { ...factOf(asked, `${event}-contact-day`, subject, { reason }), subjectKind: 'contact_day' }
  const answer = await moveContactDay(
    asked.db,
    { districtId, contactDayId, version, from: row.state, to, reason },
    fact,
  )
  return answer ?? refuse('activities.changed-meanwhile', { status: 409 })
}
