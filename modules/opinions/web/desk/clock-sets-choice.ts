import type { ClockSetsAnswer } from '../../contract-clock-sets.ts'

export type Row = ClockSetsAnswer['sets'][number]['rows'][number]

export const rowKey = ({ step, route }: Pick<Row, 'step' | 'route'>): string => [step, route].filter(Boolean).join(' ')

/** What is chosen at first: the rows that differ. A row alike that only would become the district's own is left to be chosen. */
export function startingChoice(rows: readonly Row[]): Set<string> {
  return new Set(rows.filter((row) => row.adoptable && (row.here === null || row.differs.length > 0)).map(rowKey))
}

export type Compared = 'same' | 'differs.limit' | 'differs.extension' | 'differs.both'

/** How a row that the set states compares, in a word. A limit where there is none here is another limit. */
export function comparedWord(row: Row): Compared {
  if (row.here === null || row.differs.length === 2) return row.here === null ? 'differs.limit' : 'differs.both'
  const [only] = row.differs
  return only === undefined ? 'same' : `differs.${only}`
}
