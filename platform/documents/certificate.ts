import { AlignmentType, LineRuleType, Paragraph, TextRun } from 'docx'
import type { CivilDate } from '../../kernel/civil-date.ts'
import { packSheet, type Sheet } from './pack-document.ts'
import { FONT, mm, RED } from './page.ts'
import { face, STYLE } from './styles.ts'

export type SheetSize = 'A4' | 'A5'

const SHEETS: Readonly<Record<SheetSize, Sheet>> = {
  A4: { width: mm(210), height: mm(297), margin: mm(32) },
  A5: { width: mm(148), height: mm(210), margin: mm(20) },
}

export interface Certificate {
  readonly size: SheetSize
  /** In large red characters, spaced: 任　命　书. */
  readonly title: string
  /** Below the title, in the middle. */
  readonly number?: string
  /** Whom it is for, flush left; the colon is part of it. */
  readonly recipient?: string
  /** Each indented by two characters. */
  readonly paragraphs: readonly string[]
  /** Lines at the foot, from the middle to the right: who signs, for whom, when. */
  readonly foot: readonly string[]
  readonly author: string
  readonly date: CivilDate
  /** Size of the text in points; the title and the rest follow from it. */
  readonly points: number
}

/** A sheet that is handed over or held: a letter of appointment, the card of an oath. One page, a double red border, no head, no page number. */
export function certificate(said: Certificate): Promise<Buffer> {
  const sheet = SHEETS[said.size]
  const { points } = said
  const big = said.size === 'A4' ? 2.2 : 1.7
  return packSheet({ title: said.title, author: said.author, date: said.date }, sheet, [
    gap(points * (said.size === 'A4' ? 2.4 : 1.2)),
    line(spread(said.title), { points: points * big, font: FONT.title, colour: RED, align: AlignmentType.CENTER }),
    ...(said.number === undefined
      ? []
      : [gap(points * 0.6), line(said.number, { points: points * 0.7, font: FONT.kai, align: AlignmentType.CENTER })]),
    gap(points * (said.size === 'A4' ? 2.2 : 1.4)),
    ...(said.recipient === undefined ? [] : [line(said.recipient, { points, font: FONT.kai })]),
    ...said.paragraphs.map((text) => line(text, { points, font: FONT.kai, indent: 2, align: AlignmentType.BOTH })),
    gap(points * (said.size === 'A4' ? 4 : 1.6)),
    ...said.foot.map((text) =>
      line(text, { points: points * 0.85, font: FONT.kai, align: AlignmentType.RIGHT, right: 1 }),
    ),
  ])
}

/** Characters of a short title apart: 任命书 is 任　命　书. */
function spread(title: string): string {
  return [...title].length <= 4 ? [...title].join('\u3000') : title
}

interface Look {
  readonly points: number
  readonly font: string
  readonly colour?: string
  readonly align?: (typeof AlignmentType)[keyof typeof AlignmentType]
  /** Characters in from the left, first line. */
  readonly indent?: number
  /** Characters in from the right. */
  readonly right?: number
}

function line(text: string, look: Look): Paragraph {
  const twips = Math.round(look.points * 20)
  return new Paragraph({
    style: STYLE.line,
    alignment: look.align ?? AlignmentType.LEFT,
    spacing: { line: Math.round(twips * 1.75), lineRule: LineRuleType.EXACT, before: 0, after: 0 },
    indent: { firstLine: (look.indent ?? 0) * twips, right: (look.right ?? 0) * twips },
    children: [
      new TextRun({ text, font: face(look.font), size: Math.round(look.points * 2), color: look.colour ?? '000000' }),
    ],
  })
}

function gap(points: number): Paragraph {
  const height = Math.round(points * 20)
  return new Paragraph({
    style: STYLE.blank,
    spacing: { line: height, lineRule: LineRuleType.EXACT, before: 0, after: 0 },
  })
}
