import { CAN, cannot, type Verdict } from '../../../kernel/verdict.ts'
import { type Actor, isDistrictStaff, isStreetMember, isStreetStaff } from '../../access/language.ts'
import { type ActivityEvent, type ActivityState, activityLifecycle } from '../language.ts'

interface Day {
  readonly streetId: number
  readonly state: ActivityState
}

/** The sheet of a street's morning is for its committee (members once published) and district staff. */
export function mayReadDay(actor: Actor, day: Day): Verdict {
  if (isDistrictStaff(actor) || isStreetStaff(actor, day.streetId)) return CAN
  const member = day.state !== 'planned' && isStreetMember(actor, day.streetId)
  return member ? CAN : cannot('activities.not-found')
}

/** Publishing and cancelling a morning: its street's staff or the district, as the lifecycle allows. */
export function mayMoveDay(actor: Actor, day: Day, event: ActivityEvent): Verdict {
  if (!isDistrictStaff(actor) && !isStreetStaff(actor, day.streetId)) return cannot('activities.not-your-street')
  const step = activityLifecycle.next(day.state, event)
  return step.can ? CAN : cannot(step.why)
}
