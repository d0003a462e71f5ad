import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { RefusalDetails } from '../../../kernel/refusal.ts'
import type { CompositionRule, IncompatibilityRule } from '../language.ts'

export interface RuleFault {
  readonly why: string
  readonly details: RefusalDetails
}

type Entered<Rule> = Pick<Rule, Exclude<keyof Rule, 'ruleId' | 'source' | 'sourceEn' | 'endsOn'>>

/** What stands against entering rules of composition from a day: numbers that contradict, a seat said twice, a day no later than the last rule of the seat. */
export function compositionFault(
  rules: readonly Entered<Omit<CompositionRule, 'startsOn'>>[],
  startsOn: CivilDate,
  onFile: readonly CompositionRule[],
): RuleFault | null {
  for (const [at, { least, most, grounds }] of rules.entries()) {
    if (least > most) return { why: 'committees.rule-bounds', details: { field: `rules/${at}/least` } }
    if (grounds.length > most) return { why: 'committees.rule-grounds', details: { field: `rules/${at}/grounds` } }
  }
  if (new Set(rules.map((rule) => rule.seat)).size < rules.length)
    return { why: 'committees.rule-twice', details: { field: 'rules' } }
  return laterFault(
    startsOn,
    onFile.filter((one) => rules.some((rule) => rule.seat === one.seat)),
  )
}

/** Likewise for what does not go together: the same seat and kind of post said twice, or a day no later than the last rule about them. */
export function incompatibilityFault(
  rules: readonly Entered<Omit<IncompatibilityRule, 'startsOn'>>[],
  startsOn: CivilDate,
  onFile: readonly IncompatibilityRule[],
): RuleFault | null {
  const about = ({ seat, postKind }: Pick<IncompatibilityRule, 'seat' | 'postKind'>) => `${seat} ${postKind}`
  const asked = new Set(rules.map(about))
  if (asked.size < rules.length) return { why: 'committees.rule-twice', details: { field: 'rules' } }
  return laterFault(
    startsOn,
    onFile.filter((one) => asked.has(about(one))),
  )
}

/** A rule once entered is never changed: the next one begins later. */
function laterFault(startsOn: CivilDate, onFile: readonly { startsOn: CivilDate | null }[]): RuleFault | null {
  const last = onFile
    .map((one) => one.startsOn ?? '')
    .sort()
    .at(-1)
  if (last === undefined || startsOn > last) return null
  return { why: 'committees.rule-not-later', details: { field: 'startsOn', params: { since: last } } }
}
