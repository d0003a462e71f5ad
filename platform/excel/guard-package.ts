import { listParts, unpackPart, type ZipPart } from './guard-zip.ts'
import { Unreadable } from './workbook.ts'

/**
 * What must hold before the spreadsheet library may see a zip: it is a workbook (.xlsx, .xlsm, .xlsb, .ods), unpacks within
 * the limits, declares no document type (`excel.unsafe`: entities), and no sheet has more than `maxRows` rows with content.
 */
export function guardPackage(bytes: Buffer, limits: { maxUnpackedBytes: number; maxRows: number }): void {
  const parts = listParts(bytes, limits.maxUnpackedBytes)
  if (!isWorkbook(bytes, parts)) throw new Unreadable('excel.not-a-workbook')
  for (const part of parts) {
    const content = unpackPart(bytes, part)
    if (!/\.(xml|rels|vml)$/i.test(part.name)) continue
    if (declaresType(content)) throw new Unreadable('excel.unsafe')
    if (/^xl\/worksheets\/[^/]+\.xml$/.test(part.name) && filledRows(content, limits.maxRows) > limits.maxRows) {
      throw new Unreadable('excel.too-many-rows', { limit: limits.maxRows })
    }
  }
}

function isWorkbook(bytes: Buffer, parts: readonly ZipPart[]): boolean {
  if (parts.some((part) => part.name === 'xl/workbook.xml' || part.name === 'xl/workbook.bin')) return true
  const mime = parts.find((part) => part.name === 'mimetype')
  return mime !== undefined && unpackPart(bytes, mime).toString('latin1').includes('opendocument.spreadsheet')
}

/** Looks at the first 64 KB, also in UTF-16: a document type stands before the root element or not at all. */
function declaresType(content: Buffer): boolean {
  const start = content.subarray(0, 65_536).toString('latin1').replaceAll('\0', '')
  return /<!(DOCTYPE|ENTITY)/i.test(start)
}

/** Counts rows that hold a value; whole columns of formatted empty cells, which clerks often leave behind, do not count. */
function filledRows(sheet: Buffer, enough: number): number {
  let rows = 0
  let at = 0
  while (rows <= enough) {
    const end = sheet.indexOf('</row>', at)
    if (end < 0) break
    const row = sheet.subarray(at, end)
    if (row.includes('<v') || row.includes('<is>')) rows += 1
    at = end + 6
  }
  return rows
}
