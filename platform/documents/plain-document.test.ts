import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { checkPage } from './check-page.ts'
import { PAGE, SIZE } from './page.ts'
import { plainDocument } from './plain-document.ts'
import { readDocx } from './read-docx.ts'

it('stands on the same page and grid, without a red head', async () => {
  const bytes = await plainDocument({
    title: '社情民意联系日签到表',
    author: '平江街道人大工委',
    date: '2026-11-22',
    body: [
      { kind: 'paragraph', text: '时间：2026年11月22日\n地点：历史街区社区' },
      {
        kind: 'table',
        columns: [
          { header: '序号', width: 1, align: 'centre' },
          { header: '姓名', width: 3 },
          { header: '签到', width: 3 },
        ],
        rows: [
          ['1', '张　三', ''],
          ['2', '<李四> & "王"', ''],
        ],
        rowHeight: 10,
      },
      { kind: 'table', columns: [{ header: '备注' }], rows: [] },
    ],
  })
  const document = readDocx(bytes)
  expect(checkPage(document).filter((finding) => !finding.pass)).toEqual([])
  const tables = document.parts.flatMap((part) => (part.kind === 'table' ? [part.table] : []))
  expect(tables.map((table) => table.rows.map((row) => row.map((cell) => cell.text)))).toEqual([
    [
      ['序号', '姓名', '签到'],
      ['1', '张　三', ''],
      ['2', '<李四> & "王"', ''],
    ],
    [['备注']],
  ])
  expect(tables.every((table) => table.width === 8845)).toBe(true)
  // Two tables never touch, or a word processor would make one of them.
  expect(document.parts.map((part) => part.kind).join(' ')).toContain('table paragraph table')
  expect(document.parts.some((part) => part.kind === 'paragraph' && part.paragraph.topBorder !== null)).toBe(false)
})

it('numbers headings and lays out names', async () => {
  const names = ['张三', '李四光', '欧阳修文', '阿不都热西提·买买提', '王五', '赵六', '钱七', '孙八', '周九']
  const bytes = await plainDocument({
    title: '名单',
    author: '办公室',
    date: '2026-11-22',
    recipient: '各街道:',
    signature: { issuer: '办公室', date: '2026-11-22' },
    body: [
      { kind: 'heading', level: 1, text: '甲' },
      { kind: 'heading', level: 2, text: '乙' },
      { kind: 'heading', level: 2, text: '丙' },
      { kind: 'heading', level: 1, text: '丁' },
      { kind: 'heading', level: 2, text: '戊' },
      { kind: 'heading', level: 1, text: '前言', numbered: false },
      { kind: 'names', lead: '出席：', names },
    ],
  })
  const texts = readDocx(bytes).parts.flatMap((part) => (part.kind === 'paragraph' ? [part.paragraph.text] : []))
  expect(texts).toEqual(
    expect.arrayContaining(['各街道：', '一、甲', '（一）乙', '（二）丙', '二、丁', '（一）戊', '前言', '出席：']),
  )
  expect(texts).toEqual(
    expect.arrayContaining(['张　三\t李四光\t欧阳修文\t阿不都热西提·买买提', '王　五\t赵　六\t钱　七\t孙　八\t周　九']),
  )
})

it('sets 28 characters a line in every program, hanging on no grid', async () => {
  const bytes = await plainDocument({ title: '通知', author: '甲', date: '2026-11-22', body: [] })
  const styles = strFromU8(unzipSync(bytes)['word/styles.xml'] ?? new Uint8Array())
  expect(styles).toMatch(/<w:pPrDefault><w:pPr>.*?<w:snapToGrid w:val="0"\/>/)
  const body = styles.slice(styles.indexOf('w:styleId="OfficialBody"'))
  const tracking = Number(/<w:spacing w:val="(-?\d+)"\/>/.exec(body)?.[1])
  const measure = PAGE.measure / 20
  const wide = SIZE.three / 2 + tracking / 20
  expect([Math.floor(measure / wide), tracking]).toEqual([PAGE.charsPerLine, PAGE.tracking])
})
