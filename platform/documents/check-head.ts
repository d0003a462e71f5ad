import { MARK_TOP_MM, RED_LINE_MM } from './compose-head.ts'
import { type Finding, judge, near } from './finding.ts'
import type { Placed } from './flow.ts'
import { chars, FONT, PAGE, RED, SIZE, toMm } from './page.ts'
import type { DocxRead } from './read-docx.ts'
import { STYLE } from './styles.ts'
import { child } from './xml-tree.ts'

const NUMBER = /^[^\d〔〕\s第]+〔(19|2\d)\d{2}〕[1-9]\d*号$/

/** Issuer mark, document number and red line (GB/T 9704-2012, 7.2). */
export function checkHead(document: DocxRead, flow: readonly Placed[]): Finding[] {
  const at = (style: string) => flow.find((placed) => placed.paragraph.style === style)
  const mark = at(STYLE.mark)
  const number = at(STYLE.number)
  const line = at(STYLE.redLine)
  return [
    checkMark(mark),
    checkMarkPosition(mark),
    checkNumber(number),
    checkNumberPosition(mark, number),
    checkRedLine(document, number, line),
  ]
}

function checkMark(mark: Placed | undefined): Finding {
  const run = mark?.paragraph.runs[0]
  return judge('mark', `${FONT.mark}, 红色, 居中`, run ? `${run.font}, ${run.color}, ${run.size / 2} pt` : '—', [
    !run && '无发文机关标志',
    run && run.font !== FONT.mark && run.font,
    run && run.color.toUpperCase() !== RED && run.color,
    run && run.size <= SIZE.two && `${run.size / 2} pt`,
    mark && mark.paragraph.align !== 'center' && mark.paragraph.align,
  ])
}

function checkMarkPosition(mark: Placed | undefined): Finding {
  const size = (mark?.paragraph.runs[0]?.size ?? 0) * 10
  const top = mark ? toMm(mark.top + (mark.paragraph.line - size) / 2) : Number.NaN
  return judge('mark-position', `${MARK_TOP_MM} mm`, `${top} mm`, [!near(top, MARK_TOP_MM, 1) && '≠'])
}

function checkNumber(number: Placed | undefined): Finding {
  const paragraph = number?.paragraph
  const [text = '', signer] = (paragraph?.text ?? '').split('\t')
  const indent = paragraph?.indent.left ?? 0
  return judge('number', '机关代字〔年份〕序号号, 三号仿宋', text, [
    !NUMBER.test(text) && '格式',
    paragraph &&
      !(paragraph.runs[0]?.font === FONT.body && paragraph.runs[0]?.size === SIZE.three) &&
      `${paragraph.runs[0]?.font}`,
    paragraph && signer === undefined && paragraph.align !== 'center' && '未居中',
    signer !== undefined && !near(indent, chars(1), 20) && '左空一字',
    signer !== undefined && !/^签发人：.+/.test(signer) && signer,
    signer !== undefined && paragraph?.runs.at(-1)?.font !== FONT.kai && '签发人姓名非楷体',
  ])
}

function checkNumberPosition(mark: Placed | undefined, number: Placed | undefined): Finding {
  const between = mark && number ? (number.top - mark.bottom) / PAGE.linePitch : Number.NaN
  return judge('number-position', '发文机关标志下空二行', between.toFixed(1), [!near(between, 2, 0.1) && '≠'])
}

function checkRedLine(document: DocxRead, number: Placed | undefined, line: Placed | undefined): Finding {
  const border = line?.paragraph.topBorder
  const foot = number ? number.top + (number.paragraph.line + SIZE.three * 10) / 2 : Number.NaN
  const below = line ? toMm(line.top - foot) : Number.NaN
  const margin = child(document.section, 'w:pgMar')?.attributes ?? {}
  const page = Number(child(document.section, 'w:pgSz')?.attributes['w:w'] ?? 0)
  const indent = line ? line.paragraph.indent.left + line.paragraph.indent.right : 0
  const width = toMm(page - Number(margin['w:left'] ?? 0) - Number(margin['w:right'] ?? 0) - indent)
  return judge('red-line', `${RED_LINE_MM} mm, 156 mm, 红色`, `${below} mm, ${width} mm, ${border?.color ?? '—'}`, [
    !border && '无红线',
    border && border.color.toUpperCase() !== RED && border.color,
    border && border.size < 4 && `${border.size / 8} pt`,
    !near(below, RED_LINE_MM, 0.5) && `${below} mm`,
    !near(width, 156, 1) && `${width} mm`,
  ])
}
