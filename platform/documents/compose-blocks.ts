import { AlignmentType, Paragraph, Tab, type Table, TabStopType, TextRun } from 'docx'
import type { Block, HeadingBlock, NamesBlock, ParagraphBlock } from './blocks.ts'
import { headingNumber, spacedName } from './chinese-text.ts'
import { blank } from './compose-head.ts'
import { composeTable } from './compose-table.ts'
import { chars, FONT } from './page.ts'
import { face, STYLE } from './styles.ts'

const ALIGN = { left: AlignmentType.LEFT, centre: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const

/**
 * Turns blocks into paragraphs and tables; headings are counted per level, a higher one starts the lower ones anew. With
 * `keepLast` the last paragraph stays on one page with what follows: a signature never stands alone.
 */
export function composeBlocks(blocks: readonly Block[], keepLast = false): (Paragraph | Table)[] {
  const counts: [number, number, number, number] = [0, 0, 0, 0]
  return blocks.flatMap((block, at): (Paragraph | Table)[] => {
    if (block.kind === 'heading') return [heading(block, counts)]
    if (block.kind === 'paragraph') return paragraphs(block, keepLast && at === blocks.length - 1)
    if (block.kind === 'names') return names(block)
    // Two tables without anything between them would become one.
    return blocks[at - 1]?.kind === 'table' ? [blank(), ...composeTable(block)] : composeTable(block)
  })
}

function heading(block: HeadingBlock, counts: [number, number, number, number]): Paragraph {
  const at = block.level - 1
  let number = ''
  if (block.numbered !== false) {
    counts[at] = (counts[at] ?? 0) + 1
    counts.fill(0, at + 1)
    number = headingNumber(block.level, counts[at] ?? 1)
  }
  return new Paragraph({ style: STYLE.heading[at] ?? STYLE.body, children: [new TextRun(`${number}${block.text}`)] })
}

/** Every line of the text is a paragraph of its own. */
function paragraphs(block: ParagraphBlock, keepNext: boolean): Paragraph[] {
  const lines = block.text.split('\n')
  return lines.map(
    (text, at) =>
      new Paragraph({
        style: STYLE.body,
        ...(block.align ? { alignment: ALIGN[block.align] } : {}),
        ...(block.flush || block.align === 'centre' ? { indent: { firstLine: 0, firstLineChars: 0 } } : {}),
        ...(keepNext && at === lines.length - 1 ? { keepNext } : {}),
        children: [...(at === 0 ? lead(block.lead) : []), new TextRun(text)],
      }),
  )
}

function lead(text: string | undefined): TextRun[] {
  return text === undefined ? [] : [new TextRun({ text, font: face(FONT.hei) })]
}

/** Six names a line on tab stops two characters in; a long name takes two places. */
function names(block: NamesBlock): Paragraph[] {
  const step = 26 / 6
  const tabStops = [1, 2, 3, 4, 5].map((n) => ({ type: TabStopType.LEFT, position: chars(2 + n * step) }))
  const lines = linesOfNames(block.names.map(spacedName), step)
  const head =
    block.lead === undefined ? [] : [new Paragraph({ style: STYLE.body, keepNext: true, children: lead(block.lead) })]
  const list = lines.map(
    (line) =>
      new Paragraph({
        style: STYLE.body,
        alignment: AlignmentType.LEFT,
        tabStops,
        children: [new TextRun({ children: line.flatMap((name, at) => (at === 0 ? [name] : [new Tab(), name])) })],
      }),
  )
  return [...head, ...list]
}

function linesOfNames(list: readonly string[], step: number): string[][] {
  const lines: string[][] = []
  let line: string[] = []
  let used = 0
  for (const name of list) {
    const places = Math.min(6, Math.max(1, Math.ceil((name.length + 0.3) / step)))
    if (used + places > 6) {
      lines.push(line)
      line = []
      used = 0
    }
    line.push(name)
    used += places
  }
  return line.length > 0 ? [...lines, line] : lines
}
