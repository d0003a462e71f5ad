import { civilDateOf } from '../../../kernel/civil-date.ts'
import { refuse } from '../../../kernel/refusal.ts'
import type { ChangedCourse, HoldCourseBody } from '../contract-training.ts'
import { rollHolds, rollOf } from '../rules/roll-call.ts'
import { markRoll } from '../store/courses.ts'
import { newStep } from '../store/steps.ts'
import { type Asked, factOf } from './asked.ts'
import { loadCourse } from './load-course.ts'

/**
 * The course was held: everybody was there and passed unless said otherwise. Refuses 404; 403 whoever may not, held or called off already; 409 changed meanwhile;
 * 422 a day to come, or a roll that does not hold.
 */
export async function holdCourse(asked: Asked, courseId: string, body: HoldCourseBody): Promise<ChangedCourse> {
  const { course, seen } = await loadCourse(asked, { courseId, version: body.version }, 'hold')
  if (course.heldOn > civilDateOf(asked.now)) refuse('appointments.course.to-come', { params: { on: course.heldOn } })
  const holds = rollHolds(course.matterIds, body.places)
  if (!holds.can) refuse(holds.why, { field: 'places' })
  const roll = rollOf(course.matterIds, body.places)
  const present = roll.filter(({ presence }) => presence === 'present').length
  const answer = { courseId, state: 'held' as const, version: course.version + 1 }
  const done = await markRoll(
    asked.db,
    { districtId: asked.actor.districtId, courseId, version: course.version },
    roll,
    newStep(asked, course.dossierId, { step: 'course', on: course.heldOn }),
    factOf(asked, 'hold-course', seen, { called: roll.length, present }, answer),
  )
  return done ? answer : refuse('appointments.changed-meanwhile', { status: 409 })
}
