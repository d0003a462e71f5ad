import { BLANK, type Cell, Unreadable } from './workbook.ts'

/**
 * Reads comma, tab or semicolon separated text in UTF-8 (with or without BOM), UTF-16 (with BOM) or GB18030, which contains
 * GBK and GB 2312. Every cell is text: nothing is guessed into a number or a date, so telephone numbers keep their digits.
 */
export function parseCsv(bytes: Uint8Array, maxRows: number): Cell[][] {
  const text = decode(bytes)
  const rows: Cell[][] = []
  let filled = 0
  for (const fields of records(text, separatorOf(text))) {
    const cells = fields.map((field): Cell => (field.trim() === '' ? BLANK : { text: field, kind: 'text' }))
    if (cells.some((cell) => cell.kind !== 'blank')) filled += 1
    if (filled > maxRows || rows.length > maxRows * 4) throw new Unreadable('excel.too-many-rows', { limit: maxRows })
    rows.push(cells)
  }
  return rows
}

/** Text of the bytes; GB18030 is tried only where strict UTF-8 fails, since any GB18030 text of two Chinese words does. */
function decode(bytes: Uint8Array): string {
  const encodings = bytes[0] === 0xff && bytes[1] === 0xfe ? ['utf-16le'] : bytes[0] === 0xfe ? ['utf-16be'] : []
  for (const encoding of [...encodings, 'utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch {
      // not this encoding
    }
  }
  throw new Unreadable('excel.not-a-workbook')
}

/** The separator that the first line has most of outside quotes; a file without any is one column. */
function separatorOf(text: string): string {
  const line = (
    text
      .slice(0, 10_000)
      .split(/\r?\n/)
      .find((part) => part.trim() !== '') ?? ''
  ).replace(/"[^"]*"/g, '')
  const count = (separator: string) => line.split(separator).length
  return [',', '\t', ';', '，'].reduce((best, next) => (count(next) > count(best) ? next : best))
}

function* records(text: string, separator: string): Generator<string[]> {
  let fields: string[] = []
  let at = 0
  while (at < text.length) {
    const { value, end } = text[at] === '"' ? quoted(text, at, separator) : plain(text, at, separator)
    fields.push(value)
    at = end
    if (text[at] === separator) {
      at += 1
      if (at < text.length) continue
      fields.push('')
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at += 1
    at += 1
    yield fields
    fields = []
  }
}

function plain(text: string, from: number, separator: string): { value: string; end: number } {
  let end = from
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1
  return { value: text.slice(from, end), end }
}

function quoted(text: string, from: number, separator: string): { value: string; end: number } {
  let value = ''
  let at = from + 1
  for (;;) {
    const quote = text.indexOf('"', at)
    if (quote < 0) return { value: value + text.slice(at), end: text.length }
    value += text.slice(at, quote)
    if (text[quote + 1] !== '"') {
      const rest = plain(text, quote + 1, separator)
      return { value: value + rest.value, end: rest.end }
    }
    value += '"'
    at = quote + 2
  }
}
