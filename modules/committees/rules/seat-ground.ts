import { CAN, cannot, type Verdict } from '../../../kernel/verdict.ts'
import type { ConcurrentPost, IncompatibilityRule, SeatGround } from '../language.ts'
import { ruleFor } from './rules-of-day.ts'

/** What is known about somebody on the first day in a seat. */
export interface GroundFacts {
  readonly streetId: number
  readonly posts: readonly ConcurrentPost[]
  /** The mandate of the district served by this street, if they hold one. */
  readonly delegationMandateId: string | null
  readonly sitsElsewhere: boolean
}

export interface Ground {
  readonly mandateId: string | null
  readonly postId: string | null
}

/**
 * What the seat rests on by what the place asks for, where nothing else was named: head of one of this street's two offices, or the mandate of its delegation. Cannot
 * (`committees.ground-missing.…`) where the person has neither.
 */
export function groundFor(ground: SeatGround, facts: GroundFacts, named: Ground): { verdict: Verdict; on: Ground } {
  if (ground === 'any') return { verdict: CAN, on: named }
  if (ground === 'delegation_deputy') {
    const mandateId = facts.delegationMandateId
    if (mandateId === null) return { verdict: cannot('committees.ground-missing.delegation_deputy'), on: named }
    return { verdict: CAN, on: { ...named, mandateId: named.mandateId ?? mandateId } }
  }
  const heads = facts.posts.filter((post) => post.office !== null && post.streetId === facts.streetId)
  const head = heads.find((post) => post.postId === named.postId) ?? heads[0]
  if (head === undefined) return { verdict: cannot('committees.ground-missing.department_head'), on: named }
  return { verdict: CAN, on: { ...named, postId: named.postId ?? head.postId } }
}

/** The first refusal by what does not go together: the rule, and the post it is about (null: the seat in another committee). */
export function refusedBy(
  seat: IncompatibilityRule['seat'],
  facts: Pick<GroundFacts, 'posts' | 'sitsElsewhere'>,
  rules: readonly IncompatibilityRule[],
): { rule: IncompatibilityRule; post: ConcurrentPost | null } | null {
  const refusal = (postKind: string) => {
    const rule = ruleFor(rules, seat, postKind)
    return rule?.verdict === 'refused' ? rule : null
  }
  for (const post of facts.posts) {
    const rule = refusal(post.kind)
    if (rule) return { rule, post }
  }
  const rule = facts.sitsElsewhere ? refusal('other_committee') : null
  return rule === null ? null : { rule, post: null }
}
