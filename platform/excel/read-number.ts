import { isTenths, type Tenths } from '../../kernel/points.ts'
import { meantText, type Reading, readAs, unread } from './reading.ts'
import type { Cell } from './workbook.ts'

/**
 * A whole number; null if blank. Takes text numbers, full-width digits, thousands commas and '12.0'. Refuses fractions
 * (`not-an-integer`), anything else (`not-a-number`), and values outside min … max.
 */
export function readInteger(
  cell: Cell | undefined,
  range: { min?: number; max?: number } = {},
): Reading<number | null> {
  const reading = readNumber(cell)
  if (!reading.ok || reading.value === null) return reading
  const value = reading.value
  if (!Number.isSafeInteger(value)) return unread('excel.cell.not-an-integer')
  if (range.min !== undefined && value < range.min) return unread('excel.cell.too-small', { limit: range.min })
  if (range.max !== undefined && value > range.max) return unread('excel.cell.too-big', { limit: range.max })
  return readAs(value)
}

/** An amount with at most one decimal ('37.5'), as whole tenths (375); null if blank. More decimals are refused. */
export function readTenths(cell: Cell | undefined): Reading<Tenths | null> {
  const reading = readNumber(cell)
  if (!reading.ok || reading.value === null) return reading
  const tenths = Math.round(reading.value * 10)
  // A sum kept by Excel may be 37.50000000000001; a hundredth is a real difference.
  if (Math.abs(tenths - reading.value * 10) > 1e-6 || !isTenths(tenths)) return unread('excel.cell.not-tenths')
  return readAs(tenths)
}

function readNumber(cell: Cell | undefined): Reading<number | null> {
  if (!cell || cell.kind === 'blank') return readAs(null)
  if (cell.kind === 'error') return unread('excel.cell.formula-error')
  if (cell.kind === 'number' && cell.number !== undefined) return readAs(cell.number)
  if (cell.kind !== 'text') return unread('excel.cell.not-a-number')
  const text = meantText(cell).replaceAll('．', '.').replaceAll('－', '-').replaceAll('，', ',')
  if (text === '') return readAs(null)
  if (!/^[+-]?(\d{1,15}|\d{1,3}(,\d{3})+)(\.\d+)?$/.test(text)) return unread('excel.cell.not-a-number')
  return readAs(Number(text.replaceAll(',', '')))
}
