import { lifecycle } from '../../../kernel/lifecycle.ts'
import type { YearPaperState } from './work-language.ts'

export type YearPaperEvent = 'write' | 'submit' | 'accept' | 'sendBack'

/** A committee's report on a year or plan for one: drafted, submitted, accepted, or sent back and written again. */
export const yearPaperLifecycle = lifecycle<YearPaperState, YearPaperEvent>({
  states: ['drafted', 'submitted', 'accepted', 'sent_back'],
  events: {
    write: { from: ['drafted', 'sent_back'], to: 'drafted', why: 'years.submitted-already' },
    submit: { from: ['drafted'], to: 'submitted', why: 'years.not-drafted' },
    accept: { from: ['submitted'], to: 'accepted', why: 'years.not-submitted' },
    sendBack: { from: ['submitted'], to: 'sent_back', why: 'years.not-submitted' },
  },
})
