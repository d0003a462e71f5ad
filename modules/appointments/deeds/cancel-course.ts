import { refuse } from '../../../kernel/refusal.ts'
import type { ChangedCourse } from '../contract-training.ts'
import { cancelCourseRow } from '../store/courses.ts'
import { type Asked, factOf } from './asked.ts'
import { loadCourse } from './load-course.ts'

/** The course does not take place; those called see it. Refuses 404; 403 whoever may not, held or called off already; 409 changed meanwhile. */
export async function cancelCourse(
  asked: Asked,
  said: { courseId: string; version: number; reason: string },
): Promise<ChangedCourse> {
  const { course, seen } = await loadCourse(asked, said, 'cancel')
  const { courseId } = course
  const answer = { courseId, state: 'cancelled' as const, version: course.version + 1 }
  const done = await cancelCourseRow(
    asked.db,
    { districtId: asked.actor.districtId, courseId, version: course.version },
    factOf(asked, 'cancel-course', seen, { reason: said.reason.trim() }, answer),
  )
  return done ? answer : refuse('appointments.changed-meanwhile', { status: 409 })
}
