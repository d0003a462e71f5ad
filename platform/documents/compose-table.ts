import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import type { TableBlock, TableColumn } from './blocks.ts'
import { mm, PAGE, SIZE } from './page.ts'
import { STYLE } from './styles.ts'

const ALIGN = { left: AlignmentType.LEFT, centre: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const
const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000', space: 0 } as const
const PADDING = 85

/** A table as wide as the type area; its header is repeated on every page and no row is torn apart. */
export function composeTable(block: TableBlock): (Paragraph | Table)[] {
  const widths = columnWidths(block.columns)
  // Seven columns and more do not fit in size 4.
  const size = block.columns.length > 6 ? SIZE.smallFour : SIZE.four
  const height =
    block.rowHeight === undefined ? {} : { height: { value: mm(block.rowHeight), rule: HeightRule.ATLEAST } }
  const cell = (text: string, style: string, column: TableColumn | undefined, at: number) =>
    new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      children: text
        .split('\n')
        .map(
          (line) =>
            new Paragraph({ style, ...alignment(style, column), children: [new TextRun({ text: line, size })] }),
        ),
    })
  const table = new Table({
    width: { size: PAGE.measure, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { top: 40, bottom: 40, left: PADDING, right: PADDING, marginUnitType: WidthType.DXA },
    borders: { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: block.columns.map((column, at) => cell(column.header, STYLE.tableHead, undefined, at)),
      }),
      ...block.rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            ...height,
            children: block.columns.map((column, at) => cell(row[at] ?? '', STYLE.tableCell, column, at)),
          }),
      ),
    ],
  })
  const caption =
    block.caption === undefined ? [] : [new Paragraph({ style: STYLE.caption, children: [new TextRun(block.caption)] })]
  return [...caption, table]
}

function alignment(style: string, column: TableColumn | undefined): { alignment?: (typeof ALIGN)[keyof typeof ALIGN] } {
  return style === STYLE.tableHead || column?.align === undefined ? {} : { alignment: ALIGN[column.align] }
}

/** Shares of the type area in twips; they add up to it exactly. */
function columnWidths(columns: readonly TableColumn[]): number[] {
  const shares = columns.map((column) => column.width ?? 1)
  const total = shares.reduce((sum, share) => sum + share, 0)
  let before = 0
  let sum = 0
  return shares.map((share) => {
    sum += share
    const until = Math.round((sum / total) * PAGE.measure)
    const width = until - before
    before = until
    return width
  })
}
