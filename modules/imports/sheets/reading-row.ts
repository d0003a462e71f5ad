import type { Reading } from '../../../platform/excel/reading.ts'
import type { LineCells, Problem } from '../language.ts'
import type { RowRead } from './plan.ts'

/** What a spreadsheet program keeps in a cell at most. */
const LONGEST_CELL = 32_767

/** Collects what is wrong with the cells of one row while they are read. */
export class ReadingRow {
  readonly problems: Problem[] = []
  readonly row: RowRead

  constructor(row: RowRead) {
    this.row = row
    const cells = Object.entries(row.cells)
    for (const [column, cell] of cells) if (cell?.formula) this.note(column, 'imports.note-formula')
    if (cells.some(([, cell]) => cell?.hidden && cell.text !== '')) this.note(null, 'imports.note-hidden')
  }

  cell(column: string) {
    return this.row.cells[column]
  }

  /** Is anything written there? */
  says(column: string): boolean {
    return (this.cell(column)?.text.trim() ?? '') !== ''
  }

  /** The value of a cell, or null where it is blank or cannot be taken (then a problem is kept). */
  take<T>(column: string, reading: Reading<T | null>): T | null {
    if (reading.ok) return reading.value
    this.wrong(column, reading.why, reading.params)
    return null
  }

  /** The same, and blank is a problem too. */
  demand<T>(column: string, reading: Reading<T | null>): T | null {
    const value = this.take(column, reading)
    if (value === null && reading.ok) this.wrong(column, 'excel.cell.blank')
    return value
  }

  wrong(column: string | null, code: string, params?: Readonly<Record<string, string | number>>): void {
    this.problems.push({ column, code, severe: true, ...(params ? { params } : {}) })
  }

  note(column: string | null, code: string): void {
    this.problems.push({ column, code, severe: false })
  }

  get isWrong(): boolean {
    return this.problems.some((problem) => problem.severe)
  }

  get cells(): LineCells {
    const texts: Record<string, string> = {}
    for (const [column, cell] of Object.entries(this.row.cells))
      if (cell && cell.text !== '') texts[column] = cell.text.slice(0, LONGEST_CELL)
    return { sheet: this.row.sheet, row: this.row.row, texts }
  }
}
