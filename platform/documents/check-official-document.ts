import { checkBody } from './check-body.ts'
import { checkFoot } from './check-foot.ts'
import { checkHead } from './check-head.ts'
import { checkPage } from './check-page.ts'
import type { Finding } from './finding.ts'
import { flowOf } from './flow.ts'
import { readDocx } from './read-docx.ts'

/**
 * Reads a .docx back and measures it against GB/T 9704-2012: page, margins, grid, mark, number, red line, title, recipient,
 * text, levels, attachments, signature, colophon, page numbers, fonts. One finding per item; items a document need not have
 * (recipient, levels, attachments) are left out where it has none. Throws SyntaxError if the bytes are no .docx.
 */
export function checkOfficialDocument(bytes: Uint8Array): Finding[] {
  const document = readDocx(bytes)
  const flow = flowOf(document)
  return [...checkPage(document), ...checkHead(document, flow), ...checkBody(document, flow), ...checkFoot(document)]
}
