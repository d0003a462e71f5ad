import {
  type Composition,
  type ConcurrentPost,
  type IncompatibilityRule,
  RULED_POSTS,
  type RuledPost,
  type Seat,
} from '../../committees/language.ts'
import type { Ground, MatterType, OrderRule } from '../language.ts'
import type { HardCondition } from './hard-condition.ts'

/** Somebody proposed for a place, or for leaving one. `seatNo` null: any place of the seat. */
export interface Proposal {
  readonly type: MatterType
  readonly dossierId: string
  readonly streetId: number
  readonly seat: Seat
  readonly seatNo: number | null
  readonly personId: string
  readonly ground: Ground | null
  readonly mandateId: string | null
  readonly postId: string | null
  readonly tenureId: string | null
}

/** What is known of the person, the place and the dossier on the day. */
export interface ConditionFacts {
  /** District mandates of the person in force on the day. */
  readonly mandates: readonly {
    readonly mandateId: string
    readonly streetId: number | null
    readonly suspended: boolean
  }[]
  readonly posts: readonly Pick<ConcurrentPost, 'postId' | 'kind' | 'office' | 'streetId' | 'title'>[]
  /** Tenures of the person in any committee that run on the day or begin later, without those this dossier ends. */
  readonly held: readonly HeldSeat[]
  /** Tenures of anybody in the committee of the place, of the seat asked, that run on the day or begin later; `leaves`: this dossier ends it. */
  readonly taken: readonly { readonly seatNo: number; readonly leaves: boolean }[]
  /** How often the person failed in a vote for this seat of this street since the term began; null where no term is known. */
  readonly failures: number | null
  /** Tenures the person holds on the day, for whoever is to leave one. */
  readonly tenureIds: readonly string[]
}

interface HeldSeat {
  readonly streetId: number
  readonly seat: Seat
}

/** The rules in force on the day: of composition, of incompatibility (already chosen for a seat and a kind of post), of the order of steps. */
export interface ConditionRules {
  readonly composition: Composition
  readonly about: (seat: Seat, post: RuledPost) => IncompatibilityRule | null
  readonly order: Pick<OrderRule, 'failuresThatBar' | 'source' | 'sourceEn'>
}

const BOUND = { source: '一席一人，一人在同一工委只任一席', sourceEn: 'One seat one holder, one holder one seat' }
const DEPUTY_LAW = { source: '《代表法》（2025年修正）第六十一条', sourceEn: 'Deputy Law (2025), art. 61' }

/**
 * The conditions of a proposal, each met (true), not met (false) or not computable (null), with the rule that asks it. They only say what is so; a proposal
 * goes on where none is false. Whoever leaves a seat must hold it; every other condition is one of being appointed.
 */
export function hardConditions(proposal: Proposal, facts: ConditionFacts, rules: ConditionRules): HardCondition[] {
  if (proposal.type !== 'appoint')
    return [condition('tenure', proposal.tenureId !== null && facts.tenureIds.includes(proposal.tenureId), BOUND)]
  return [
    ...groundConditions(proposal, facts, rules),
    ...incompatibilities(proposal, facts, rules),
    condition('no-other-seat', !facts.held.some(({ streetId }) => streetId === proposal.streetId), BOUND),
    condition('place', placeIsFree(proposal, facts, rules), BOUND),
    failures(facts, rules),
  ]
}

/** May it go on: no if a condition is not met, unknown (null) if none fails and one could not be computed. */
export function allMet(conditions: readonly Pick<HardCondition, 'passed'>[]): boolean | null {
  if (conditions.some(({ passed }) => passed === false)) return false
  return conditions.some(({ passed }) => passed === null) ? null : true
}

type Source = Pick<HardCondition, 'source' | 'sourceEn'>

function condition(
  name: string,
  passed: boolean | null,
  { source, sourceEn }: Source,
  params: HardCondition['params'] = {},
): HardCondition {
  return { key: `appointments.condition.${name}`, passed, params, source, sourceEn }
}

/** The place asks for this ground, and the ground is there: an active mandate of the street's delegation, or the post of head of the right office. */
function groundConditions(proposal: Proposal, facts: ConditionFacts, { composition }: ConditionRules): HardCondition[] {
  const { seat, seatNo, ground, streetId, mandateId, postId } = proposal
  const rule = composition[seat]
  const asks = seatNo === null ? null : (rule.grounds[seatNo - 1] ?? 'any')
  const fits =
    asks === null
      ? ground === 'any' || ground === null || rule.grounds.includes(ground)
      : asks === 'any' || asks === ground
  const found = [condition('place-ground', fits, rule)]
  if (ground === 'delegation_deputy') {
    const mandates = facts.mandates.filter(
      (one) => one.streetId === streetId && (mandateId === null || one.mandateId === mandateId),
    )
    found.push(condition('mandate', mandates.length > 0, rule))
    if (mandates.length > 0)
      found.push(
        condition(
          'not-suspended',
          mandates.some(({ suspended }) => !suspended),
          DEPUTY_LAW,
        ),
      )
  }
  if (ground === 'department_head') {
    const heads = facts.posts.filter(
      (one) =>
        one.kind === 'street_department_head' &&
        one.office !== null &&
        one.streetId === streetId &&
        (postId === null || one.postId === postId),
    )
    found.push(condition('post', heads.length > 0, rule))
  }
  return found
}

/** One condition for each kind of post the district refuses beside the seat; where the person has a post that is only warned of or allowed, that is said. */
function incompatibilities({ seat, streetId }: Proposal, facts: ConditionFacts, { about }: ConditionRules) {
  return RULED_POSTS.flatMap((post): HardCondition[] => {
    const rule = about(seat, post)
    if (rule === null) return []
    const has =
      post === 'other_committee'
        ? facts.held.some((one) => one.streetId !== streetId)
        : facts.posts.some(({ kind }) => kind === post)
    if (rule.verdict === 'refused') return [condition(`without.${post}`, !has, rule)]
    return has ? [condition(`${rule.verdict}.${post}`, true, rule)] : []
  })
}

/** The place exists and nobody holds it any more once this dossier is carried out; of any place of the seat, one at least is so. */
function placeIsFree({ seat, seatNo }: Proposal, { taken }: ConditionFacts, { composition }: ConditionRules): boolean {
  const { most } = composition[seat]
  const places = seatNo === null ? Array.from({ length: most }, (_, at) => at + 1) : [seatNo]
  return places.some((no) => no <= most && taken.every((one) => one.seatNo !== no || one.leaves))
}

/** Failed as often as the order of steps says, for this seat in this term: not again. Unknown where no term is on file. */
function failures({ failures: times }: ConditionFacts, { order }: ConditionRules): HardCondition {
  const most = order.failuresThatBar
  if (times === null) return condition('failures-unknown', null, order, { most })
  return condition('failures', times < most, order, { times, most })
}
