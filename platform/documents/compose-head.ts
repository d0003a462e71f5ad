import { AlignmentType, BorderStyle, LineRuleType, Paragraph, Tab, TabStopType, TextRun } from 'docx'
import { type DocumentNumber, documentNumber, spacedName, textWidth } from './chinese-text.ts'
import { chars, FONT, mm, PAGE, RED, SIZE } from './page.ts'
import { face, STYLE } from './styles.ts'

export interface HeadOfDocument {
  /** The mark in red, such as 苏州市姑苏区人大常委会文件. */
  readonly issuerMark: string
  readonly docNumber: DocumentNumber
  /** Documents to a higher body name the one who signs; the number then stands on the left. */
  readonly signer?: string
  /** Six digits at most. */
  readonly copyNumber?: number
  /** Secrecy and term, such as 秘密★1年. */
  readonly secrecy?: string
  /** 特急 or 加急. */
  readonly urgency?: string
}

/** Top edge of the mark below the top of the type area. */
export const MARK_TOP_MM = 35
/** Red line below the number. */
export const RED_LINE_MM = 4
/** Thickness of the red line in eighths of a point: 1.5 pt. */
const RED_LINE_SIZE = 12
const RED_LINE_HEIGHT = 40
const NUMBER_HEIGHT = 400

/** The head (版头): lines above, issuer mark, number with or without signer, red line (GB/T 9704-2012, 7.2). */
export function composeHead(head: HeadOfDocument): Paragraph[] {
  const above = linesAbove(head)
  return [
    ...above,
    ...composeMark(head.issuerMark, above.length),
    blank(PAGE.linePitch),
    blank(PAGE.linePitch),
    numberLine(head),
    new Paragraph({
      style: STYLE.redLine,
      spacing: { ...exact(RED_LINE_HEIGHT), before: mm(RED_LINE_MM) - (NUMBER_HEIGHT - SIZE.three * 10) / 2 },
      border: { top: { style: BorderStyle.SINGLE, size: RED_LINE_SIZE, color: RED, space: 0 } },
    }),
  ]
}

/** The red mark, its top edge 35 mm below the top of the type area, whatever lines stand above it. */
export function composeMark(text: string, linesAbove = 0): Paragraph[] {
  const { size, scale } = markSize(text)
  const line = Math.round(size * 20 * 1.2)
  const space = mm(MARK_TOP_MM) - linesAbove * PAGE.linePitch - Math.round((line - size * 20) / 2)
  return [
    blank(space),
    new Paragraph({
      style: STYLE.mark,
      spacing: exact(line),
      children: [new TextRun({ text, size: size * 2, ...(scale < 100 ? { scale } : {}) })],
    }),
  ]
}

/** An empty paragraph of this height: unlike space before, no program drops it at the top of a page. */
export function blank(height: number = PAGE.linePitch, keepNext = false): Paragraph {
  return new Paragraph({ style: STYLE.blank, spacing: exact(height), ...(keepNext ? { keepNext } : {}) })
}

function exact(line: number): { line: number; lineRule: typeof LineRuleType.EXACT; before: number; after: number } {
  return { line, lineRule: LineRuleType.EXACT, before: 0, after: 0 }
}

function linesAbove(head: HeadOfDocument): Paragraph[] {
  const hei = (text: string) =>
    new Paragraph({ style: STYLE.line, children: [new TextRun({ text, font: face(FONT.hei) })] })
  const lines: Paragraph[] = []
  if (head.copyNumber !== undefined) {
    lines.push(new Paragraph({ style: STYLE.line, children: [new TextRun(String(head.copyNumber).padStart(6, '0'))] }))
  }
  if (head.secrecy) lines.push(hei(head.secrecy))
  if (head.urgency) lines.push(hei(head.urgency))
  return lines
}

/** As large as fits, at most 56 pt; a long mark is first made smaller, then its characters narrower. */
function markSize(mark: string): { size: number; scale: number } {
  const points = PAGE.measure / 20
  const width = Math.max(1, textWidth(mark))
  const fits = Math.floor((points * 0.97) / width)
  const size = Math.min(56, Math.max(32, fits))
  return { size, scale: Math.min(100, Math.floor((points / (width * size)) * 97)) }
}

function numberLine(head: HeadOfDocument): Paragraph {
  const text = documentNumber(head.docNumber)
  if (head.signer === undefined) {
    return new Paragraph({ style: STYLE.number, alignment: AlignmentType.CENTER, children: [new TextRun(text)] })
  }
  return new Paragraph({
    style: STYLE.number,
    indent: { left: chars(1), right: chars(1) },
    tabStops: [{ type: TabStopType.RIGHT, position: PAGE.measure - chars(1) }],
    children: [
      new TextRun({ children: [text, new Tab(), '签发人：'] }),
      new TextRun({ text: spacedName(head.signer), font: face(FONT.kai) }),
    ],
  })
}
