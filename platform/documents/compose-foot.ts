import {
  AlignmentType,
  BorderStyle,
  Footer,
  PageNumber,
  Paragraph,
  RelativeVerticalPosition,
  Tab,
  Table,
  TableAnchorType,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx'
import type { CivilDate } from '../../kernel/civil-date.ts'
import { documentDate } from './chinese-text.ts'
import { PAGE, SIZE } from './page.ts'
import { STYLE } from './styles.ts'

export interface Colophon {
  /** Those who get a copy, in order. */
  readonly copyTo?: readonly string[]
  readonly issuedBy: string
  readonly printedOn: CivilDate
}

/** Lines of the colophon in eighths of a point: 0.35 mm first and last, 0.25 mm between. */
export const COLOPHON_LINE = { outer: 8, inner: 6 } as const

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const ONE_CHARACTER = SIZE.four * 10

function rule(size: number): { style: typeof BorderStyle.SINGLE; size: number; color: string; space: number } {
  return { style: BorderStyle.SINGLE, size, color: '000000', space: 0 }
}

/** The colophon (版记): a table at the foot of the type area of the page on which the document ends (7.4). */
export function composeColophon(colophon: Colophon): (Paragraph | Table)[] {
  const rows: Paragraph[] = []
  if (colophon.copyTo && colophon.copyTo.length > 0) {
    const hanging = 3 * ONE_CHARACTER
    rows.push(
      new Paragraph({
        style: STYLE.colophon,
        indent: { left: ONE_CHARACTER + hanging, right: ONE_CHARACTER, hanging },
        children: [new TextRun(`抄送：${colophon.copyTo.join('，')}。`)],
      }),
    )
  }
  rows.push(
    new Paragraph({
      style: STYLE.colophon,
      tabStops: [{ type: TabStopType.RIGHT, position: PAGE.measure - ONE_CHARACTER }],
      children: [new TextRun({ children: [colophon.issuedBy, new Tab(), `${documentDate(colophon.printedOn)}印发`] })],
    }),
  )
  // The first keeps it apart from a table before it, the second is what it is anchored to.
  return [new Paragraph({ style: STYLE.anchor }), colophonTable(rows), new Paragraph({ style: STYLE.anchor })]
}

function colophonTable(rows: readonly Paragraph[]): Table {
  const outer = rule(COLOPHON_LINE.outer)
  return new Table({
    float: {
      // From the paper's edge: a table as wide as the type area and anchored to it is set into the text by LibreOffice.
      horizontalAnchor: TableAnchorType.PAGE,
      absoluteHorizontalPosition: PAGE.left,
      verticalAnchor: TableAnchorType.MARGIN,
      relativeVerticalPosition: RelativeVerticalPosition.BOTTOM,
      leftFromText: 0,
      rightFromText: 0,
    },
    width: { size: PAGE.measure, type: WidthType.DXA },
    columnWidths: [PAGE.measure],
    layout: TableLayoutType.FIXED,
    margins: { top: 0, bottom: 0, left: 0, right: 0, marginUnitType: WidthType.DXA },
    borders: {
      top: outer,
      bottom: outer,
      left: NONE,
      right: NONE,
      insideHorizontal: rule(COLOPHON_LINE.inner),
      insideVertical: NONE,
    },
    rows: rows.map(
      (row) =>
        new TableRow({
          cantSplit: true,
          children: [new TableCell({ width: { size: PAGE.measure, type: WidthType.DXA }, children: [row] })],
        }),
    ),
  })
}

/** Page numbers '— 1 —': odd pages one character from the right, even pages one from the left (7.5). */
export function composePageNumbers(): { default: Footer; even: Footer } {
  const number = () => [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })]
  const odd = { alignment: AlignmentType.RIGHT, indent: { right: ONE_CHARACTER } }
  const even = { alignment: AlignmentType.LEFT, indent: { left: ONE_CHARACTER } }
  return {
    default: new Footer({ children: [new Paragraph({ style: STYLE.pageNumber, ...odd, children: number() })] }),
    even: new Footer({ children: [new Paragraph({ style: STYLE.pageNumber, ...even, children: number() })] }),
  }
}
