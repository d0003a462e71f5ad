import { refuse } from '../../../kernel/refusal.ts'
import { findHeader } from '../../../platform/excel/find-header.ts'
import type { Cell, SheetRead } from '../../../platform/excel/workbook.ts'
import type { ColumnToWrite, SheetToWrite } from '../../../platform/excel/workbook-to-write.ts'

/** A column of a template: how it is headed, what else offices call it, and how it is explained. */
export interface ColumnPlan {
  readonly key: string
  readonly header: string
  readonly headerEn: string
  readonly aliases?: readonly string[]
  readonly kind: 'text' | 'integer' | 'date'
  readonly width: number
  readonly required?: boolean
  readonly note?: string
}

export interface SheetPlan {
  readonly key: string
  readonly name: string
  readonly nameEn: string
  readonly columns: readonly ColumnPlan[]
}

/** What stands in the external id of the sample row; such a row is passed over. */
export const SAMPLE = '示例'

/** A row of a sheet, by the keys of its columns. */
export interface RowRead {
  readonly sheet: string
  /** Number of the row in the file, from 1. */
  readonly row: number
  readonly cells: Readonly<Record<string, Cell | undefined>>
}

/** A sheet of a template: header, notes, choices and one sample row. */
export function sheetToWrite(
  plan: SheetPlan,
  choices: Readonly<Record<string, readonly string[]>>,
  rows: SheetToWrite['rows'],
  more: readonly ColumnToWrite[] = [],
): SheetToWrite {
  const columns = plan.columns.map((column): ColumnToWrite => {
    const { header, kind, width, required, note } = column
    const offered = choices[column.key]
    return {
      header,
      kind,
      width,
      ...(required ? { required } : {}),
      ...(note ? { note } : {}),
      ...(offered ? { choices: offered } : {}),
    }
  })
  return { name: plan.name, columns: [...columns, ...more], rows }
}

/**
 * Finds the planned sheets in a file and hands out their rows with content. Refuses (`imports.columns-missing`) a file in which no sheet has
 * all required columns of a plan, naming those that the best one lacks, and (`imports.no-rows`) one without a row.
 */
export function locateRows(plans: readonly SheetPlan[], sheets: readonly SheetRead[]): RowRead[] {
  const fits = sheets.filter((sheet) => !sheet.hidden).flatMap((sheet) => plans.map((plan) => fitOf(plan, sheet)))
  const whole = fits.filter((fit) => fit.lacking.length === 0)
  if (whole.length === 0) {
    const best = fits.toSorted((a, b) => a.lacking.length - b.lacking.length)[0]
    const lacking = (best?.lacking ?? plans[0]?.columns.filter((one) => one.required) ?? []).map(
      (column) => column.header,
    )
    return refuse('imports.columns-missing', { params: { columns: lacking.join('、') } })
  }
  const taken = new Map<string, Fit>()
  for (const fit of whole.toSorted(
    (a, b) => Number(b.sheet.name === b.plan.name) - Number(a.sheet.name === a.plan.name) || b.found - a.found,
  )) {
    const used = [...taken.values()].some((one) => one.sheet === fit.sheet)
    if (!used && !taken.has(fit.plan.key)) taken.set(fit.plan.key, fit)
  }
  const rows = plans.flatMap((plan) => rowsOf(taken.get(plan.key)))
  return rows.length === 0 ? refuse('imports.no-rows') : rows
}

interface Fit {
  plan: SheetPlan
  sheet: SheetRead
  header: { row: number; columns: Readonly<Partial<Record<string, number>>> } | null
  found: number
  lacking: readonly ColumnPlan[]
}

function fitOf(plan: SheetPlan, sheet: SheetRead): Fit {
  const wanted = Object.fromEntries(plan.columns.map(({ key, header, aliases = [] }) => [key, [header, ...aliases]]))
  const header = findHeader(sheet.rows, wanted)
  const missing = new Set(header?.missing ?? plan.columns.map((column) => column.key))
  return {
    plan,
    sheet,
    header,
    found: plan.columns.length - missing.size,
    lacking: plan.columns.filter((column) => column.required && missing.has(column.key)),
  }
}

function rowsOf(fit: Fit | undefined): RowRead[] {
  const header = fit?.header
  if (!fit || !header) return []
  const places = Object.entries(header.columns) as [string, number][]
  return fit.sheet.rows.slice(header.row + 1).flatMap((cells, at) => {
    const own = Object.fromEntries(places.map(([key, column]) => [key, cells[column]]))
    const filled = Object.values(own).some((cell) => cell !== undefined && cell.text.trim() !== '')
    const sample = own.externalId?.text.trim() === SAMPLE
    return filled && !sample ? [{ sheet: fit.plan.key, row: header.row + at + 2, cells: own }] : []
  })
}

/** More than this share of cells worked out by formulas: what such a file shows depends on what is not in it. */
const MOST_FORMULAS = 0.25

/** Refuses (`imports.formula-laden`) a file that is mostly formulas; a few are taken by their kept value and marked. */
export function refuseFormulas(rows: readonly RowRead[]): void {
  let filled = 0
  let formulas = 0
  for (const row of rows)
    for (const cell of Object.values(row.cells)) {
      if (cell === undefined || cell.text === '') continue
      filled += 1
      if (cell.formula) formulas += 1
    }
  if (filled > 0 && formulas / filled > MOST_FORMULAS)
    refuse('imports.formula-laden', { params: { share: Math.round((formulas / filled) * 100) } })
}
