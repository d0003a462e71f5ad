import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Eligibility, Line, LineWhy, Period, RuleItem, RuleSet, ScoredRecord } from '../language.ts'

/** What a year's families and items have given so far. */
interface Spent {
  readonly byCap: Map<string, number>
  readonly once: Set<string>
}

/**
 * What each valid record gives under the rules, one explained line a record, in the order (done on, id). One pure function posts,
 * explains, simulates and replays, so the order in which records were confirmed never matters.
 *
 * The edition is the one in force on the day of the deed. The first item by `sort` that names the kind, the role and the theme pays.
 * Caps hold per calendar year: over the items of a family together, else over the item. Points are integer tenths.
 * Records of suspended days or without a district mandate give nothing (Deputy Law 2025 art. 61); caps are local policy (domain 7).
 */
export function score(
  records: readonly ScoredRecord[],
  ruleSets: readonly RuleSet[],
  eligibility: Eligibility,
): Line[] {
  const years = new Map<string, Spent>()
  return [...records].sort(inOrder).map((record) => {
    const year = record.doneOn.slice(0, 4)
    const spent = years.get(year) ?? { byCap: new Map(), once: new Set() }
    years.set(year, spent)
    return lineOf(record, ruleSets, eligibility, spent)
  })
}

/** The edition that pays a deed of this day, or undefined where none was in force. */
export function ruleSetOn(ruleSets: readonly RuleSet[], day: CivilDate): RuleSet | undefined {
  return ruleSets.find((set) => covers({ from: set.inForceFrom, to: set.inForceTo }, day))
}

/** The item of an edition that pays such a record, or undefined. */
export function itemFor(set: RuleSet, record: Pick<ScoredRecord, 'kind' | 'role' | 'themed'>): RuleItem | undefined {
  return itemsByKind(set)
    .get(record.kind)
    ?.find((item) => (item.roles === null || item.roles.includes(record.role)) && (!item.onlyThemed || record.themed))
}

/** The cap an item counts against: its family's smallest, else its own; null where there is none. */
export function capOf(set: RuleSet, item: RuleItem): { key: string; tenths: number } | null {
  if (item.capFamily === null)
    return item.capTenths === null ? null : { key: `item:${item.itemCode}`, tenths: item.capTenths }
  const caps = set.items.flatMap((other) =>
    other.capFamily === item.capFamily && other.capTenths !== null ? [other.capTenths] : [],
  )
  return caps.length === 0 ? null : { key: `family:${item.capFamily}`, tenths: Math.min(...caps) }
}

/** Text order of days and ids is the order of scoring. */
function inOrder(a: ScoredRecord, b: ScoredRecord): number {
  if (a.doneOn !== b.doneOn) return a.doneOn < b.doneOn ? -1 : 1
  if (a.recordId === b.recordId) return 0
  return a.recordId < b.recordId ? -1 : 1
}

function lineOf(record: ScoredRecord, ruleSets: readonly RuleSet[], eligibility: Eligibility, spent: Spent): Line {
  const day = record.doneOn
  if (!eligibility.mandates.some((period) => covers(period, day))) return nothing(record, 'no-district-mandate')
  if (eligibility.suspensions.some((period) => covers(period, day))) return nothing(record, 'suspended')
  const set = ruleSetOn(ruleSets, day)
  if (!set) return nothing(record, 'no-rule-set')
  const item = itemFor(set, record)
  if (!item) return { ...nothing(record, 'no-clause'), ruleSetId: set.ruleSetId }
  const beforeCap = item.tenths * (item.unit === 'per_half_day' || item.unit === 'per_piece' ? record.units : 1)
  const { tenths, why } = limited(set, item, beforeCap, spent)
  return {
    recordId: record.recordId,
    doneOn: day,
    ruleSetId: set.ruleSetId,
    itemCode: item.itemCode,
    clause: item.clause,
    tenths,
    beforeCap,
    why,
  }
}

/** A deduction (negative item) is never softened by a cap on gains; it makes room under it again. */
function limited(set: RuleSet, item: RuleItem, beforeCap: number, spent: Spent): { tenths: number; why: LineWhy } {
  if (item.unit === 'once_a_year') {
    if (spent.once.has(item.itemCode)) return { tenths: 0, why: 'once-a-year' }
    spent.once.add(item.itemCode)
  }
  const cap = capOf(set, item)
  if (!cap) return { tenths: beforeCap, why: 'counted' }
  const used = spent.byCap.get(cap.key) ?? 0
  const tenths = beforeCap <= 0 ? beforeCap : Math.min(beforeCap, Math.max(0, cap.tenths - used))
  spent.byCap.set(cap.key, used + tenths)
  return { tenths, why: tenths < beforeCap ? 'capped' : 'counted' }
}

function nothing(record: ScoredRecord, why: LineWhy): Line {
  return {
    recordId: record.recordId,
    doneOn: record.doneOn,
    ruleSetId: null,
    itemCode: null,
    clause: null,
    tenths: 0,
    beforeCap: 0,
    why,
  }
}

function covers(period: Period, day: CivilDate): boolean {
  return period.from <= day && (period.to === null || day < period.to)
}

const indexes = new WeakMap<RuleSet, Map<string, RuleItem[]>>()

function itemsByKind(set: RuleSet): Map<string, RuleItem[]> {
  let index = indexes.get(set)
  if (index) return index
  index = new Map()
  for (const item of [...set.items].sort((a, b) => a.sort - b.sort)) {
    for (const kind of item.kinds) {
      const items = index.get(kind)
      if (items) items.push(item)
      else index.set(kind, [item])
    }
  }
  indexes.set(set, index)
  return index
}
