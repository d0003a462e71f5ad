import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { FlagFace } from '../contract.ts'
import {
  type Composition,
  type ConcurrentPost,
  type IncompatibilityRule,
  type RuleSource,
  SEATS,
  type Seat,
} from '../language.ts'
import { groundOf } from './composition.ts'
import { ruleFor } from './rules-of-day.ts'
import type { SeatHolder } from './seat-holder.ts'

export interface RulesOfDay {
  readonly composition: Composition
  readonly incompatibilities: readonly IncompatibilityRule[]
}

/** The law is cited where no rule of the district is broken. */
const SUSPENSION = { source: '《代表法》（2025年修正）第六十一条', sourceEn: 'Deputy Law (2025) art. 61' }
const OWN_END = { source: '任命文件载明的任期', sourceEn: 'The end named by the appointment itself' }

/**
 * What is not as it should be in a committee on a day, each with the rule it is measured by: too few or too many, not full-time, a place whose holder is not what it asks
 * for, posts that do not go together, a suspended mandate, a seat whose ground or own time is over. Suspension only warns: the seat stays (art. 61).
 */
export function flagsOf(holders: readonly SeatHolder[], rules: RulesOfDay, on: CivilDate): FlagFace[] {
  return [
    ...SEATS.flatMap((seat) => numberFlags(holders, rules.composition, seat)),
    ...holders.flatMap((holder) => [
      ...placeFlags(holder, rules.composition),
      ...incompatibleFlags(holder, rules.incompatibilities),
      ...groundFlags(holder, on),
    ]),
  ]
}

function numberFlags(holders: readonly SeatHolder[], composition: Composition, seat: Seat): FlagFace[] {
  const rule = composition[seat]
  const held = holders.filter((one) => one.seat === seat).length
  if (held >= rule.least && held <= rule.most) return []
  const asked = rule.least === rule.most ? String(rule.least) : `${rule.least}–${rule.most}`
  const about = { seat, seatNo: null, tenureId: null }
  return [
    {
      key: `committees.flag.${seat}`,
      params: { asked, held },
      weight: 'breach',
      ...about,
      rule: by('composition', rule),
    },
  ]
}

function placeFlags(holder: SeatHolder, composition: Composition): FlagFace[] {
  const rule = composition[holder.seat]
  const ground = groundOf(composition, holder.seat, holder.seatNo)
  const flag = (key: string): FlagFace => ({
    ...{
      key,
      params: { name: holder.personName },
      weight: 'breach',
      ...aboutOf(holder),
      rule: by('composition', rule),
    },
  })
  return [
    ...(rule.fullTime && !holder.fullTime ? [flag('committees.flag.full-time')] : []),
    ...(holder.seatNo > rule.most ? [flag('committees.flag.no-place')] : []),
    ...(meets(holder, ground) ? [] : [flag(`committees.flag.ground.${ground}`)]),
  ]
}

/** A department head of one of the two offices of this very street; a deputy of this street's delegation. */
function meets(holder: SeatHolder, ground: ReturnType<typeof groundOf>): boolean {
  if (ground === 'department_head')
    return holder.posts.some(
      (post) => post.office !== null && (post.streetId === null || post.streetId === holder.streetId),
    )
  return ground === 'any' || holder.delegationDeputy
}

/** Posts, and seats in other committees, that do not go together with the seat. */
export function incompatibleFlags(holder: SeatHolder, rules: readonly IncompatibilityRule[]): FlagFace[] {
  const flag = (postKind: string, key: string, params: FlagFace['params']): FlagFace[] => {
    const rule = ruleFor(rules, holder.seat, postKind)
    if (rule === null || rule.verdict === 'allowed') return []
    const weight = rule.verdict === 'refused' ? 'breach' : 'warning'
    return [
      {
        key,
        params: { name: holder.personName, ...params },
        weight,
        ...aboutOf(holder),
        rule: by('incompatibility', rule),
      },
    ]
  }
  return [
    ...holder.posts.flatMap((post: ConcurrentPost) =>
      flag(post.kind, 'committees.flag.incompatible', { post: post.title }),
    ),
    ...(holder.elsewhere === null ? [] : flag('other_committee', 'committees.flag.two-committees', {})),
  ]
}

function groundFlags(holder: SeatHolder, on: CivilDate): FlagFace[] {
  const { mandate, post, term, appointedUntil } = holder
  const flag = (key: string, since: CivilDate, weight: FlagFace['weight'], said: typeof OWN_END): FlagFace => ({
    ...{ key, params: { name: holder.personName, since }, weight, ...aboutOf(holder) },
    rule: { kind: 'law', ruleId: null, template: false, startsOn: null, ...said },
  })
  const over = [mandate?.endsOn, post?.endsOn, term?.endsOn].filter((end) => end && end <= on).sort()[0]
  return [
    ...(mandate?.suspendedSince
      ? [flag('committees.flag.suspended', mandate.suspendedSince, 'warning', SUSPENSION)]
      : []),
    ...(over ? [flag('committees.flag.ground-over', over, 'breach', ENDS_WITH_GROUND)] : []),
    ...(appointedUntil !== null && appointedUntil <= on
      ? [flag('committees.flag.time-over', appointedUntil, 'breach', OWN_END)]
      : []),
  ]
}

const ENDS_WITH_GROUND = {
  source: '席位随所依据的代表资格、职务或届次终止而终止',
  sourceEn: 'A seat ends with the mandate, post or term it rests on',
}

const aboutOf = ({ seat, seatNo, tenureId }: SeatHolder) => ({ seat, seatNo, tenureId })

function by(kind: 'composition' | 'incompatibility', rule: RuleSource): FlagFace['rule'] {
  const { ruleId, source, sourceEn, startsOn } = rule
  return { kind, ruleId, template: ruleId === null, source, sourceEn, startsOn }
}
