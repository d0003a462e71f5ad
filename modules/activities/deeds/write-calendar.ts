import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { organiserText, placeText } from '../rules/paper-blocks.ts'
import { glossed } from '../rules/wording.ts'
import type { Asked } from './asked.ts'
import { showActivity } from './show-activity.ts'

/** Without an end the calendar shows this long. */
const USUAL_LENGTH = 2 * 3_600_000

/**
 * The activity as an iCalendar file for anyone who may read it: time, place, theme; no names. The same id each time, so
 * that a changed or cancelled activity replaces itself in the calendar.
 */
export async function writeCalendar(
  asked: Pick<Asked, 'actor' | 'db' | 'now' | 'lang'>,
  activityId: string,
): Promise<string> {
  const activity = await showActivity(asked, activityId)
  const { lang } = asked
  const start = new Date(activity.startsAt)
  const calendar = ical({ prodId: { company: 'bandeng', product: 'bandeng' }, method: ICalCalendarMethod.PUBLISH })
  calendar.createEvent({
    id: `${activity.activityId}@bandeng`,
    sequence: activity.version,
    stamp: asked.now,
    start,
    end: activity.endsAt === null ? new Date(start.getTime() + USUAL_LENGTH) : new Date(activity.endsAt),
    summary: glossed(activity.title, activity.titleEn, lang),
    description: [activity.theme, organiserText(activity, lang)].filter((line) => line !== null).join('\n'),
    location: placeText(activity, lang),
    status: activity.state === 'cancelled' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  })
  return calendar.toString()
}
