import { textWidth } from './chinese-text.ts'
import { chars, PAGE } from './page.ts'
import type { DocxParagraph, DocxRead } from './read-docx.ts'

/** A paragraph with its place below the top of the type area, in twips; only true on page 1 and above the first table. */
export interface Placed {
  readonly paragraph: DocxParagraph
  /** Upper edge of its first line, space before included. */
  readonly top: number
  readonly bottom: number
}

/** Adds up exact line heights from the top of page 1 to the first table or page break. */
export function flowOf(document: DocxRead): Placed[] {
  const placed: Placed[] = []
  let at = 0
  for (const part of document.parts) {
    if (part.kind === 'table' || part.paragraph.pageBreakBefore) break
    const top = at + part.paragraph.before
    at = top + linesOf(part.paragraph) * part.paragraph.line
    placed.push({ paragraph: part.paragraph, top, bottom: at })
  }
  return placed
}

/** Lines a paragraph takes on the grid, by the widths of its characters. */
function linesOf(paragraph: DocxParagraph): number {
  const wide = paragraph.runs.reduce((sum, run) => sum + (textWidth(run.text) * chars(1) * run.size) / 32, 0)
  const room = PAGE.measure - paragraph.indent.left - paragraph.indent.right
  const first = paragraph.indent.firstLine - paragraph.indent.hanging
  return paragraph.style === 'OfficialMark'
    ? 1
    : Math.max(1, Math.ceil((wide + first) / Math.max(room, chars(1)) - 0.01))
}

/** All paragraphs of the body outside tables. */
export function paragraphsOf(document: DocxRead): DocxParagraph[] {
  return document.parts.flatMap((part) => (part.kind === 'paragraph' ? [part.paragraph] : []))
}
