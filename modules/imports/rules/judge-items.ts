import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { PastItem } from '../language.ts'
import { duplicateRow, type Judged, type RowToJudge, wrongRow } from './judge.ts'
import type { NameBook } from './resolve-names.ts'

export interface ItemPlan {
  readonly itemId: string
  readonly deputyId: string | null
}

/** An item the house knows by an external number. */
export interface KnownItem {
  readonly itemId: string
  readonly externalSystem: string
  readonly externalNo: string
  readonly streetId: number
  readonly raisedOn: CivilDate
  readonly words: string
}

export interface ItemsOnFile {
  readonly items: readonly KnownItem[]
  readonly book: NameBook
  /** Streets whose items may be imported; null: all. */
  readonly ownStreets: readonly number[] | null
}

type Row = RowToJudge<PastItem, ItemPlan>

const keyOf = (system: string, no: string) => JSON.stringify([system, no])

/**
 * The verdict on each row of a ledger. An item is known by its system and its number there; the same number with other words, place or day contradicts. What stands is
 * never changed by a list: it may have been handled since.
 */
export function judgeItems(rows: readonly Row[], known: ItemsOnFile, newId: () => string): Judged<ItemPlan>[] {
  const stands = new Map(known.items.map((one) => [keyOf(one.externalSystem, one.externalNo), one]))
  const said = new Map<string, { lineNo: number; text: string }>()
  return rows.map(({ lineNo, row, before }): Judged<ItemPlan> => {
    const key = keyOf(row.externalSystem, row.externalId)
    const text = JSON.stringify(row)
    const first = said.get(key)
    if (first?.text === text) return duplicateRow(lineNo, 'imports.repeats-line', { line: first.lineNo })
    if (first) return wrongRow(lineNo, 'externalId', 'imports.contradicts-line', { line: first.lineNo })
    said.set(key, { lineNo, text })
    if (known.ownStreets !== null && !known.ownStreets.includes(row.streetId))
      return wrongRow(lineNo, 'street', 'imports.not-your-street')
    const deputy = row.name === null ? null : known.book.deputyOn(row.name, row.raisedOn)
    if (deputy !== null && 'code' in deputy) return wrongRow(lineNo, 'name', deputy.code, deputy.params)
    const twin = stands.get(key)
    const plan = { itemId: twin?.itemId ?? before?.itemId ?? newId(), deputyId: deputy?.personId ?? null }
    if (twin === undefined) return { lineNo, verdict: 'new', problems: [], plan, changes: [] }
    const alike = twin.streetId === row.streetId && twin.raisedOn === row.raisedOn && twin.words === row.words
    if (!alike) return wrongRow(lineNo, null, 'imports.recorded-differs')
    return { lineNo, verdict: 'same', problems: [], plan, changes: [] }
  })
}
