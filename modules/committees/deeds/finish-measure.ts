import type { Static } from 'typebox'
import { civilDateOf } from '../../../kernel/civil-date.ts'
import { refuse } from '../../../kernel/refusal.ts'
import type { FinishBody } from '../contract-findings.ts'
import { moveMeasure } from './move-measure.ts'
import type { WorkAsked } from './work-asked.ts'

/** A measure is done, with its day and result. Refuses as `moveMeasure` does, and 422 a day before the finding or still to come. */
export function finishMeasure(
  asked: WorkAsked,
  measureId: string,
  said: Static<typeof FinishBody>,
): Promise<{ measureId: string; version: number }> {
  const { version, on, result, resultEn = '' } = said
  return moveMeasure(asked, { measureId, version }, 'finish', ({ foundOn }) => {
    if (on < foundOn) refuse('findings.before-found', { field: 'on', params: { from: foundOn } })
    if (on > civilDateOf(asked.now)) refuse('committees.day-in-future', { field: 'on' })
    return { result, resultEn, doneOn: on }
  })
}
