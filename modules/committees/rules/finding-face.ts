import type { WorkingCalendar } from '../../../kernel/calendar.ts'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import { CAN, cannot, type Verdict } from '../../../kernel/verdict.ts'
import type { Actor } from '../../access/language.ts'
import { mayKeepFindings, maySettle, mayWorkOnMeasure } from './may-findings.ts'
import { type MeasureEvent, measureLifecycle } from './measure-lifecycle.ts'
import { measureTime } from './measure-time.ts'
import type { MeasureState } from './work-language.ts'

interface Measure {
  readonly state: MeasureState
  readonly dueOn: CivilDate
}
interface Finding {
  readonly streetId: number | null
  readonly state: 'open' | 'settled'
  readonly measures: readonly Measure[]
}

/** A finding as its page shows it: each measure with its time, and what this person may do with it. */
export function findingFace<F extends Finding>(
  actor: Actor,
  finding: F,
  { today, calendar }: { today: CivilDate; calendar: WorkingCalendar },
) {
  const keep = mayKeepFindings(actor)
  const work = mayWorkOnMeasure(actor, finding.streetId)
  const openMeasures = finding.measures.filter(({ state }) => !measureLifecycle.isFinal(state)).length
  const stillOpen = finding.state === 'open' ? CAN : cannot('findings.settled-already')
  return {
    ...finding,
    measures: finding.measures.map((measure: F['measures'][number]) => {
      const step = (event: MeasureEvent): Verdict => {
        const next = measureLifecycle.next(measure.state, event)
        return next.can ? CAN : next
      }
      return {
        ...measure,
        ...measureTime(measure, today, calendar),
        can: {
          start: first(work, step('start')),
          finish: first(work, step('finish')),
          drop: first(keep, step('drop')),
          addEvidence: first(work, stillOpen),
        },
      }
    }),
    can: { addMeasure: first(keep, stillOpen), settle: first(keep, maySettle({ state: finding.state, openMeasures })) },
  }
}

/** The first of these that forbids it. */
function first(...verdicts: readonly Verdict[]): Verdict {
  return verdicts.find(({ can }) => !can) ?? CAN
}
