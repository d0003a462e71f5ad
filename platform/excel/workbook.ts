/** What stands in a cell as the file holds it; `date` is a number the file shows as a date. */
export type CellKind = 'blank' | 'text' | 'number' | 'date' | 'boolean' | 'error'

export interface Cell {
  /** What a reader sees: full digits for a number, 'YYYY-MM-DD' (with ' HH:MM:SS' if it has a time of day) for a date. */
  readonly text: string
  readonly kind: CellKind
  /** The stored number of a `number` or `date` cell. */
  readonly number?: number
  /** The value is the cached result of a formula. */
  readonly formula?: boolean
  /** Stands in a hidden row or column. */
  readonly hidden?: boolean
  /** Belongs to a merged area and repeats the text of its first cell. */
  readonly merged?: boolean
}

export interface SheetRead {
  readonly name: string
  readonly hidden: boolean
  /** Row n of the file is rows[n - 1]; rows may differ in length, trailing blanks are cut. */
  readonly rows: readonly (readonly Cell[])[]
}

export interface WorkbookRead {
  readonly sheets: readonly SheetRead[]
  /** Name and version of the template the file was made from, if it is one of ours. */
  readonly template: TemplateMark | null
}

export interface TemplateMark {
  readonly name: string
  readonly version: string
}

/** The hidden sheet that carries a template's name, version and choice lists. */
export const TEMPLATE_SHEET = '模板信息'

/** The first cell of the hidden sheet in a template of ours. */
export const TEMPLATE_FLAG = 'bandeng-template'

export const BLANK: Cell = { text: '', kind: 'blank' }

export interface ReadLimits {
  /** Rows with content over all sheets. */
  readonly maxRows: number
  /** Size of the file as sent. */
  readonly maxBytes: number
  /** Sum of the unpacked parts of the file. */
  readonly maxUnpackedBytes: number
  readonly maxColumns: number
  readonly maxSheets: number
  /** What a formula does: its cell is flagged, or the file refused with the name of the first such cell. */
  readonly formulas: 'flag' | 'refuse'
  /** Longest time the reading may take. */
  readonly timeoutMs: number
  /** Heap of the reading thread. */
  readonly maxHeapMb: number
}

export const READ_LIMITS: ReadLimits = {
  maxRows: 50_000,
  maxBytes: 10 * 1024 * 1024,
  maxUnpackedBytes: 128 * 1024 * 1024,
  maxColumns: 256,
  maxSheets: 64,
  formulas: 'flag',
  timeoutMs: 30_000,
  maxHeapMb: 512,
}

/** Why a file is not read: the code of the refusal and the values of its sentence. Crosses the thread as plain data. */
export class Unreadable extends Error {
  readonly code: ExcelCode
  readonly params: Readonly<Record<string, string | number>>

  constructor(code: ExcelCode, params: Readonly<Record<string, string | number>> = {}) {
    super(code)
    this.name = 'Unreadable'
    this.code = code
    this.params = params
  }
}

export type ExcelCode =
  | 'excel.empty'
  | 'excel.too-large'
  | 'excel.bomb'
  | 'excel.password'
  | 'excel.not-a-workbook'
  | 'excel.damaged'
  | 'excel.unsafe'
  | 'excel.too-many-rows'
  | 'excel.too-many-columns'
  | 'excel.too-many-sheets'
  | 'excel.formulas'
  | 'excel.timeout'
