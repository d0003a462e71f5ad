import { textWidth } from './chinese-text.ts'
import { type Finding, judge, near } from './finding.ts'
import { paragraphsOf } from './flow.ts'
import { chars, FONT, PAGE, SIZE, toMm } from './page.ts'
import type { DocxParagraph, DocxRead, DocxTable } from './read-docx.ts'
import { STYLE } from './styles.ts'

const DATE = '\\d{4}年(?:[1-9]|1[0-2])月(?:[1-9]|[12]\\d|3[01])日'

/** Attachments, signature and colophon (GB/T 9704-2012, 7.3.4 to 7.4). */
export function checkFoot(document: DocxRead): Finding[] {
  const paragraphs = paragraphsOf(document)
  const tables = document.parts.flatMap((part) => (part.kind === 'table' ? [part.table] : []))
  const colophon = tables.at(-1)?.float ? tables.at(-1) : undefined
  return [
    ...checkAttachments(paragraphs),
    checkSignature(paragraphs),
    checkLines(colophon),
    checkPosition(document, colophon),
    checkColophonText(colophon),
  ]
}

function checkAttachments(paragraphs: readonly DocxParagraph[]): Finding[] {
  const notes = paragraphs.filter((one) => one.style === STYLE.attachmentNote)
  if (notes.length === 0) return []
  const faults = notes.map((one, at) => {
    const number = notes.length > 1 ? `${at + 1}.` : ''
    const start = `${at === 0 ? '附件：' : ''}${number}`
    return !(one.text.startsWith(start) && /[^。；，、.;,]$/.test(one.text)) && `“${one.text}”`
  })
  const labels = paragraphs.flatMap((one, at) => {
    if (one.style !== STYLE.attachmentLabel) return []
    const title = paragraphs[at + 2]
    return [
      !one.pageBreakBefore && `“${one.text}” 未另面编排`,
      one.runs[0]?.font !== FONT.hei && `“${one.text}” ${one.runs[0]?.font}`,
      title?.style !== STYLE.title && `“${one.text}” 标题不在第三行`,
    ]
  })
  const first = notes[0]
  const start = first ? first.indent.left - first.indent.hanging : 0
  return [
    judge('attachments', '附件：1.×××, 左空二字, 名称后不加标点; 附件另面编排', `${notes.length}`, [
      ...faults,
      ...labels,
      !near(start, chars(2), 20) && '左空二字',
    ]),
  ]
}

/** Either of the two arrangements passes: for a seal (date four in, issuer centred on it) or without (issuer two in, date two behind). */
function checkSignature(paragraphs: readonly DocxParagraph[]): Finding {
  const issuer = paragraphs.find((one) => one.style === STYLE.issuer)
  const date = paragraphs.find((one) => one.style === STYLE.date)
  const box = (one: DocxParagraph | undefined) => {
    const right = (one?.indent.right ?? 0) / chars(1)
    const width = textWidth(one?.text ?? '')
    return { right, width, centre: right + width / 2, start: right + width }
  }
  const [a, b] = [box(issuer), box(date)]
  const sealed = near(a.centre, b.centre, 0.1) && (near(b.right, 4, 0.1) || (b.right > 4 && near(a.right, 0, 0.1)))
  const plain = near(b.right, 2, 0.1)
    ? near(a.start - b.start, 2, 0.1)
    : near(a.right, 2, 0.1) && near(a.start - b.start, 2, 0.1)
  return judge(
    'signature',
    '成文日期右空四字, 署名居中其上; 或署名右空二字, 日期比署名右移二字; 阿拉伯数字不编虚位',
    `${issuer?.text ?? '—'} / ${date?.text ?? '—'}`,
    [
      !(issuer && date) && '无署名或日期',
      date && !new RegExp(`^${DATE}$`).test(date.text) && `“${date.text}”`,
      !(sealed || plain) && `右空 ${a.right.toFixed(1)} / ${b.right.toFixed(1)} 字`,
    ],
  )
}

function checkLines(colophon: DocxTable | undefined): Finding {
  const millimetres = (side: string) => toMm(((colophon?.borders[side]?.size ?? 0) / 8) * 20)
  const [top, inside, bottom] = [millimetres('top'), millimetres('insideH'), millimetres('bottom')]
  return judge(
    'colophon-lines',
    '0.35 / 0.25 / 0.35 mm, 与版心等宽',
    `${top} / ${inside} / ${bottom} mm, ${toMm(colophon?.width ?? 0)} mm`,
    [
      !colophon && '无版记',
      !(near(top, 0.35, 0.05) && near(bottom, 0.35, 0.05)) && '首末分隔线',
      (colophon?.rows.length ?? 0) > 1 && !near(inside, 0.25, 0.05) && '中间分隔线',
      !near(toMm(colophon?.width ?? 0), 156, 1) && '宽度',
      (colophon?.borders.left || colophon?.borders.right) && '有竖线',
    ],
  )
}

function checkPosition(document: DocxRead, colophon: DocxTable | undefined): Finding {
  const float = colophon?.float ?? {}
  const behind = document.parts.slice(
    document.parts.findIndex((part) => part.kind === 'table' && part.table === colophon) + 1,
  )
  return judge(
    'colophon-position',
    '末条分隔线与版心下边缘重合',
    `${float['w:vertAnchor'] ?? '—'} ${float['w:tblpYSpec'] ?? '—'}`,
    [
      !(float['w:vertAnchor'] === 'margin' && float['w:tblpYSpec'] === 'bottom') && '不在版心下边缘',
      !(float['w:horzAnchor'] === 'page' && near(Number(float['w:tblpX']), PAGE.left, 20)) && '未与版心对齐',
      behind.some((part) => part.kind === 'table' || part.paragraph.text !== '') && '其后还有内容',
    ],
  )
}

function checkColophonText(colophon: DocxTable | undefined): Finding {
  const rows = (colophon?.rows ?? []).map((row) => row[0])
  const last = rows.at(-1)
  const copies = rows.slice(0, -1)
  const all = rows.filter((one) => one !== undefined)
  const sides = (one: DocxParagraph) =>
    near(one.indent.left - one.indent.hanging, SIZE.four * 10, 20) && near(one.indent.right, SIZE.four * 10, 20)
  return judge(
    'colophon-text',
    '四号仿宋, 左右各空一字; 抄送：……。; 印发机关 年月日印发',
    all.map((one) => one.text.replace('\t', ' ')).join(' / '),
    [
      !new RegExp(`^[^\\t]+\\t${DATE}印发$`).test(last?.text ?? '') && '印发机关和印发日期',
      last &&
        !last.tabs.some((tab) => tab.kind === 'right' && near(tab.at, PAGE.measure - SIZE.four * 10, 20)) &&
        '印发日期右空一字',
      !copies.every((one) => /^(主送|抄送)：.+。$/.test(one?.text ?? '')) && '抄送',
      !all.every(sides) && '左右各空一字',
      !all.every((one) => one.runs.every((run) => run.font === FONT.body && run.size === SIZE.four)) && '字体字号',
    ],
  )
}
