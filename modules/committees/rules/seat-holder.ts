import type { CivilDate } from '../../../kernel/civil-date.ts'
import { daysBetween } from '../../../kernel/civil-date.ts'
import type { ConcurrentPost, Tenure } from '../language.ts'

/** A mandate a seat rests on. */
export interface MandateGround {
  readonly level: string
  readonly number: number
  readonly endsOn: CivilDate | null
  /** Duty is suspended on the day asked for (Deputy Law 2025 art. 61), since then. */
  readonly suspendedSince: CivilDate | null
}

/** A term a seat rests on. */
export interface TermGround {
  readonly level: string
  readonly number: number
  readonly endsOn: CivilDate | null
}

/** Somebody in a seat on a day, with all that the day's board says about it. */
export interface SeatHolder extends Tenure {
  readonly streetId: number
  /** The end the appointment itself names, if it does: the first day without the seat. */
  readonly appointedUntil: CivilDate | null
  /** Posts held on the day. */
  readonly posts: readonly ConcurrentPost[]
  /** What the seat rests on; it ends with each of them. */
  readonly post: ConcurrentPost | null
  readonly mandate: MandateGround | null
  readonly term: TermGround | null
  /** Holds on the day a mandate of the district served by this street: is of its delegation. */
  readonly delegationDeputy: boolean
  /** A street in whose committee the person sits as well on the day. */
  readonly elsewhere: number | null
}

/** A seat is said to be ending this many days before. */
export const ENDING_SOON_DAYS = 90

interface RestsOn {
  readonly kind: 'mandate' | 'post' | 'term'
  readonly title: string
  readonly titleEn: string
  readonly level: string | null
  readonly number: number | null
  readonly endsOn: CivilDate | null
}

/** What a seat rests on, in the order it is said. */
export function restsOn({ mandate, post, term }: Pick<SeatHolder, 'mandate' | 'post' | 'term'>): RestsOn[] {
  const of = (kind: 'mandate' | 'term', { level, number, endsOn }: TermGround): RestsOn => ({
    ...{ kind, title: '', titleEn: '', level, number, endsOn },
  })
  const bare = { level: null, number: null }
  return [
    ...(post
      ? [{ kind: 'post' as const, title: post.title, titleEn: post.titleEn, endsOn: post.endsOn, ...bare }]
      : []),
    ...(mandate ? [of('mandate', mandate)] : []),
    ...(term ? [of('term', term)] : []),
  ]
}

/** The first day without the seat as far as it can be foreseen; null where nothing says so. */
export function foreseenEnd(holder: SeatHolder): CivilDate | null {
  const ends = [holder.endsOn, holder.appointedUntil, holder.post?.endsOn, holder.mandate?.endsOn, holder.term?.endsOn]
  return ends.reduce<CivilDate | null>((one, other) => (other && (one === null || other < one) ? other : one), null)
}

/** Whole days from `on` to the foreseen end where the seat is ending soon; 0 or less where it should have ended. */
export function endingInDays(holder: SeatHolder, on: CivilDate): number | null {
  const end = foreseenEnd(holder)
  const days = end === null ? null : daysBetween(on, end)
  return days !== null && days <= ENDING_SOON_DAYS ? days : null
}
