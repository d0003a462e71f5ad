import { lifecycle } from '../../../kernel/lifecycle.ts'
import type { MeasureState } from './work-language.ts'

export type MeasureEvent = 'start' | 'finish' | 'drop'

/** A measure against a finding (整改措施): planned, under way, done with its result, or dropped with the reason. */
export const measureLifecycle = lifecycle<MeasureState, MeasureEvent>({
  states: ['planned', 'under_way', 'done', 'dropped'],
  events: {
    start: { from: ['planned'], to: 'under_way', why: 'findings.measure-begun' },
    finish: { from: ['planned', 'under_way'], to: 'done', why: 'findings.measure-over' },
    drop: { from: ['planned', 'under_way'], to: 'dropped', why: 'findings.measure-over' },
  },
})
