import type { AccountLineAnswer } from '../../contract.ts'

/** What one clause gave in a year. */
export interface ClauseSum {
  key: string
  clause: string
  name: string
  nameEn: string
  times: number
  /** In tenths; the sums of the clauses are the year's total. */
  tenths: number
  /** What the clause would have given without its cap. */
  beforeCap: number
  /** The cap it counts against, in tenths; several clauses may share one. */
  cap: number | null
}

type Summed = Pick<AccountLineAnswer, 'item' | 'edition' | 'tenths' | 'beforeCap' | 'cap'>

/** Sums an account's lines by clause, in the order of the rules; lines that no clause pays are left out. */
export function byClause(lines: readonly Summed[]): ClauseSum[] {
  const sums = new Map<string, ClauseSum & { sort: number }>()
  for (const { item, edition, tenths, beforeCap, cap } of lines) {
    if (!item) continue
    const key = `${edition} ${item.itemCode}`
    const before = sums.get(key)
    const { clause, name, nameEn, sort } = item
    sums.set(key, {
      ...{ key, clause, name, nameEn, sort },
      times: (before?.times ?? 0) + 1,
      tenths: (before?.tenths ?? 0) + tenths,
      beforeCap: (before?.beforeCap ?? 0) + beforeCap,
      cap: cap?.tenths ?? null,
    })
  }
  return [...sums.values()].sort((one, other) => one.sort - other.sort || (one.key < other.key ? -1 : 1))
}
