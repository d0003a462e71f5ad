import { addDays, type CivilDate } from '../../../kernel/civil-date.ts'
import { say } from '../../../platform/words/words.ts'
import type { Seat } from '../language.ts'
import { wordsOfEndings } from '../words-of-endings.ts'

/** A tenure that runs, with what it rests on and what could carry it on. */
export interface RestingTenure {
  readonly tenureId: string
  readonly streetId: number
  readonly seat: Seat
  readonly personId: string
  readonly startsOn: CivilDate
  readonly version: number
  readonly mandate: { readonly endsOn: CivilDate | null; readonly endReason: string | null } | null
  /** The same person's mandate of this level and street that follows within the waiting days. */
  readonly nextMandateId: string | null
  readonly post: {
    readonly title: string
    readonly titleEn: string
    readonly endsOn: CivilDate | null
    readonly endReason: string | null
  } | null
  /** The same person's post of this kind in this street, held when the other ended: still head of one of the two offices. */
  readonly nextPostId: string | null
  readonly term: { readonly endsOn: CivilDate | null } | null
  /** The next term of the level, and whether the person is a deputy in it. */
  readonly nextTermId: string | null
  readonly inNextTerm: boolean
}

export type Because = 'mandate' | 'post' | 'term'

export type Outcome =
  | { readonly what: 'stays' }
  /** Nothing changed for the seat: it rests on what follows. */
  | {
      readonly what: 'moves'
      readonly mandateId: string | null
      readonly postId: string | null
      readonly termId: string | null
    }
  | {
      readonly what: 'ends'
      readonly because: Because
      readonly on: CivilDate
      readonly reason: string
      readonly reasonEn: string
    }

/**
 * Days a seat waits for the mandate of the next term: a new congress is entered over days, and nobody need be appointed again where nothing changes (Chongqing,
 * regulation on appointments art. 15; Guangdong art. 14). The number of days is this house's.
 */
export const WAITING_DAYS = 30

/** Ends of a mandate after which another of the same person may follow: the change of term, and a row entered wrongly. */
const MAY_FOLLOW: readonly (string | null)[] = ['term_ended', 'entered_in_error']

/**
 * Whether a seat stands on a day by what it rests on. It ends with its post, mandate or term on that very day; a suspended mandate ends nothing (Deputy Law 2025 art. 61). It is carried
 * on by a mandate of the next term, another headship of the same street, or, at the end of a term, a post that runs on.
 */
export function outcomeOf(tenure: RestingTenure, today: CivilDate): Outcome {
  const over = (end: CivilDate | null | undefined): end is CivilDate => end != null && end <= today
  const { mandate, post, term } = tenure
  if (over(post?.endsOn) && tenure.nextPostId === null) return ended(tenure, 'post', post.endsOn)
  const waits = (end: CivilDate) => today < addDays(end, WAITING_DAYS)
  if (over(mandate?.endsOn) && tenure.nextMandateId === null) {
    if (!MAY_FOLLOW.includes(mandate.endReason)) return ended(tenure, 'mandate', mandate.endsOn)
    if (!waits(mandate.endsOn)) return ended(tenure, 'mandate', mandate.endsOn)
  }
  const carried = tenure.inNextTerm || post !== null
  if (over(term?.endsOn) && !carried && !waits(term.endsOn)) return ended(tenure, 'term', term.endsOn)
  const mandateId = over(mandate?.endsOn) ? tenure.nextMandateId : null
  const postId = over(post?.endsOn) ? tenure.nextPostId : null
  const termId = over(term?.endsOn) && carried ? tenure.nextTermId : null
  if (mandateId === null && postId === null && termId === null) return { what: 'stays' }
  return { what: 'moves', mandateId, postId, termId }
}

/** A tenure with what becomes of it. */
export interface Settled {
  readonly tenure: RestingTenure
  readonly outcome: Exclude<Outcome, { what: 'stays' }>
}

/** Of these tenures those that do not stay as they are, with what becomes of them. */
export function settledOf(tenures: readonly RestingTenure[], today: CivilDate): Settled[] {
  return tenures.flatMap((tenure) => {
    const outcome = outcomeOf(tenure, today)
    return outcome.what === 'stays' ? [] : [{ tenure, outcome }]
  })
}

function ended(tenure: RestingTenure, because: Because, end: CivilDate): Outcome {
  const sentence = (language: 'zh' | 'en'): string => {
    if (because === 'term') return say(wordsOfEndings, language, 'committees.ended.term')
    if (because === 'mandate') {
      const key = `committees.why.${tenure.mandate?.endReason ?? 'unsaid'}` as 'committees.why.resigned'
      return say(wordsOfEndings, language, 'committees.ended.mandate', { why: say(wordsOfEndings, language, key) })
    }
    const { title = '', titleEn = '', endReason = null } = tenure.post ?? {}
    return say(wordsOfEndings, language, 'committees.ended.post', {
      post: language === 'en' && titleEn !== '' ? titleEn : title,
      why: endReason ?? say(wordsOfEndings, language, 'committees.why.unsaid'),
    })
  }
  const on = end > tenure.startsOn ? end : tenure.startsOn
  return { what: 'ends', because, on, reason: sentence('zh'), reasonEn: sentence('en') }
}
