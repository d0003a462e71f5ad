/** Kinds of file the house takes in or gives out. */
export type FileKind = 'pdf' | 'xlsx' | 'docx' | 'png' | 'jpeg' | 'zip' | 'csv'

export const MEDIA_TYPES: Readonly<Record<FileKind, string>> = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  png: 'image/png',
  jpeg: 'image/jpeg',
  zip: 'application/zip',
  csv: 'text/csv; charset=utf-8',
}

/**
 * What the bytes are, whatever name and media type the sender gave them; null for anything not taken in. Office files are
 * told from other archives by the names of their parts.
 */
export function kindOfFile(bytes: Buffer): FileKind | null {
  if (startsWith(bytes, '%PDF-')) return 'pdf'
  if (startsWith(bytes, '\x89PNG\r\n\x1a\n')) return 'png'
  if (startsWith(bytes, '\xff\xd8\xff')) return 'jpeg'
  if (!startsWith(bytes, 'PK\x03\x04')) return null
  if (bytes.includes('xl/workbook.xml')) return 'xlsx'
  if (bytes.includes('word/document.xml')) return 'docx'
  return 'zip'
}

function startsWith(bytes: Buffer, signature: string): boolean {
  return bytes.subarray(0, signature.length).equals(Buffer.from(signature, 'latin1'))
}
