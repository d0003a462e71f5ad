import type { Tenths } from '../../../kernel/points.ts'
import type { Line, LineWhy, RuleItem, RuleSet } from '../language.ts'
import { capOf } from './score.ts'

/** The reason a record stands in the account without points, beyond those of scoring itself. */
export type AccountWhy = LineWhy | 'not-valid' | 'other-level'

/** The limit a line ran under: what it is and what lines before it in the year had used of it. */
export interface CapUse {
  readonly tenths: Tenths
  readonly usedBefore: Tenths
}

export interface Explanation {
  readonly why: AccountWhy
  readonly tenths: Tenths
  readonly beforeCap: Tenths
  readonly edition: number | null
  readonly item: RuleItem | null
  readonly cap: CapUse | null
}

/**
 * What each line gives and why, with the use of its cap up to there: "第十条（三）：0.5 分；全年封顶 3 分，此前已用 3 分". `lines` come from
 * `score`, in its order.
 */
export function explain(lines: readonly Line[], ruleSets: readonly RuleSet[]): Map<string, Explanation> {
  const used = new Map<string, number>()
  const explained = new Map<string, Explanation>()
  for (const line of lines) {
    const set = ruleSets.find((one) => one.ruleSetId === line.ruleSetId)
    const item = set?.items.find((one) => one.itemCode === line.itemCode) ?? null
    const cap = set && item ? capOf(set, item) : null
    const key = cap ? `${line.doneOn.slice(0, 4)} ${cap.key}` : ''
    const usedBefore = used.get(key) ?? 0
    if (cap) used.set(key, usedBefore + line.tenths)
    explained.set(line.recordId, {
      why: line.why,
      tenths: line.tenths,
      beforeCap: line.beforeCap,
      edition: set?.edition ?? null,
      item,
      cap: cap ? { tenths: cap.tenths, usedBefore } : null,
    })
  }
  return explained
}

/** A record that scoring never sees: not confirmed, or under a mandate of another level. */
export function unscored(state: string, level: string): Explanation {
  const why = state !== 'confirmed' || level === 'district' ? 'not-valid' : 'other-level'
  return { why, tenths: 0, beforeCap: 0, edition: null, item: null, cap: null }
}
