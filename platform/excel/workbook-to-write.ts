import type { TemplateMark } from './workbook.ts'

/** `date` takes 'YYYY-MM-DD', `points` takes whole tenths and shows one decimal. */
export type ColumnKind = 'text' | 'integer' | 'date' | 'points'

export interface ColumnToWrite {
  readonly header: string
  /** In characters of the default font; a Chinese character takes two. Default 14. */
  readonly width?: number
  readonly kind: ColumnKind
  /** Offered as a drop-down list; anything else is refused by the spreadsheet program. */
  readonly choices?: readonly string[]
  /** Shown when a cell of the column is selected; at most 255 characters. */
  readonly note?: string
  /** The header gets a red star. */
  readonly required?: boolean
}

export type ValueToWrite = string | number | null | undefined

/** A bare value, or one with a red ground, as in the file of the rows that could not be imported. */
export type CellToWrite = ValueToWrite | { readonly value: ValueToWrite; readonly wrong: boolean }

export interface SheetToWrite {
  readonly name: string
  /** A line above the header row, merged over all columns. */
  readonly title?: string
  readonly columns: readonly ColumnToWrite[]
  readonly rows: readonly (readonly CellToWrite[])[]
}

export interface WorkbookToWrite {
  readonly sheets: readonly SheetToWrite[]
  /** Marks the file as a template to be filled in; readWorkbook gives it back. */
  readonly template?: TemplateMark
}
