import { strToU8, type Zippable, zipSync } from 'fflate'
import { columnLetters } from './cell-name.ts'
import { sheetName } from './file-name.ts'
import { TEMPLATE_FLAG, TEMPLATE_SHEET } from './workbook.ts'
import type { ColumnToWrite, SheetToWrite, WorkbookToWrite } from './workbook-to-write.ts'
import { headerRow, sheetPart } from './xlsx-sheet.ts'
import { stylesPart } from './xlsx-styles.ts'
import { cellXmlText, xmlText } from './xml-text.ts'

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/**
 * Writes an .xlsx: typed cells, frozen header, filter, widths, header repeated on every printed page, A4 landscape. Text is
 * always text, so '=1+1' stays what somebody typed. Same input, same bytes.
 */
export function writeWorkbook(book: WorkbookToWrite): Buffer {
  const names: string[] = []
  for (const sheet of book.sheets) names.push(sheetName(sheet.name, [...names, TEMPLATE_SHEET]))
  const lists = choiceLists(book.sheets)
  const parts: string[] = book.sheets.map((sheet) => sheetPart(sheet, (column) => lists.ranges.get(column)))
  if (lists.columns.length > 0 || book.template) parts.push(listPart(book, lists.columns))
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes(parts.length),
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookPart(book.sheets, names, parts.length > names.length),
    'xl/_rels/workbook.xml.rels': relations([
      ...parts.map((_, at): [string, string] => ['worksheet', `worksheets/sheet${at + 1}.xml`]),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': stylesPart(),
  }
  parts.forEach((part, at) => {
    files[`xl/worksheets/sheet${at + 1}.xml`] = part
  })
  return Buffer.from(zipSync(packed(files), { level: 6, mtime: new Date(1980, 0, 1) }))
}

function packed(files: Readonly<Record<string, string>>): Zippable {
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))
}

function choiceLists(sheets: readonly SheetToWrite[]): {
  columns: ColumnToWrite[]
  ranges: Map<ColumnToWrite, string>
} {
  const columns = sheets.flatMap((sheet) => sheet.columns).filter((column) => (column.choices?.length ?? 0) > 0)
  const ranges = new Map<ColumnToWrite, string>()
  columns.forEach((column, at) => {
    const letters = columnLetters(at)
    ranges.set(column, `'${TEMPLATE_SHEET}'!$${letters}$2:$${letters}$${1 + (column.choices?.length ?? 0)}`)
  })
  return { columns, ranges }
}

/** The hidden sheet: what template this is in row 1, the choices of one column below each other from row 2. */
function listPart(book: WorkbookToWrite, columns: readonly ColumnToWrite[]): string {
  const mark = book.template ? [TEMPLATE_FLAG, book.template.name, book.template.version] : []
  const longest = columns.reduce((most, column) => Math.max(most, column.choices?.length ?? 0), 0)
  const rows = [
    mark,
    ...Array.from({ length: longest }, (_, at) => columns.map((column) => column.choices?.[at] ?? '')),
  ]
  const xml = rows.map((cells, r) => {
    const written = cells.map((text, c) => {
      const place = `${columnLetters(c)}${r + 1}`
      return text === ''
        ? ''
        : `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${cellXmlText(text)}</t></is></c>`
    })
    return `<row r="${r + 1}">${written.join('')}</row>`
  })
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${xml.join('')}</sheetData></worksheet>`
}

function workbookPart(sheets: readonly SheetToWrite[], names: readonly string[], withLists: boolean): string {
  const entries = names.map((name, at) => `<sheet name="${xmlText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
  if (withLists) {
    const n = names.length + 1
    entries.push(`<sheet name="${TEMPLATE_SHEET}" sheetId="${n}" state="hidden" r:id="rId${n}"/>`)
  }
  const defined = sheets.flatMap((sheet, at) => {
    const header = headerRow(sheet)
    const quoted = `'${xmlText((names[at] ?? '').replaceAll("'", "''"))}'`
    const last = `$${columnLetters(Math.max(0, sheet.columns.length - 1))}$${header + sheet.rows.length}`
    return [
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">${quoted}!$A$${header}:${last}</definedName>`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${quoted}!$1:$${header}</definedName>`,
    ]
  })
  return (
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews>` +
    `<sheets>${entries.join('')}</sheets><definedNames>${defined.join('')}</definedNames></workbook>`
  )
}

function relations(targets: readonly (readonly [string, string])[]): string {
  const entries = targets.map(
    ([kind, target], at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  )
  return `${HEAD}<Relationships xmlns="${RELATIONS}">${entries.join('')}</Relationships>`
}

function contentTypes(sheets: number): string {
  const overrides = Array.from(
    { length: sheets },
    (_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${TYPES}.worksheet+xml"/>`,
  )
  return (
    `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/>${overrides.join('')}</Types>`
  )
}
