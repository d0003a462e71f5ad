import { addDays, type CivilDate, yearOf } from '../../../kernel/civil-date.ts'

interface Span {
  readonly startsOn: CivilDate
  /** The first day without the seat. */
  readonly endsOn: CivilDate | null
}

/** The years in which somebody held the seat, up to today's, latest first: each may be reviewed once. */
export function yearsHeld({ startsOn, endsOn }: Span, today: CivilDate): number[] {
  const lastDay = endsOn !== null && endsOn <= today ? addDays(endsOn, -1) : today
  const [first, last] = [yearOf(startsOn), yearOf(lastDay)]
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => last - at)
}
