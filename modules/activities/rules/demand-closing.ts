import { demand, refuse } from '../../../kernel/refusal.ts'
import type { Actor } from '../../access/language.ts'
import type { ClosingActivity, ClosingContactDay } from '../language.ts'
import { closable, isOwnAttendance, mayClose, mayCloseDay, missingSessions } from './may-close.ts'
import { mayRead } from './may-read.ts'

/**
 * Goes on only if this actor may close this activity now: known to them (404), allowed and published and held and not
 * present as a deputy (403), still
 * the version they looked at (409), somebody present (422).
 */
export function demandClosing(actor: Actor, activity: ClosingActivity, version: number, now: Date): void {
  if (!mayRead(actor, activity).can) refuse('activities.not-found', { status: 404 })
  demand(mayClose(actor, activity, now))
  if (isOwnAttendance(actor, [activity])) refuse('activities.own-attendance', { status: 403 })
  if (activity.version !== version) {
    refuse('activities.changed-meanwhile', { status: 409, extra: { version: activity.version } })
  }
  const verdict = closable(activity)
  if (!verdict.can) refuse(verdict.why)
}

/**
 * Goes on only if the morning may be closed: as above, and every community has been heard from or is marked "not held".
 * Those missing are named in the refusal.
 */
export function demandDayClosing(actor: Actor, day: ClosingContactDay, version: number, now: Date): void {
  const verdict = mayCloseDay(actor, day, now)
  const readable = day.sessions.some((session) => mayRead(actor, session).can)
  if (!verdict.can && !readable) refuse('activities.not-found', { status: 404 })
  demand(verdict)
  if (
    isOwnAttendance(
      actor,
      day.sessions.filter((session) => session.state !== 'cancelled'),
    )
  )
    refuse('activities.own-attendance', { status: 403 })
  if (day.version !== version) refuse('activities.changed-meanwhile', { status: 409, extra: { version: day.version } })
  const missing = missingSessions(day)
  if (missing.length === 0) return
  const communities = missing.map(({ activityId, communityId, communityName }) => ({
    activityId,
    communityId,
    communityName,
  }))
  const names = communities.map((community) => community.communityName).join('、')
  refuse('activities.communities-missing', {
    params: { count: missing.length, names },
    extra: { missing: communities },
  })
}
