import { addDays, type CivilDate, shanghaiInstant } from '../../kernel/civil-date.ts'
import type { DemoActivity } from './facts.ts'
import type { DemoGround, YearOfFacts } from './history.ts'

/** A visit not closed after three days is late: one each in the first two streets. */
const LATE_AFTER = 6

/**
 * Takes the newest days of the history back to where an office finds them: visits of the last three days wait for closing, two older ones were
 * forgotten, one was called off, and nothing is closed later today; once this month's contact morning has been, the first street's sheet is four
 * communities short.
 */
export function reopen(ground: DemoGround, year: YearOfFacts, today: CivilDate): void {
  const visits = year.activities.filter((one) => one.kind === 'weekly_visit' && one.heldOn >= addDays(today, -25))
  for (const visit of visits) if (visit.heldOn >= addDays(today, -3)) waits(visit)
  const older = visits.filter((one) => one.heldOn < addDays(today, -LATE_AFTER))
  for (const street of ground.streets.slice(0, 2)) {
    const late = older.findLast((one) => one.streetId === street.streetId)
    if (late) waits(late)
  }
  const calledOff = older.findLast((one) => one.streetId === ground.streets[2]?.streetId)
  if (calledOff)
    cancel(
      calledOff,
      '当天全街道文明城市复查，改期举行。(An inspection of the whole street that day; to be held another day.)',
    )
  for (const one of year.activities)
    if (one.closedAt !== null && one.closedAt >= shanghaiInstant(today, '00:00')) waits(one)
  reopenMorning(ground, year, today)
}

function reopenMorning(ground: DemoGround, year: YearOfFacts, today: CivilDate): void {
  const first = ground.streets[0]
  const morning = year.contactDays.find(
    (day) => day.streetId === first?.streetId && day.heldOn.slice(0, 7) === today.slice(0, 7),
  )
  if (!morning) return
  const sessions = year.activities.filter((one) => one.contactDayId === morning.id)
  const shown = sessions.filter((one) => ground.shownCommunities.includes(one.communityId ?? ''))
  const short = new Set([...shown, ...sessions.slice(1)].slice(0, 4))
  for (const session of sessions) {
    if (short.has(session)) unheard(session)
    else Object.assign(session, OPEN)
  }
}

const OPEN = { state: 'published', closedAt: null, closedBy: null } as const

/** Not closed yet. A community has reported its contact-day session by then; of another activity nobody has said who came. */
function waits(activity: DemoActivity): void {
  if (activity.contactDayId === null) unheard(activity)
  else Object.assign(activity, OPEN)
}

function unheard(activity: DemoActivity): void {
  Object.assign(activity, OPEN, { reportedAt: null, reportedBy: null, opinions: [] })
  activity.lines = activity.lines.map((line) => ({ ...line, mark: 'due' }))
}

export function cancel(activity: DemoActivity, reason: string): void {
  unheard(activity)
  Object.assign(activity, { state: 'cancelled', cancelledReason: reason })
}
