import { type Finding, judge, near } from './finding.ts'
import { FONT, PAGE, SIZE, toMm } from './page.ts'
import type { DocxParagraph, DocxRead } from './read-docx.ts'
import { child } from './xml-tree.ts'

/** Paper, margins, grid and page numbers (GB/T 9704-2012, 5 and 7.5). */
export function checkPage(document: DocxRead): Finding[] {
  const size = child(document.section, 'w:pgSz')?.attributes ?? {}
  const margin = child(document.section, 'w:pgMar')?.attributes ?? {}
  const grid = child(document.section, 'w:docGrid')?.attributes ?? {}
  const [width, height] = [toMm(Number(size['w:w'] ?? 0)), toMm(Number(size['w:h'] ?? 0))]
  const [top, left, right, bottom] = ['w:top', 'w:left', 'w:right', 'w:bottom'].map((side) =>
    toMm(Number(margin[side] ?? 0)),
  ) as [number, number, number, number]
  const [core, depth] = [width - left - right, height - top - bottom]
  const pitch = Number(grid['w:linePitch'] ?? 0)
  const space = Number(grid['w:charSpace'] ?? 0)
  const lines = pitch === 0 ? 0 : Math.floor(((depth / 25.4) * 1440) / pitch + 0.05)
  const characters = Math.floor(((core / 25.4) * 72) / (SIZE.three / 2 + space / 4096) + 0.05)
  return [
    judge('paper', '210 × 297 mm', `${width} × ${height} mm`, [
      !(near(width, 210, 0.5) && near(height, 297, 0.5)) && 'A4?',
    ]),
    judge('margins', '37 / 28 / 26 / 35 mm, 156 × 225 mm', `${top} / ${left} / ${right} / ${bottom} mm`, [
      !near(top, 37, 1) && `天头 ${top}`,
      !near(left, 28, 1) && `订口 ${left}`,
      !(near(core, 156, 1) && near(depth, 225, 1)) && `版心 ${core.toFixed(1)} × ${depth.toFixed(1)}`,
    ]),
    judge('grid', '22 × 28', `${lines} × ${characters}`, [
      grid['w:type'] !== 'linesAndChars' && `w:type ${grid['w:type'] ?? '—'}`,
      !(lines === PAGE.linesPerPage && characters === PAGE.charsPerLine) && `linePitch ${pitch}, charSpace ${space}`,
    ]),
    checkPageNumbers(document, Number(margin['w:footer'] ?? 0), Number(margin['w:bottom'] ?? 0)),
  ]
}

function checkPageNumbers(document: DocxRead, footer: number, bottom: number): Finding {
  const odd = document.footers.default?.[0]
  const even = document.footers.even?.[0]
  const below = toMm(bottom - footer - (odd?.line ?? 0) / 2)
  const wrong = (paragraph: DocxParagraph | undefined, kind: string, side: 'left' | 'right') => [
    !paragraph && `${kind} —`,
    paragraph &&
      !(paragraph.text === '—  —' && /^PAGE\b/.test(document.footerFields[kind] ?? '')) &&
      `${kind} “${paragraph.text}”`,
    paragraph &&
      !(paragraph.align === side && near(paragraph.indent[side], SIZE.four * 10, 20)) &&
      `${kind} ${paragraph.align}`,
    paragraph &&
      !paragraph.runs.every((run) => run.font === FONT.pageNumber && run.size === SIZE.four) &&
      `${kind} ${paragraph.runs[0]?.font}`,
  ]
  return judge('page-numbers', '— 1 — 四号宋体, 单页居右空一字, 双页居左空一字, 版心下 7 mm', `${below} mm`, [
    !document.evenAndOdd && '不分单双页',
    !near(below, 7, 1) && `距版心 ${below} mm`,
    ...wrong(odd, 'default', 'right'),
    ...wrong(even, 'even', 'left'),
  ])
}
