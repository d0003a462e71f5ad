import { addWorkingDays, type WorkingCalendar } from '../../../kernel/calendar.ts'
import { addDays, type CivilDate, civilDateOf, shanghaiInstant } from '../../../kernel/civil-date.ts'
import type { Hands } from '../items/hands.ts'
import type { Act, DemoItem } from '../items/language.ts'
import { CANNOT_NOW, LATE, NOT_OURS, promising, TOLD } from '../texts/handling.ts'
import type { Matter } from '../texts/matters.ts'

/** How far an item has come when the demo opens. */
export type Stage =
  | 'new'
  | 'triaged'
  | 'assigned'
  | 'signed'
  | 'return-asked'
  | 'extension-asked'
  | 'replied'
  | 'answered'
  | 'cannot'
  | 'confirmed'
  | 'told'
  | 'promised'
  | 'against'

/** The working day so many before this one. */
export function workingDayBefore(calendar: WorkingCalendar, day: CivilDate, days: number): CivilDate {
  let found = addDays(day, -1)
  for (let left = days; ; found = addDays(found, -1)) {
    if (calendar.isWorkingDay(found)) left -= 1
    if (left <= 0) return found
  }
}

interface Staged {
  readonly item: Omit<DemoItem, 'acts'>
  readonly matter: Matter
  readonly unitId: string
  /** What was promised is due on this day. */
  readonly promisedOn?: CivilDate
  /** The last step was taken so many working days before the day the demo opens. */
  readonly today: CivilDate
  readonly lastAgo: number
}

/** The acts that bring an item to a stage: sorted and handed over the working day after it came, signed for on the next, the last step a given time ago. */
export function actsUpTo(
  stage: Stage,
  { item, matter, unitId, promisedOn, today, lastAgo }: Staged,
  hands: Hands,
): Act[] {
  const { calendar, secretary, handlerOf } = hands
  const by = handlerOf(unitId)
  const after = (days: number, time: string) =>
    shanghaiInstant(addWorkingDays(calendar, civilDateOf(item.receivedAt), days).due, time)
  const ago = (days: number, time: string) => shanghaiInstant(workingDayBefore(calendar, today, lastAgo + days), time)
  const triaged: Act = { do: 'triage', at: after(1, '09:30'), by: secretary, route: 'street_department' }
  const assigned: Act = { do: 'assign', at: after(1, '09:50'), by: secretary, unitId, co: null, task: null }
  const signed: Act = { do: 'sign', at: after(2, '09:40'), by, unitId }
  if (stage === 'new') return []
  if (stage === 'triaged') return [triaged]
  if (stage === 'assigned') return [triaged, assigned]
  if (stage === 'return-asked')
    return [triaged, assigned, { do: 'return', at: ago(0, '10:20'), by, unitId, reason: NOT_OURS }]
  const inHand = [triaged, assigned, signed]
  if (stage === 'signed') return inHand
  if (stage === 'extension-asked')
    return [...inHand, { do: 'extension', at: ago(0, '15:10'), by, unitId, reason: LATE }]
  const replied = (at: Date): Act => {
    const said = { do: 'reply', at, by, unitId, reason: null, promise: null } as const
    if (stage === 'cannot') return { ...said, class: 'cannot', words: CANNOT_NOW, reason: matter.cannot ?? CANNOT_NOW }
    if (promisedOn === undefined || !matter.later) return { ...said, class: 'solved', words: matter.done }
    const promise = { words: matter.later, dueOn: promisedOn }
    return { ...said, class: 'planned', words: promising(matter.later, promisedOn), promise }
  }
  if (stage === 'replied') return [...inHand, replied(ago(0, '14:30'))]
  const released = (at: Date): Act => ({ do: 'release', at, by: secretary, unitId })
  if (stage === 'answered' || stage === 'cannot')
    return [...inHand, replied(ago(1, '14:30')), released(ago(0, '09:15'))]
  const own = item.deputy?.personId
  const confirmed = (at: Date): Act => ({ do: 'confirm', at, by: own ?? secretary })
  if (stage === 'confirmed')
    return [...inHand, replied(ago(2, '14:30')), released(ago(1, '09:15')), confirmed(ago(0, '10:10'))]
  const told: Act = { do: 'tell', at: ago(0, '15:20'), by: secretary, words: TOLD, how: 'page' }
  const done = [...inHand, replied(ago(3, '14:30')), released(ago(2, '09:15')), confirmed(ago(1, '10:10')), told]
  if (stage !== 'against') return done
  const words = ['看着修好了，一下雨又积水。', 'It looked mended, but water stands again when it rains.'] as const
  const at = shanghaiInstant(addDays(civilDateOf(told.at), 3), '19:40')
  return [...done, { do: 'rate', at, by: '', whose: 'resident', handling: 'basically', result: 'dissatisfied', words }]
}
