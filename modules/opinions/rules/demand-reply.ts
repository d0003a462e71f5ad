import { addMonths, type CivilDate } from '../../../kernel/civil-date.ts'
import { CAN, cannot, type Verdict } from '../../../kernel/verdict.ts'
import type { ReplyClass } from '../language.ts'

export interface SaidReply {
  readonly class: ReplyClass
  readonly reason?: string | undefined
  readonly promise?: { readonly words: string; readonly dueOn: CivilDate } | undefined
}

/** Promises further away than this are none. */
const FURTHEST_MONTHS = 36
const PROMISING: readonly ReplyClass[] = ['being_solved', 'planned']

/**
 * What a reply must carry: "being solved" and "planned" a promise with a day from today on (at most three years), every other class none; "cannot be done" its reason.
 * The second value is the field meant.
 */
export function replyHolds(reply: SaidReply, today: CivilDate): [Verdict, field: string] {
  const promises = PROMISING.includes(reply.class)
  if (promises && !reply.promise) return [cannot('opinions.promise-wanted'), 'promise']
  if (!promises && reply.promise) return [cannot('opinions.promise-unwanted'), 'promise']
  const day = reply.promise?.dueOn
  if (day !== undefined && (day < today || day > addMonths(today, FURTHEST_MONTHS)))
    return [cannot('opinions.promise-day'), 'promise.dueOn']
  if (reply.class === 'cannot' && !reply.reason?.trim()) return [cannot('opinions.cannot-reason-wanted'), 'reason']
  return [CAN, '']
}
