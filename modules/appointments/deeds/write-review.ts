import { civilDateOf } from '../../../kernel/civil-date.ts'
import { demand, refuse } from '../../../kernel/refusal.ts'
import type { AuditFact } from '../../../platform/audit/audit.ts'
import type { ChangedReview, ReviewBody } from '../contract-after.ts'
import { reviewsOf } from '../reads/reviews-and-talks.ts'
import { mayReview } from '../rules/may-after.ts'
import { yearsHeld } from '../rules/review-years.ts'
import { changeReview, putReview } from '../store/reviews-and-talks.ts'
import type { Asked } from './asked.ts'
import { loadTenure } from './load-tenure.ts'

/**
 * The review of a year of a tenure; with `version` the one that stands is corrected. The trace keeps no word of it. Refuses 404; 403 others than district staff;
 * 409 reviewed already or changed meanwhile; 422 a year in which the seat was not held.
 */
export async function writeReview(asked: Asked, tenureId: string, body: ReviewBody): Promise<ChangedReview> {
  const { actor, db, now } = asked
  const { districtId } = actor
  const tenure = await loadTenure(asked, tenureId)
  demand(mayReview(actor))
  if (!yearsHeld(tenure, civilDateOf(now)).includes(body.year)) refuse('appointments.review.year', { field: 'year' })
  const standing = (await reviewsOf(db, districtId, tenureId)).find(({ year }) => year === body.year)
  const said = {
    ...{ districtId, tenureId, year: body.year, words: body.words.trim(), result: body.result },
    ...{ by: actor.personId, at: now, reviewId: standing?.reviewId ?? body.id },
  }
  const fact = (answer: ChangedReview): AuditFact => ({
    ...{ doer: actor, action: 'appointments.review', subjectKind: 'tenure', subjectId: tenureId },
    ...{ streetId: tenure.streetId, detail: { year: body.year }, keptClose: true },
    ...{ requestId: asked.requestId, bodyHash: asked.bodyHash, answer, at: now },
  })
  if (standing === undefined) {
    if (body.version !== undefined) refuse('appointments.changed-meanwhile', { status: 409 })
    const answer = { reviewId: said.reviewId, version: 1 }
    await putReview(db, said, fact(answer))
    return answer
  }
  if (body.version === undefined) refuse('appointments.review.done', { status: 409, field: 'year' })
  const answer = { reviewId: said.reviewId, version: standing.version + 1 }
  const done =
    standing.version === body.version && (await changeReview(db, { ...said, version: standing.version }, fact(answer)))
  return done ? answer : refuse('appointments.changed-meanwhile', { status: 409, extra: { version: standing.version } })
}
