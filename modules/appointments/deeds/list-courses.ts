import { civilDateOf } from '../../../kernel/civil-date.ts'
import { demand } from '../../../kernel/refusal.ts'
import type { CoursesAnswer } from '../contract-training.ts'
import { coursesOf } from '../reads/courses.ts'
import { orderRuleOn } from '../reads/order-rules.ts'
import { passedAppointments } from '../reads/passed-appointments.ts'
import { courseActs, mayCall } from '../rules/course-acts.ts'
import { mayReadAfter, streetsRead } from '../rules/may-after.ts'
import type { Asked } from './asked.ts'
import { loadDossierFor } from './load-dossier.ts'

/** The courses of a dossier with everybody they call; a street's committee sees those of its street. Refuses 404 and 403. */
export async function listCourses(asked: Asked, dossierId: string): Promise<CoursesAnswer> {
  const { actor, db, now } = asked
  const seen = await loadDossierFor(asked, dossierId)
  demand(mayReadAfter(seen))
  const streets = streetsRead(actor, seen)
  const [courses, appointed, order] = await Promise.all([
    coursesOf(db, actor.districtId, dossierId),
    passedAppointments(db, actor.districtId, dossierId),
    orderRuleOn(db, actor.districtId, seen.meetingOn ?? civilDateOf(now)),
  ])
  return {
    items: courses.map((course) => ({
      ...course,
      materials: [...course.materials],
      places: course.places.filter(({ streetId }) => streets === null || streets.includes(streetId)),
      can: courseActs(seen, course),
    })),
    toCall: seen.announcedOn === null || streets !== null ? 0 : appointed.length,
    required: order.trainingRequired,
    can: { call: mayCall(seen) },
  }
}
