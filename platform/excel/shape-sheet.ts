import { type CellObject, type ColInfo, type Range, type RowInfo, SSF, type WorkSheet } from '@e965/xlsx'
import { serialToText } from './serial-date.ts'
import { BLANK, type Cell, Unreadable } from './workbook.ts'

export interface SheetSource {
  readonly sheet: WorkSheet
  readonly date1904: boolean
  readonly maxColumns: number
}

/** The rows of one sheet, one at a time, in our own cells. Merged areas repeat their first cell, marked `merged`. */
export function* shapeSheet(source: SheetSource): Generator<Cell[]> {
  const data: (CellObject | undefined)[][] = source.sheet['!data'] ?? []
  const rowInfo: (RowInfo | undefined)[] = source.sheet['!rows'] ?? []
  const hiddenColumns = new Set<number>()
  const columns: (ColInfo | undefined)[] = source.sheet['!cols'] ?? []
  columns.forEach((column, at) => {
    if (column?.hidden) hiddenColumns.add(at)
  })
  const merges = mergesByRow(source.sheet['!merges'] ?? [], data.length)
  for (let r = 0; r < data.length; r += 1) {
    const cells = shapeRow(data[r] ?? [], source, rowInfo[r]?.hidden === true, hiddenColumns)
    for (const merge of merges.get(r) ?? []) spread(cells, merge, data, source)
    yield cells
  }
}

function shapeRow(
  row: readonly (CellObject | undefined)[],
  source: SheetSource,
  rowHidden: boolean,
  hiddenColumns: ReadonlySet<number>,
): Cell[] {
  const cells: Cell[] = []
  row.forEach((stored, at) => {
    const cell = shapeCell(stored, source.date1904)
    if (cell.kind === 'blank') return
    if (at >= source.maxColumns) throw new Unreadable('excel.too-many-columns', { limit: source.maxColumns })
    while (cells.length < at) cells.push(BLANK)
    cells.push(rowHidden || hiddenColumns.has(at) ? { ...cell, hidden: true } : cell)
  })
  return cells
}

function shapeCell(stored: CellObject | undefined, date1904: boolean): Cell {
  if (!stored || stored.v === undefined || stored.v === null) return BLANK
  // A formula nobody has calculated yet: the file keeps no value, and a guess of 0 would be a lie.
  if (stored.t === 'z') return stored.f === undefined ? BLANK : { text: '', kind: 'error', formula: true }
  const formula = stored.f === undefined ? {} : { formula: true }
  if (stored.t === 'n' && typeof stored.v === 'number')
    return { ...shapeNumber(stored, stored.v, date1904), ...formula }
  if (stored.t === 'b') return { text: stored.v ? 'TRUE' : 'FALSE', kind: 'boolean', ...formula }
  if (stored.t === 'e') return { text: stored.w ?? '#N/A', kind: 'error', ...formula }
  const text = String(stored.v)
  return text.trim() === '' ? BLANK : { text, kind: 'text', ...formula }
}

function shapeNumber(stored: CellObject, value: number, date1904: boolean): Cell {
  const format = typeof stored.z === 'string' ? stored.z : ''
  if (format !== '' && SSF.is_date(format)) {
    const serial = date1904 ? value + 1462 : value
    const text = serialToText(serial)
    if (text !== null) return { text, kind: 'date', number: serial }
  }
  return { text: String(value), kind: 'number', number: value }
}

/** Only areas inside the data count, and of a title over a whole column only the rows that exist. */
function mergesByRow(merges: readonly Range[], rows: number): Map<number, Range[]> {
  const byRow = new Map<number, Range[]>()
  for (const merge of merges.slice(0, 10_000)) {
    for (let r = merge.s.r; r <= Math.min(merge.e.r, rows - 1); r += 1) {
      const list = byRow.get(r)
      if (list) list.push(merge)
      else byRow.set(r, [merge])
    }
  }
  return byRow
}

function spread(cells: Cell[], merge: Range, data: (CellObject | undefined)[][], source: SheetSource): void {
  const first = shapeCell(data[merge.s.r]?.[merge.s.c], source.date1904)
  if (first.kind === 'blank') return
  for (let c = merge.s.c; c <= Math.min(merge.e.c, source.maxColumns - 1); c += 1) {
    while (cells.length <= c) cells.push(BLANK)
    if (cells[c]?.kind === 'blank') cells[c] = { ...first, merged: true }
  }
}
