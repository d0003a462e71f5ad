import { lifecycle } from '../../../kernel/lifecycle.ts'

export type MeetingState = 'called' | 'held' | 'minuted'
export type MeetingEvent = 'hold' | 'minute'

/** A committee's own meeting: called, held with its roll call, minuted. Minutes may be written again. */
export const meetingLifecycle = lifecycle<MeetingState, MeetingEvent>({
  states: ['called', 'held', 'minuted'],
  events: {
    hold: { from: ['called'], to: 'held', why: 'meetings.held-already' },
    minute: { from: ['held', 'minuted'], to: 'minuted', why: 'meetings.not-held' },
  },
})
