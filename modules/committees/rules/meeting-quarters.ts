import type { CivilDate } from '../../../kernel/civil-date.ts'
import { quarterEnded, quarterOf } from '../../../kernel/quarter.ts'
import type { Phrase } from '../../../platform/words/words.ts'
import type { MeetingState } from './work-language.ts'

/**
 * A committee meets at least once a quarter. Zhejiang's and Chongqing's regulations say so and stand here as template; the text of Jiangsu's regulation was
 * not read.
 */
export const MEETING_RHYTHM: Phrase = {
  zh: '模板：每季度至少召开一次工委会议（《浙江省街道人大工作条例》2019、《重庆市街道人大工委工作条例》2016）。江苏省条例原文未核对，请对照本地规定。',
  en: 'Template: at least one committee meeting a quarter (regulations of Zhejiang 2019 and Chongqing 2016). The text of Jiangsu’s regulation was not checked; please compare the local rule.',
}

export interface QuarterOfMeetings {
  readonly quarter: number
  readonly held: number
  /** The quarter is over and none was held. */
  readonly missing: boolean
}

/** How many meetings each quarter of a year had by today. Called ones are not held yet, those called off never were. */
export function quartersOf(
  year: number,
  meetings: readonly { readonly state: MeetingState; readonly heldOn: CivilDate }[],
  today: CivilDate,
): QuarterOfMeetings[] {
  return ([1, 2, 3, 4] as const).map((quarter) => {
    const held = meetings.filter(
      ({ state, heldOn }) => (state === 'held' || state === 'minuted') && quarterOf(heldOn).quarter === quarter,
    ).length
    return { quarter, held, missing: held === 0 && quarterEnded({ year, quarter }, today) }
  })
}
