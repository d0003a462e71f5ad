import { civilDateOf } from '../../../kernel/civil-date.ts'
import { demand, refuse } from '../../../kernel/refusal.ts'
import { coursesOfPerson } from '../reads/courses.ts'
import { maySign } from '../rules/may-after.ts'
import { signRow } from '../store/courses.ts'
import type { Asked } from './asked.ts'

/**
 * Whoever is called signs that they will come. Refuses 404 to everybody who is not called, 403 held or called off or signed already, 409 where it was held meanwhile.
 */
export async function signCourse(asked: Asked, courseId: string): Promise<{ courseId: string; signedAt: string }> {
  const { actor, db, now } = asked
  const { districtId, personId } = actor
  const places = await coursesOfPerson(db, { districtId, personId, today: civilDateOf(now), courseId })
  const [place] = places
  if (place === undefined) return refuse('appointments.course.unknown', { status: 404 })
  const signed = places.every(({ signedAt }) => signedAt !== null)
  demand(maySign(actor, { state: place.state, personId, signed }))
  const at = new Date(Math.floor(now.getTime() / 1000) * 1000)
  const answer = { courseId, signedAt: at.toISOString().replace('.000Z', 'Z') }
  const done = await signRow(db, { districtId, courseId, personId }, at, {
    ...{ doer: actor, action: 'appointments.sign-course', subjectKind: 'course', subjectId: courseId, detail: {} },
    ...{ requestId: asked.requestId, bodyHash: asked.bodyHash, answer, at: now },
  })
  return done ? answer : refuse('appointments.changed-meanwhile', { status: 409 })
}
