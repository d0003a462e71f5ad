import type { ColumnKind } from './workbook-to-write.ts'

/** Indexes into cellXfs below. */
export const STYLE = { plain: 0, title: 1, header: 2, headerRequired: 3, quoted: 4, wrongQuoted: 9 } as const

const KIND_STYLE: Readonly<Record<ColumnKind, number>> = { text: 5, integer: 6, date: 7, points: 8 }

/** Style of a value of this kind; five further on stands the same style on a red ground. */
export function kindStyle(kind: ColumnKind, wrong: boolean): number {
  return KIND_STYLE[kind] + (wrong ? 5 : 0)
}

const FORMAT = { general: 0, integer: 1, text: 49, date: 164, points: 165 }

function font(size: number, extra = ''): string {
  return `<font>${extra}<sz val="${size}"/><name val="宋体"/><charset val="134"/></font>`
}

function fill(rgb: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${rgb}"/><bgColor indexed="64"/></patternFill></fill>`
}

function side(name: string): string {
  return `<${name} style="thin"><color rgb="FFBFBFBF"/></${name}>`
}

function xf(format: number, fontAt: number, fillAt: number, border: number, rest = ''): string {
  const applied = `applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"`
  const [attributes, align] = rest.split('|')
  return (
    `<xf numFmtId="${format}" fontId="${fontAt}" fillId="${fillAt}" borderId="${border}" xfId="0" ${applied} ${attributes ?? ''}>` +
    `<alignment vertical="center" ${align ?? ''}/></xf>`
  )
}

function valueStyles(fillAt: number): string[] {
  return [
    // A text that begins like a formula is also marked as quoted, so that editing it later does not bring it to life.
    xf(FORMAT.text, 0, fillAt, 1, 'quotePrefix="1"|wrapText="1"'),
    xf(FORMAT.text, 0, fillAt, 1, '|wrapText="1"'),
    xf(FORMAT.integer, 0, fillAt, 1),
    xf(FORMAT.date, 0, fillAt, 1, '|horizontal="center"'),
    xf(FORMAT.points, 0, fillAt, 1),
  ]
}

/** The style part of every workbook we write. */
export function stylesPart(): string {
  const formats = `<numFmt numFmtId="${FORMAT.date}" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="${FORMAT.points}" formatCode="0.0"/>`
  const fonts = [font(11), font(14, '<b/>'), font(11, '<b/>'), font(11, '<b/><color rgb="FFC00000"/>')]
  const fills = ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>']
  fills.push(fill('EDEDED'), fill('FFC7CE'))
  const sides = ['left', 'right', 'top', 'bottom'].map(side).join('')
  const xfs = [
    xf(FORMAT.general, 0, 0, 0),
    xf(FORMAT.general, 1, 0, 0, '|horizontal="center"'),
    xf(FORMAT.text, 2, 2, 1, '|horizontal="center" wrapText="1"'),
    xf(FORMAT.text, 3, 2, 1, '|horizontal="center" wrapText="1"'),
    ...valueStyles(0),
    ...valueStyles(3),
  ]
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    `<numFmts count="2">${formats}</numFmts>` +
    `<fonts count="${fonts.length}">${fonts.join('')}</fonts><fills count="${fills.length}">${fills.join('')}</fills>` +
    `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${sides}<diagonal/></border></borders>` +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${xfs.length}">${xfs.join('')}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  )
}
