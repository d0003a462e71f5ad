import { type CivilDate, civilDateOf } from '../../../kernel/civil-date.ts'
import { CAN, cannot, type Verdict } from '../../../kernel/verdict.ts'
import { type Actor, isRecorderOf } from '../../access/language.ts'
import type { ActivitySubject } from '../language.ts'
import { mayOrganise } from './may-organise.ts'

/**
 * Who came and what was said, in one report: the recorder for the own community only, or the street's staff in the
 * recorder's place; from the day itself on, while the session is published and not yet closed.
 */
export function mayReport(actor: Actor, subject: ActivitySubject, now: Date): Verdict {
  const entitled = isRecorderOf(actor, subject.communityId) || mayOrganise(actor, subject).can
  if (!entitled) return cannot('activities.report-only-own-community')
  if (subject.state === 'closed' || subject.state === 'summarised') return cannot('activities.report-too-late')
  if (subject.state !== 'published') return cannot('activities.report-only-published')
  return hasCome(subject.heldOn, now) ? CAN : cannot('activities.report-too-early')
}

/** True from the day of the activity on (Shanghai). */
export function hasCome(heldOn: CivilDate, now: Date): boolean {
  return civilDateOf(now) >= heldOn
}
