import { lifecycle } from '../../../kernel/lifecycle.ts'
import { MEETING_STATES, type MeetingState } from './work-language.ts'

export type MeetingEvent = 'hold' | 'minute' | 'cancel'

/** A committee's own meeting: called, held with its roll call, minuted; or called off. Minutes may be written again. */
export const meetingLifecycle = lifecycle<MeetingState, MeetingEvent>({
  states: MEETING_STATES,
  events: {
    hold: { from: ['called'], to: 'held', why: 'meetings.not-called' },
    minute: { from: ['held', 'minuted'], to: 'minuted', why: 'meetings.not-held' },
    cancel: { from: ['called'], to: 'cancelled', why: 'meetings.not-called' },
  },
})
