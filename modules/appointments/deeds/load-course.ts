import { demand, refuse } from '../../../kernel/refusal.ts'
import { type CourseKey, courseKey } from '../reads/courses.ts'
import { courseActs } from '../rules/course-acts.ts'
import type { Asked } from './asked.ts'
import { loadDossierFor, type SeenDossier } from './load-dossier.ts'

/**
 * A course to be changed, as it was read. Refuses 404 where there is none or its dossier is not to be known, 403 whoever may not or where its state does not allow
 * it, 409 changed meanwhile.
 */
export async function loadCourse(
  asked: Asked,
  said: { courseId: string; version: number },
  act: 'hold' | 'cancel' | 'callRoll',
): Promise<{ readonly course: CourseKey; readonly seen: SeenDossier }> {
  const course = await courseKey(asked.db, asked.actor.districtId, said.courseId)
  if (course === null) return refuse('appointments.unknown', { status: 404 })
  const seen = await loadDossierFor(asked, course.dossierId)
  demand(courseActs(seen, course)[act])
  if (course.version !== said.version)
    refuse('appointments.changed-meanwhile', { status: 409, extra: { version: course.version } })
  return { course, seen }
}
