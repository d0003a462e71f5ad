import { refuse } from '../../../kernel/refusal.ts'
import type { ChangedCourse, HoldCourseBody } from '../contract-training.ts'
import { rollHolds, rollOf } from '../rules/roll-call.ts'
import { markRoll } from '../store/courses.ts'
import { type Asked, factOf } from './asked.ts'
import { loadCourse } from './load-course.ts'

/**
 * Corrects marks and results of a course that was held; whoever is not named keeps theirs. Refuses 404; 403 whoever may not, or not held; 409 changed meanwhile;
 * 422 a roll that does not hold.
 */
export async function callRoll(asked: Asked, courseId: string, body: HoldCourseBody): Promise<ChangedCourse> {
  const { course, seen } = await loadCourse(asked, { courseId, version: body.version }, 'callRoll')
  const holds = rollHolds(course.matterIds, body.places)
  if (!holds.can) refuse(holds.why, { field: 'places' })
  const named = body.places.map(({ matterId }) => matterId)
  const answer = { courseId, state: 'held' as const, version: course.version + 1 }
  const done = await markRoll(
    asked.db,
    { districtId: asked.actor.districtId, courseId, version: course.version },
    rollOf(named, body.places),
    null,
    factOf(asked, 'call-roll', seen, { changed: named.length }, answer),
  )
  return done ? answer : refuse('appointments.changed-meanwhile', { status: 409 })
}
