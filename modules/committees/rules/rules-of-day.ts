import type { CivilDate } from '../../../kernel/civil-date.ts'
import { type Composition, type CompositionRule, type IncompatibilityRule, SEATS } from '../language.ts'
import { GUSU_COMPOSITION, GUSU_INCOMPATIBILITY } from './templates.ts'

/** The composition in force on a day: for each seat the latest rule that has begun, the template's where none has. */
export function compositionOfDay(rules: readonly CompositionRule[], on: CivilDate): Composition {
  const begun = rules.filter((rule) => rule.startsOn !== null && rule.startsOn <= on)
  const latest = (seat: CompositionRule['seat']) =>
    begun.filter((rule) => rule.seat === seat).reduce<CompositionRule | null>(later, null) ?? GUSU_COMPOSITION[seat]
  return Object.fromEntries(SEATS.map((seat) => [seat, latest(seat)])) as unknown as Composition
}

function later<Rule extends CompositionRule | IncompatibilityRule>(one: Rule | null, other: Rule): Rule {
  return one === null || (other.startsOn ?? '') > (one.startsOn ?? '') ? other : one
}

/**
 * The rules on what does not go together that are in force on a day: for each kind of post and each seat named the latest that has begun and not ended. A district
 * that has decided nothing by then has the template's; from its first own rule on, the template says nothing more.
 */
export function incompatibilitiesOfDay(rules: readonly IncompatibilityRule[], on: CivilDate): IncompatibilityRule[] {
  const begun = rules.filter((rule) => rule.startsOn !== null && rule.startsOn <= on)
  if (begun.length === 0) return [...GUSU_INCOMPATIBILITY]
  const latest = new Map<string, IncompatibilityRule>()
  for (const rule of begun) {
    const about = `${rule.seat} ${rule.postKind}`
    latest.set(about, later(latest.get(about) ?? null, rule))
  }
  return [...latest.values()].filter((rule) => rule.endsOn === null || rule.endsOn > on)
}

/**
 * The rule that decides about a seat and a kind of post, or null where nothing is said (then it is allowed). A later decision prevails over
 * an earlier one; of two of the same day the one that names the seat.
 */
export function ruleFor(
  rules: readonly IncompatibilityRule[],
  seat: IncompatibilityRule['seat'],
  postKind: string,
): IncompatibilityRule | null {
  const about = rules.filter((rule) => rule.postKind === postKind && (rule.seat === null || rule.seat === seat))
  const named = [...about].sort((one, other) => Number(one.seat === null) - Number(other.seat === null))
  return named.reduce<IncompatibilityRule | null>(later, null)
}
