import { read, set_cptable, type WorkBook } from '@e965/xlsx'
import { cellName } from './cell-name.ts'
import { guardPackage } from './guard-package.ts'
import { parseCsv } from './parse-csv.ts'
import { recognise } from './recognise.ts'
import { shapeSheet } from './shape-sheet.ts'
import { type Cell, type ReadLimits, Unreadable } from './workbook.ts'

/** What the reading tells while it goes on; rows come in the order of the file. */
export interface ParseEvents {
  sheet(name: string, hidden: boolean, rowsExpected: number): void
  row(cells: Cell[]): void
}

/** Reads a file of any accepted kind. Pure but for its time and memory, therefore called only inside the guarded thread. */
export async function parseWorkbook(bytes: Buffer, limits: ReadLimits, events: ParseEvents): Promise<void> {
  const container = recognise(bytes)
  if (container === 'csv') {
    const rows = parseCsv(bytes, limits.maxRows)
    events.sheet('CSV', false, rows.length)
    for (const row of rows) events.row(withinColumns(row, limits.maxColumns))
    return
  }
  if (container === 'zip') guardPackage(bytes, limits)
  if (container === 'ole') set_cptable(await import('@e965/xlsx/dist/cpexcel.full.mjs'))
  const book = open(bytes, container === 'markup')
  if (book.SheetNames.length > limits.maxSheets)
    throw new Unreadable('excel.too-many-sheets', { limit: limits.maxSheets })
  let filled = 0
  book.SheetNames.forEach((name, at) => {
    const sheet = Object.hasOwn(book.Sheets, name) ? book.Sheets[name] : undefined
    if (!sheet) return
    const date1904 = book.Workbook?.WBProps?.date1904 === true
    events.sheet(name, (book.Workbook?.Sheets?.[at]?.Hidden ?? 0) !== 0, sheet['!data']?.length ?? 0)
    let row = 0
    for (const cells of shapeSheet({ sheet, date1904, maxColumns: limits.maxColumns })) {
      if (cells.length > 0) filled += 1
      if (filled > limits.maxRows) throw new Unreadable('excel.too-many-rows', { limit: limits.maxRows })
      if (limits.formulas === 'refuse') refuseFormulas(cells, row, name)
      events.row(cells)
      row += 1
    }
  })
}

function refuseFormulas(cells: readonly Cell[], row: number, sheet: string): void {
  const at = cells.findIndex((cell) => cell.formula && !cell.merged)
  if (at >= 0) throw new Unreadable('excel.formulas', { cell: cellName(at, row), sheet })
}

function open(bytes: Buffer, markup: boolean): WorkBook {
  try {
    const options = { dense: true, cellFormula: true, cellHTML: false, cellNF: true, cellStyles: true, cellText: false }
    // Markup is read raw: its cells are what people saw, and guessing would turn telephone numbers into numbers.
    return markup
      ? read(decodeMarkup(bytes), { ...options, type: 'string', raw: true })
      : read(bytes, { ...options, type: 'buffer' })
  } catch (error) {
    const message = error instanceof Error ? error.message : ''
    throw new Unreadable(/password|encrypt/i.test(message) ? 'excel.password' : 'excel.damaged')
  }
}

function decodeMarkup(bytes: Buffer): string {
  const declared = /(?:charset|encoding)\s*=\s*["']?\s*(gb\w+)/i.exec(bytes.subarray(0, 2048).toString('latin1'))
  return new TextDecoder(declared ? 'gb18030' : 'utf-8').decode(bytes)
}

function withinColumns(row: Cell[], limit: number): Cell[] {
  while (row.length > 0 && row.at(-1)?.kind === 'blank') row.pop()
  if (row.length > limit) throw new Unreadable('excel.too-many-columns', { limit })
  return row
}
