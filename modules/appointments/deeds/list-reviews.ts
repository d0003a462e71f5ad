import { civilDateOf } from '../../../kernel/civil-date.ts'
import { demand } from '../../../kernel/refusal.ts'
import type { ReviewsAnswer } from '../contract-after.ts'
import { reviewsOf } from '../reads/reviews-and-talks.ts'
import { mayReadReviews, mayReview } from '../rules/may-after.ts'
import { yearsHeld } from '../rules/review-years.ts'
import type { Asked } from './asked.ts'
import { loadTenure } from './load-tenure.ts'

/** The yearly reviews of a tenure, and the years still to be reviewed. Refuses 404 as the tenure itself, 403 whoever may not read them. */
export async function listReviews(asked: Asked, tenureId: string): Promise<ReviewsAnswer> {
  const { actor, db, now } = asked
  const tenure = await loadTenure(asked, tenureId)
  demand(mayReadReviews(actor, tenure))
  const reviews = await reviewsOf(db, actor.districtId, tenureId)
  const done = new Set(reviews.map(({ year }) => year))
  return {
    items: reviews.map((review) => ({ ...review, at: review.at.toISOString() })),
    yearsOpen: yearsHeld(tenure, civilDateOf(now)).filter((year) => !done.has(year)),
    can: { review: mayReview(actor) },
  }
}
