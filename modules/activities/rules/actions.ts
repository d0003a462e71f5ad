import { civilDateOf } from '../../../kernel/civil-date.ts'
import { CAN, cannot, type Verdict } from '../../../kernel/verdict.ts'
import { type Actor, isDistrictStaff } from '../../access/language.ts'
import {
  type ActivityCan,
  type ActivityEvent,
  type ActivitySubject,
  activityLifecycle,
  HELD_STATES,
  isOpen,
  kindOf,
} from '../language.ts'
import { mayAnswer } from './may-answer.ts'
import { mayClose } from './may-close.ts'
import { mayOrganise } from './may-organise.ts'
import { mayReport } from './may-report.ts'

/** Facts, roster, marks and opinions: by the organiser, while the activity is open. */
export function mayChange(actor: Actor, subject: ActivitySubject): Verdict {
  const organises = mayOrganise(actor, subject)
  if (!organises.can) return organises
  return isOpen(subject.state) ? CAN : cannot('activities.no-longer-open')
}

/** Opinions may be noted wherever the kind keeps them. */
export function mayHear(actor: Actor, subject: ActivitySubject): Verdict {
  const change = mayChange(actor, subject)
  if (!change.can) return change
  return kindOf(subject.kind)?.opinions === true ? CAN : cannot('activities.no-opinions')
}

/** Publish, cancel, summarise: by the organiser, as the lifecycle allows. */
export function mayMove(actor: Actor, subject: ActivitySubject, event: ActivityEvent): Verdict {
  const organises = mayOrganise(actor, subject)
  if (!organises.can) return organises
  const step = activityLifecycle.next(subject.state, event)
  return step.can ? CAN : cannot(step.why)
}

/** The district draws closed activities and notes what it found. */
export function maySpotCheck(actor: Actor, subject?: ActivitySubject): Verdict {
  if (!isDistrictStaff(actor)) return cannot('activities.district-only')
  if (subject !== undefined && !HELD_STATES.includes(subject.state)) return cannot('activities.spot-check-only-closed')
  return CAN
}

/** Papers with names on them: the organiser. */
export function mayExport(actor: Actor, subject: ActivitySubject): Verdict {
  return mayOrganise(actor, subject).can ? CAN : cannot('activities.export-only-staff')
}

/** Everything this asker may do with the activity, each with the reason where not; the same reasons the deeds refuse with. */
export function actionsOn(actor: Actor, subject: ActivitySubject, now: Date): ActivityCan {
  const change = mayChange(actor, subject)
  return {
    change,
    publish: mayMove(actor, subject, 'publish'),
    cancel: mayMove(actor, subject, 'cancel'),
    name: change,
    mark: change,
    hear: mayHear(actor, subject),
    report: mayReport(actor, subject, now),
    close: mayClose(actor, subject, now),
    summarise: mayMove(actor, subject, 'summarise'),
    answer: mayAnswer(actor, subject, civilDateOf(now)),
    spotCheck: maySpotCheck(actor, subject),
    export: mayExport(actor, subject),
  }
}
