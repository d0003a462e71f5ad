import { CAN, cannot, type Verdict } from '../../../kernel/verdict.ts'
import type { COURSE_STATES } from '../language.ts'
import { mayKeepAfter } from './may-after.ts'

type Seen = Parameters<typeof mayKeepAfter>[0]

/** Calling somebody to a course: once the appointments are announced, until the dossier is completed. */
export function mayCall(seen: Seen): Verdict {
  const keeps = mayKeepAfter(seen)
  return keeps.can && seen.state === 'completed' ? cannot('appointments.completed-already') : keeps
}

/** What may be done with a course: held or called off while it is called, its roll corrected once it was held (also after completion: those who made it up). */
export function courseActs(
  seen: Seen,
  { state }: { readonly state: (typeof COURSE_STATES)[number] },
): { readonly hold: Verdict; readonly cancel: Verdict; readonly callRoll: Verdict } {
  const keeps = mayKeepAfter(seen)
  if (!keeps.can) return { hold: keeps, cancel: keeps, callRoll: keeps }
  const open =
    state === 'called'
      ? CAN
      : cannot(state === 'held' ? 'appointments.course.held-already' : 'appointments.course.cancelled')
  const callRoll =
    state === 'held'
      ? CAN
      : cannot(state === 'called' ? 'appointments.course.not-held' : 'appointments.course.cancelled')
  return { hold: open, cancel: open, callRoll }
}
