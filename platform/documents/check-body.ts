import { headingNumber, textWidth } from './chinese-text.ts'
import { type Finding, judge, near } from './finding.ts'
import { type Placed, paragraphsOf } from './flow.ts'
import { chars, FONT, PAGE, SIZE } from './page.ts'
import type { DocxParagraph, DocxRead } from './read-docx.ts'
import { STYLE } from './styles.ts'

const LEVEL_FONT = [FONT.hei, FONT.kai, FONT.body, FONT.body]

/** Title, recipient, text, levels and whether text reaches page 1 (GB/T 9704-2012, 7.3). */
export function checkBody(document: DocxRead, flow: readonly Placed[]): Finding[] {
  const paragraphs = paragraphsOf(document)
  return [
    checkTitle(flow),
    ...checkRecipient(flow),
    checkText(paragraphs.filter((one) => one.style === STYLE.body)),
    ...checkLevels(paragraphs),
    checkFirstPage(flow),
    checkFonts(document),
  ]
}

function titleOf(flow: readonly Placed[]): Placed[] {
  const first = flow.findIndex((one) => one.paragraph.style === STYLE.title)
  if (first < 0) return []
  const behind = flow.slice(first).findIndex((one) => one.paragraph.style !== STYLE.title)
  return flow.slice(first, behind < 0 ? undefined : first + behind)
}

function checkTitle(flow: readonly Placed[]): Finding {
  const lines = titleOf(flow)
  const above = flow.find((one) => one.paragraph.style === STYLE.redLine)
  const blank = lines[0] && above ? (lines[0].top - above.bottom) / PAGE.linePitch : Number.NaN
  const widths = lines.map((one) => textWidth(one.paragraph.text))
  const runs = lines.flatMap((one) => one.paragraph.runs)
  return judge(
    'title',
    `二号${FONT.title}, 居中, 红线下空二行, 梯形或菱形`,
    lines.map((one) => one.paragraph.text).join(' / '),
    [
      lines.length === 0 && '无标题',
      !runs.every((run) => run.font === FONT.title) && `${runs[0]?.font}`,
      !runs.every((run) => run.size === SIZE.two) && `${(runs[0]?.size ?? 0) / 2} pt`,
      !lines.every((one) => one.paragraph.align === 'center') && '未居中',
      widths.some((width) => width > 20.5) && '一行过长',
      widths.length > 1 && new Set(widths).size === 1 && '排成矩形',
      !near(blank, 2, 0.1) && `空 ${blank.toFixed(1)} 行`,
    ],
  )
}

function checkRecipient(flow: readonly Placed[]): Finding[] {
  const recipient = flow.find((one) => one.paragraph.style === STYLE.recipient)
  if (!recipient) return []
  const title = titleOf(flow).at(-1)
  const blank = title ? (recipient.top - title.bottom) / PAGE.linePitch : Number.NaN
  const { paragraph } = recipient
  return [
    judge('recipient', '标题下空一行, 居左顶格, 全角冒号', paragraph.text, [
      !paragraph.text.endsWith('：') && '冒号',
      paragraph.indent.left + paragraph.indent.firstLine !== 0 && '未顶格',
      !near(blank, 1, 0.1) && `空 ${blank.toFixed(1)} 行`,
    ]),
  ]
}

function checkText(text: readonly DocxParagraph[]): Finding {
  const faults = text.flatMap((one) => {
    const start = one.text.slice(0, 8)
    const indented = one.align === 'center' || one.align === 'right' || near(one.indent.firstLine, chars(2), 20)
    return [
      !one.runs.every((run) => (run.font === FONT.body || run.font === FONT.hei) && run.size === SIZE.three) &&
        `“${start}” ${one.runs[0]?.font} ${(one.runs[0]?.size ?? 0) / 2} pt`,
      one.text !== '' && !one.runs.some((run) => run.font === FONT.body) && one.runs.length > 1 && `“${start}”`,
      !(one.lineRule === 'exact' && one.line === PAGE.linePitch) && `“${start}” 行距 ${one.line / 20} pt`,
      !indented && `“${start}” 缩进`,
    ]
  })
  return judge('text', `三号${FONT.body}, 每行 28 字, 每面 22 行, 左空二字`, `${text.length} 段`, [
    text.length === 0 && '无正文',
    ...faults,
  ])
}

/** Headings of the text proper; attachments count anew and are left out. */
function checkLevels(paragraphs: readonly DocxParagraph[]): Finding[] {
  const end = paragraphs.findIndex((one) => one.style === STYLE.attachmentLabel)
  const counts = [0, 0, 0, 0]
  const faults: (string | false)[] = []
  let seen = 0
  for (const one of paragraphs.slice(0, end < 0 ? undefined : end)) {
    const at = (STYLE.heading as readonly string[]).indexOf(one.style)
    if (at < 0) continue
    seen += 1
    if (/^([一二三四五六七八九十]+、|（|\d+\.)/.test(one.text)) {
      counts[at] = (counts[at] ?? 0) + 1
      counts.fill(0, at + 1)
      const number = headingNumber((at + 1) as 1 | 2 | 3 | 4, counts[at] ?? 1)
      faults.push(!one.text.startsWith(number) && `“${one.text.slice(0, 8)}” ≠ ${number}`)
    }
    faults.push(
      !one.runs.every((run) => run.font === LEVEL_FONT[at] && run.size === SIZE.three) &&
        `“${one.text.slice(0, 8)}” ${one.runs[0]?.font}`,
    )
  }
  return seen === 0 ? [] : [judge('levels', '一、黑体 （一）楷体 1.仿宋 （1）仿宋', `${seen}`, faults)]
}

/** 7.3.3: page 1 must show text. Where a table stands before the first text, its height cannot be known. */
function checkFirstPage(flow: readonly Placed[]): Finding {
  const text = flow.find((one) => one.paragraph.style === STYLE.body && one.paragraph.text !== '')
  const line = text ? Math.round(text.top / PAGE.linePitch) + 1 : Number.NaN
  return judge('first-page', '首页必须显示正文', `第 ${line} 行`, [
    !(text && text.top + PAGE.linePitch <= PAGE.linePitch * PAGE.linesPerPage + 20) && '首页无正文',
  ])
}

function checkFonts(document: DocxRead): Finding {
  const known = new Set<string>(Object.values(FONT))
  const all = document.parts.flatMap((part) => (part.kind === 'paragraph' ? [part.paragraph] : part.table.rows.flat()))
  const used = new Set(all.flatMap((one) => one.runs.map((run) => run.font)))
  return judge(
    'fonts',
    [...known].join('、'),
    [...used].join('、'),
    [...used].map((font) => !known.has(font) && `“${font}”`),
  )
}
