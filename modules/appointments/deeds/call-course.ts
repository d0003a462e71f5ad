import { demand, refuse } from '../../../kernel/refusal.ts'
import type { CallCourseBody, ChangedCourse } from '../contract-training.ts'
import { passedAppointments } from '../reads/passed-appointments.ts'
import { mayCall } from '../rules/course-acts.ts'
import { documentsOnFile, callCourse as store } from '../store/courses.ts'
import { type Asked, factOf } from './asked.ts'
import { loadDossierFor } from './load-dossier.ts'

/**
 * Calls everybody whose appointment passed to a course (the Jiangsu regulation and others of the register as material); they find it on their phone and sign. Refuses
 * 404, 403 whoever may not or before the announcement, 422 nobody to call, a day before the vote, or a document that is not in the register.
 */
export async function callCourse(asked: Asked, dossierId: string, body: CallCourseBody): Promise<ChangedCourse> {
  const { actor, db, now } = asked
  const seen = await loadDossierFor(asked, dossierId)
  demand(mayCall(seen))
  if (seen.meetingOn !== null && body.heldOn < seen.meetingOn)
    refuse('appointments.course.before-vote', { field: 'heldOn', params: { on: seen.meetingOn } })
  const documentIds = body.documentIds ?? []
  const [appointed, onFile] = await Promise.all([
    passedAppointments(db, actor.districtId, dossierId),
    documentsOnFile(db, actor.districtId, documentIds),
  ])
  if (appointed.length === 0) refuse('appointments.course.nobody', { status: 409 })
  if (onFile < documentIds.length) refuse('appointments.course.no-such-document', { field: 'documentIds' })
  const answer = { courseId: body.id, state: 'called' as const, version: 1 }
  await store(
    db,
    {
      ...{ districtId: actor.districtId, courseId: body.id, dossierId, heldOn: body.heldOn, fromTime: body.fromTime },
      ...{ title: body.title.trim(), titleEn: body.titleEn?.trim() ?? '', place: body.place.trim() },
      ...{ teacher: body.teacher?.trim() ?? '', words: body.words?.trim() ?? '', documentIds },
      ...{ by: actor.personId, at: now },
    },
    factOf(asked, 'call-course', seen, { on: body.heldOn, called: appointed.length }, answer),
  )
  return answer
}
