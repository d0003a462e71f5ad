import { isCivilDate } from '../../kernel/civil-date.ts'
import { columnLetters } from './cell-name.ts'
import { dateToSerial } from './serial-date.ts'
import type { CellToWrite, ColumnKind, ColumnToWrite, SheetToWrite, ValueToWrite } from './workbook-to-write.ts'
import { kindStyle, STYLE } from './xlsx-styles.ts'
import { cellXmlText, xmlText } from './xml-text.ts'

/** Rows below the data in which drop-down lists and notes still work. */
const SPARE_ROWS = 2_000

/** The row of the column names: 1, or 2 below a title. */
export function headerRow(sheet: SheetToWrite): number {
  return sheet.title === undefined ? 1 : 2
}

/** The part of one sheet. `listOf` gives the range that holds a column's choices. */
export function sheetPart(sheet: SheetToWrite, listOf: (column: ColumnToWrite) => string | undefined): string {
  const header = headerRow(sheet)
  const last = columnLetters(Math.max(0, sheet.columns.length - 1))
  const lastRow = header + sheet.rows.length
  const below = `<pane ySplit="${header}" topLeftCell="A${header + 1}" activePane="bottomLeft" state="frozen"/>`
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="A1:${last}${lastRow}"/>`,
    `<sheetViews><sheetView workbookViewId="0">${below}<selection pane="bottomLeft"/></sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="18" customHeight="1"/>',
    `<cols>${sheet.columns.map(columnElement).join('')}</cols>`,
    `<sheetData>${titleRow(sheet)}${headerElement(sheet, header)}`,
    ...sheet.rows.map((row, at) => rowElement(row, header + 1 + at, sheet.columns)),
    '</sheetData>',
    `<autoFilter ref="A${header}:${last}${lastRow}"/>`,
    sheet.title !== undefined && sheet.columns.length > 1
      ? `<mergeCells count="1"><mergeCell ref="A1:${last}1"/></mergeCells>`
      : '',
    validations(sheet.columns, header + 1, lastRow + SPARE_ROWS, listOf),
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    '<headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>',
    '</worksheet>',
  ].join('')
}

/** The width also carries the style, so that what a clerk types below keeps its kind: telephone numbers stay text. */
function columnElement(column: ColumnToWrite, at: number): string {
  const style = column.kind === 'text' || column.kind === 'date' ? ` style="${kindStyle(column.kind, false)}"` : ''
  return `<col min="${at + 1}" max="${at + 1}" width="${column.width ?? 14}" customWidth="1"${style}/>`
}

function titleRow(sheet: SheetToWrite): string {
  if (sheet.title === undefined) return ''
  return `<row r="1" ht="30" customHeight="1">${textCell('A1', sheet.title, STYLE.title)}</row>`
}

function headerElement(sheet: SheetToWrite, row: number): string {
  const cells = sheet.columns.map((column, at) => {
    const text = column.required ? `${column.header}*` : column.header
    return textCell(`${columnLetters(at)}${row}`, text, column.required ? STYLE.headerRequired : STYLE.header)
  })
  return `<row r="${row}" ht="24" customHeight="1">${cells.join('')}</row>`
}

function rowElement(cells: readonly CellToWrite[], row: number, columns: readonly ColumnToWrite[]): string {
  const written = columns.map((column, at) => {
    const cell = cells[at]
    const wrong = typeof cell === 'object' && cell !== null && cell.wrong
    return valueCell(`${columnLetters(at)}${row}`, bare(cell), column.kind, wrong)
  })
  return `<row r="${row}">${written.join('')}</row>`
}

function bare(cell: CellToWrite): ValueToWrite {
  return typeof cell === 'object' && cell !== null ? cell.value : cell
}

/** A value that does not fit its column's kind is written as text: shown as it is, never lost and never guessed at. */
function valueCell(ref: string, value: ValueToWrite, kind: ColumnKind, wrong: boolean): string {
  const style = kindStyle(kind, wrong)
  if (value === null || value === undefined || value === '') return `<c r="${ref}" s="${style}"/>`
  if (kind === 'date' && isCivilDate(value)) return numberCell(ref, dateToSerial(value), style)
  if (typeof value === 'number' && Number.isFinite(value)) {
    if (kind === 'integer') return numberCell(ref, value, style)
    if (kind === 'points') return numberCell(ref, value / 10, style)
  }
  const text = String(value)
  const quoted = /^[=+\-@＝＋－＠\t\r]/.test(text)
  return textCell(ref, text, quoted ? (wrong ? STYLE.wrongQuoted : STYLE.quoted) : kindStyle('text', wrong))
}

function numberCell(ref: string, value: number, style: number): string {
  return `<c r="${ref}" s="${style}"><v>${value}</v></c>`
}

function textCell(ref: string, text: string, style: number): string {
  return `<c r="${ref}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${cellXmlText(text)}</t></is></c>`
}

function validations(
  columns: readonly ColumnToWrite[],
  from: number,
  to: number,
  listOf: (column: ColumnToWrite) => string | undefined,
): string {
  const rules = columns.flatMap((column, at) => {
    const list = listOf(column)
    if (list === undefined && column.note === undefined) return []
    const area = `${columnLetters(at)}${from}:${columnLetters(at)}${to}`
    const prompt =
      column.note === undefined
        ? ''
        : ` showInputMessage="1" promptTitle="${short(column.header, 32)}" prompt="${short(column.note, 255)}"`
    const kind = list === undefined ? '' : ' type="list" showErrorMessage="1"'
    const formula = list === undefined ? '' : `<formula1>${xmlText(list)}</formula1>`
    return [`<dataValidation${kind} allowBlank="1"${prompt} sqref="${area}">${formula}</dataValidation>`]
  })
  return rules.length === 0 ? '' : `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`
}

function short(text: string, limit: number): string {
  return xmlText(text.slice(0, limit)).replace(/\n/g, '&#10;')
}
