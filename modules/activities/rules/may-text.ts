import type { CivilDate } from '../../../kernel/civil-date.ts'
import { CAN, cannot, type Verdict } from '../../../kernel/verdict.ts'
import type { Actor } from '../../access/language.ts'
import type { ActivityState, MessagePurpose } from '../language.ts'
import { mayOrganise } from './may-organise.ts'

/** What people are to be texted about. */
export interface TextSubject {
  readonly streetId: number | null
  readonly state: ActivityState
  readonly heldOn: CivilDate
}

/**
 * Texting people: the organiser, while the activity is published; a notice until its day is over, a reminder to report
 * from that day on; and only where the district has a channel for messages.
 */
export function mayText(
  actor: Actor,
  subject: TextSubject,
  purpose: MessagePurpose,
  asked: { readonly today: CivilDate; readonly channel: boolean },
): Verdict {
  const organises = mayOrganise(actor, subject)
  if (!organises.can) return organises
  if (subject.state !== 'published') return cannot('activities.text-only-published')
  if (purpose === 'notice' && subject.heldOn < asked.today) return cannot('activities.text-day-over')
  if (purpose === 'report_reminder' && subject.heldOn > asked.today) return cannot('activities.report-too-early')
  return asked.channel ? CAN : cannot('activities.text-no-channel')
}
