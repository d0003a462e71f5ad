import { civilDateOf } from '../../../kernel/civil-date.ts'
import { demand, refuse } from '../../../kernel/refusal.ts'
import { cannot, type Verdict } from '../../../kernel/verdict.ts'
import type { Notifier } from '../../../platform/notify/notify.ts'
import type { MessagePurpose } from '../language.ts'
import { dueToText, recordersToText, type TextedAbout } from '../reads/people-to-text.ts'
import { type MailingLine, mailingOf } from '../rules/mailing.ts'
import { mayReadDay } from '../rules/may-move-day.ts'
import { mayOrganise } from '../rules/may-organise.ts'
import { mayText, type TextSubject } from '../rules/may-text.ts'
import { loadContactDay } from '../store/contact-days.ts'
import type { Asked } from './asked.ts'
import { findActivity } from './find-activity.ts'

export interface Mailing {
  readonly subject: TextSubject
  readonly lines: readonly MailingLine[]
  readonly toSend: readonly MailingLine[]
  /** Has the asker the right, and is it the time? */
  readonly may: Verdict
  /** Can it be pressed now: the right, and somebody to text. */
  readonly can: Verdict
}

/** Who would be texted about it with which words, and whether that may be sent. Only the organiser learns numbers and names. */
export async function weighMailing(
  asked: Pick<Asked, 'actor' | 'db' | 'now'>,
  about: TextedAbout,
  purpose: MessagePurpose,
  notifier: Notifier,
): Promise<Mailing> {
  const { actor, db, now } = asked
  const subject = await subjectOf(asked, about)
  demand(mayOrganise(actor, subject))
  const people = purpose === 'notice' ? dueToText : recordersToText
  const lines = mailingOf(purpose, await people(db, actor.districtId, about))
  const toSend = lines.filter((line) => line.stand === 'to-send')
  const may = mayText(actor, subject, purpose, { today: civilDateOf(now), channel: notifier.reach !== 'nowhere' })
  const can = may.can && toSend.length === 0 ? cannot('activities.text-nobody') : may
  return { subject, lines, toSend, may, can }
}

async function subjectOf(asked: Pick<Asked, 'actor' | 'db'>, about: TextedAbout): Promise<TextSubject> {
  if ('activityId' in about) return findActivity(asked, about.activityId)
  const day = await loadContactDay(asked.db, asked.actor.districtId, about.contactDayId)
  return mayReadDay(asked.actor, day).can ? day : refuse('activities.not-found', { status: 404 })
}
