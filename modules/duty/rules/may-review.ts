import { cannot, type Verdict } from '../../../kernel/verdict.ts'
import { type Actor, isDistrictStaff, isStreetStaff } from '../../access/language.ts'
import { type RecordSubject, type ReviewVerdict, recordLifecycle } from '../language.ts'

/** What passing leads to from here: the street first, then the district's final word. */
export function stageOf(record: Pick<RecordSubject, 'state'>): 'street' | 'district' | null {
  if (record.state === 'submitted') return 'street'
  return record.state === 'street_reviewed' ? 'district' : null
}

/**
 * May this person pass, return or reject the self-report now? Street staff while it waits for the street, district staff while it waits for
 * the district. Nobody decides on their own record, on one they entered for a deputy, or twice on the same one.
 */
export function mayReview(actor: Actor, record: RecordSubject, verdict: ReviewVerdict): Verdict {
  const stage = stageOf(record)
  const step = recordLifecycle.next(record.state, eventOf(verdict, stage))
  if (!step.can) return step
  if (actor.personId === record.personId) return cannot('duty.own-record')
  if (actor.personId === record.submittedBy) return cannot('duty.entered-by-oneself')
  if (stage === 'street') return isStreetStaff(actor, record.streetId) ? step : cannot('duty.street-reviews-first')
  if (!isDistrictStaff(actor)) return cannot('duty.district-decides')
  return actor.personId === record.streetReviewedBy ? cannot('duty.second-person') : step
}

/** The event a verdict means at this stage. */
export function eventOf(
  verdict: ReviewVerdict,
  stage: 'street' | 'district' | null,
): 'passStreet' | 'confirm' | 'returnIt' | 'reject' {
  if (verdict === 'return') return 'returnIt'
  if (verdict === 'reject') return 'reject'
  return stage === 'district' ? 'confirm' : 'passStreet'
}
