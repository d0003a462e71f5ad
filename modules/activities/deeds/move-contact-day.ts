import { demand, refuse } from '../../../kernel/refusal.ts'
import { mayMoveDay, mayReadDay } from '../rules/may-move-day.ts'
import { type DayAnswer, loadContactDay, moveContactDay as writeMove } from '../store/contact-days.ts'
import { type Asked, factOf } from './asked.ts'

/** Publishes a morning, or with a reason calls it off; its open sessions move with it. 409 where it changed meanwhile. */
export async function moveContactDay(
  asked: Asked,
  contactDayId: string,
  version: number,
  reason: string | null,
): Promise<DayAnswer> {
  const { districtId } = asked.actor
  const row = await loadContactDay(asked.db, districtId, contactDayId)
  if (!mayReadDay(asked.actor, row).can) refuse('activities.not-found', { status: 404 })
  const event = reason === null ? 'publish' : 'cancel'
  demand(mayMoveDay(asked.actor, row, event))
  const to = reason === null ? 'published' : 'cancelled'
  const subject = { activityId: row.contactDayId, streetId: row.streetId }
  const fact = { ...factOf(asked, `${event}-contact-day`, subject, { reason }), subjectKind: 'contact_day' }
  const move = { districtId, contactDayId, version, from: row.state, to, reason } as const
  return (await writeMove(asked.db, move, fact)) ?? refuse('activities.changed-meanwhile', { status: 409 })
}
