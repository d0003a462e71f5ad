import { Unreadable } from './workbook.ts'

/** The container a file comes in, told by its bytes, never by its name. */
export type Container = 'zip' | 'ole' | 'markup' | 'csv'

/**
 * Tells what kind of file the bytes are. An encrypted workbook is an OLE container with a stream EncryptedPackage and is
 * refused as `excel.password`; anything that is no table at all as `excel.not-a-workbook`.
 */
export function recognise(bytes: Uint8Array): Container {
  if (bytes.length === 0) throw new Unreadable('excel.empty')
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return 'zip'
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return oleWorkbook(bytes)
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return 'csv'
  if (bytes.subarray(0, 65_536).some(isBinary)) throw new Unreadable('excel.not-a-workbook')
  return textContainer(bytes)
}

function textContainer(bytes: Uint8Array): Container {
  const start = Buffer.from(bytes.subarray(0, 4096))
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart()
  if (/^(%PDF|\{\\rtf)/.test(start)) throw new Unreadable('excel.not-a-workbook')
  if (!start.startsWith('<')) return 'csv'
  // Many office systems send an HTML table, or the XML of Excel 2003, under the name .xls.
  if (/<(table|html)[\s>]/i.test(start) || /urn:schemas-microsoft-com:office:spreadsheet/.test(start)) return 'markup'
  throw new Unreadable('excel.not-a-workbook')
}

function oleWorkbook(bytes: Uint8Array): Container {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const has = (stream: string) => buffer.includes(Buffer.from(stream, 'utf16le'))
  if (has('EncryptedPackage')) throw new Unreadable('excel.password')
  if (has('WordDocument') || has('PowerPoint Document')) throw new Unreadable('excel.not-a-workbook')
  if (!has('Workbook') && !has('Book')) throw new Unreadable('excel.not-a-workbook')
  return 'ole'
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, at) => bytes[at] === byte)
}

/** Control bytes that no table in text form contains; tab, line ends, form feed and ^Z (old DOS files) are let through. */
function isBinary(byte: number): boolean {
  return byte < 9 || (byte > 13 && byte < 26) || byte === 27
}
