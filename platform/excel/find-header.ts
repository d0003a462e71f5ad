import { sameWording } from './read-text.ts'
import type { Cell } from './workbook.ts'

export interface HeaderFound<K extends string> {
  /** Index of the row with the column names; data begins below it. */
  readonly row: number
  /** Column index of each name found. */
  readonly columns: Readonly<Partial<Record<K, number>>>
  readonly missing: readonly K[]
}

/**
 * Finds the row of column names among the first 20 rows: the one in which most of the wanted names stand, so that titles
 * and notes above do no harm. A name of two levels works through merged cells, whose text is repeated. Null if no row has
 * at least two of the names (one, if only one is wanted). Each key takes the first column whose wording fits.
 */
export function findHeader<K extends string>(
  rows: readonly (readonly Cell[])[],
  wanted: Readonly<Record<K, readonly string[]>>,
): HeaderFound<K> | null {
  const keys = Object.keys(wanted) as K[]
  let best: HeaderFound<K> | null = null
  rows.slice(0, 20).forEach((cells, row) => {
    const found = matchRow(cells, row, keys, wanted)
    if (best === null || found.missing.length < best.missing.length) best = found
  })
  const winner: HeaderFound<K> | null = best
  if (winner === null) return null
  const hits = keys.length - (winner as HeaderFound<K>).missing.length
  return hits >= Math.min(2, keys.length) ? winner : null
}

function matchRow<K extends string>(
  cells: readonly Cell[],
  row: number,
  keys: readonly K[],
  wanted: Readonly<Record<K, readonly string[]>>,
): HeaderFound<K> {
  const texts = cells.map((cell) => sameWording(cell.text))
  const columns: Partial<Record<K, number>> = {}
  const missing: K[] = []
  for (const key of keys) {
    const names = wanted[key].map(sameWording)
    const at = texts.findIndex((text) => text !== '' && names.includes(text))
    if (at < 0) missing.push(key)
    else columns[key] = at
  }
  return { row, columns, missing }
}
