import { expect, test } from 'vitest'
import { checkHead } from './check-head.ts'
import { checkPage } from './check-page.ts'
import { flowOf } from './flow.ts'
import { minutesDocument } from './minutes-document.ts'
import { chars, FONT } from './page.ts'
import { readDocx } from './read-docx.ts'
import { STYLE } from './styles.ts'

const minutes = {
  mark: '平江街道人大工委会议纪要',
  title: '平江街道人大工委2026年第三季度工作会议纪要',
  author: '平江街道人大工委',
  date: '2026-09-18',
  body: [{ kind: 'paragraph', text: '会议听取了第三季度工作情况。' }],
  attendance: [
    { lead: '出席', text: '顾明远，朱静，王芳' },
    { lead: '请假', text: '陆平' },
  ],
} as const

test('the mark stands 35 mm down, red and centred, on the page of the standard; there is no number and no red line', async () => {
  const document = readDocx(await minutesDocument(minutes))
  const flow = flowOf(document)
  const head = new Map(checkHead(document, flow).map((finding) => [finding.item, finding]))
  expect(head.get('mark')).toMatchObject({ pass: true })
  expect(head.get('mark-position')).toMatchObject({ pass: true })
  expect(document.parts.some((part) => part.kind === 'paragraph' && part.paragraph.style === STYLE.number)).toBe(false)
  expect(head.get('red-line')?.found).toContain('无红线')
  expect(checkPage(document).filter((finding) => !finding.pass)).toEqual([])
})

test('those present and on leave stand below the text, the word in Hei, further lines under the first name', async () => {
  const document = readDocx(await minutesDocument(minutes))
  const lines = document.parts.flatMap((part) => (part.kind === 'paragraph' ? [part.paragraph] : []))
  const [blank, present, leave] = lines.slice(-3)
  expect(blank?.text).toBe('')
  expect(present?.text).toBe('出席：顾明远，朱静，王芳')
  expect(leave?.text).toBe('请假：陆平')
  expect(present?.runs.map((run) => run.font)).toEqual([FONT.hei, FONT.body])
  expect(present?.indent.left).toBe(chars(5))
})

test('the same minutes are the same bytes', async () => {
  expect((await minutesDocument(minutes)).equals(await minutesDocument(minutes))).toBe(true)
})
