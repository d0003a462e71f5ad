import { read } from '@e965/xlsx'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { columnLetters } from './cell-name.ts'
import { attachmentHeader, fileName, sheetName } from './file-name.ts'
import { type ReadingProgress, readWorkbook } from './read-workbook.ts'
import type { WorkbookToWrite } from './workbook-to-write.ts'
import { writeWorkbook } from './write-workbook.ts'

const EVIL = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(1)',
  '\t=1',
  '＝1+1',
  '=HYPERLINK("http://x","y")',
  "=cmd|' /C calc'!A0",
  '<script>&"',
  '_x0041_',
  ' a ',
]

const TEMPLATE: WorkbookToWrite = {
  template: { name: '代表名册', version: '3' },
  sheets: [
    {
      name: '代表名册',
      title: '代表名册（填写后上传）',
      columns: [
        { header: '姓名', kind: 'text', width: 12, required: true, note: '与证件一致 <勿加空格>' },
        { header: '街道', kind: 'text', choices: ['平江街道', '金阊街道', '沧浪,双塔'] },
        { header: '当选日期', kind: 'date', note: '如 2026-11-22' },
      ],
      rows: [['示例', '平江街道', '2026-11-22']],
    },
  ],
}

function part(bytes: Buffer, name: string): string {
  return strFromU8(unzipSync(bytes)[name] ?? new Uint8Array())
}

describe('writeWorkbook', () => {
  it('keeps every text that looks like a formula a text', async () => {
    const bytes = writeWorkbook({
      sheets: [{ name: 'A', columns: [{ header: '=1+1', kind: 'text' }], rows: EVIL.map((text) => [text]) }],
    })
    const sheet = read(bytes, { type: 'buffer', cellFormula: true }).Sheets.A
    EVIL.forEach((text, at) => {
      expect(sheet?.[`A${at + 2}`]).toMatchObject({ t: 's', v: text })
      expect(sheet?.[`A${at + 2}`].f).toBeUndefined()
    })
    expect(part(bytes, 'xl/worksheets/sheet1.xml')).not.toContain('<f>')
    const back = await readWorkbook(bytes)
    expect(back.sheets[0]?.rows.slice(1).map((row) => row[0]?.text)).toEqual(EVIL)
  })

  it('types its cells and never loses a value that does not fit', async () => {
    const columns = (['text', 'integer', 'date', 'points'] as const).map((kind) => ({ header: kind, kind }))
    const rows = [
      [1, 2, '2026-01-02', 5],
      ['a', '约 3 次', '2026年', '半分'],
      [Number.NaN, { value: 7, wrong: true }, { value: '无', wrong: true }, null],
    ]
    const read = await readWorkbook(writeWorkbook({ sheets: [{ name: 'A', columns, rows }] }))
    expect(read.sheets[0]?.rows.slice(1).map((row) => row.map((cell) => `${cell.kind}:${cell.text}`))).toEqual([
      ['text:1', 'number:2', 'date:2026-01-02', 'number:0.5'],
      ['text:a', 'text:约 3 次', 'text:2026年', 'text:半分'],
      ['text:NaN', 'number:7', 'text:无'],
    ])
  })

  it('freezes, filters, repeats the header in print and offers choices and notes', async () => {
    const bytes = writeWorkbook(TEMPLATE)
    const sheet = part(bytes, 'xl/worksheets/sheet1.xml')
    expect(sheet).toContain('<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/>')
    expect(sheet).toContain('<autoFilter ref="A2:C3"/>')
    expect(sheet).toContain('<mergeCell ref="A1:C1"/>')
    expect(sheet).toContain(`<formula1>'模板信息'!$A$2:$A$4</formula1>`)
    expect(sheet).toContain('prompt="与证件一致 &lt;勿加空格&gt;" sqref="A3:A2003"')
    const workbook = part(bytes, 'xl/workbook.xml')
    expect(workbook).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="0">'代表名册'!$1:$2</definedName>`)
    expect(workbook).toContain('state="hidden"')
    const back = await readWorkbook(bytes)
    expect(back.template).toEqual({ name: '代表名册', version: '3' })
    expect(back.sheets.map((one) => one.name)).toEqual(['代表名册'])
  })

  it('writes the same bytes twice, and survives text XML cannot carry', async () => {
    expect(writeWorkbook(TEMPLATE).equals(writeWorkbook(TEMPLATE))).toBe(true)
    const odd = writeWorkbook({
      sheets: [{ name: 'A', columns: [{ header: 'a', kind: 'text' }], rows: [['a\u0000\ud800b\u{20000}']] }],
    })
    expect((await readWorkbook(odd)).sheets[0]?.rows[1]?.[0]?.text).toBe('ab\u{20000}')
  })

  it('has well-formed parts with declared styles only', () => {
    const bytes = writeWorkbook(TEMPLATE)
    const styles = Number(/<cellXfs count="(\d+)"/.exec(part(bytes, 'xl/styles.xml'))?.[1])
    const used = [...part(bytes, 'xl/worksheets/sheet1.xml').matchAll(/ s="(\d+)"/g)].map((hit) => Number(hit[1]))
    expect(Math.max(...used)).toBeLessThan(styles)
    expect([...part(bytes, 'xl/styles.xml').matchAll(/<xf /g)].length).toBe(styles + 1)
  })
})

describe('names', () => {
  it('makes file names every system takes', () => {
    expect(fileName(['平江街道', '履职记录', '20261122'], 'xlsx')).toBe('平江街道_履职记录_20261122.xlsx')
    expect(fileName(['../../etc/passwd', 'a:b*c', ''], 'xlsx')).toBe('etc-passwd_a-b-c.xlsx')
    expect(fileName(['a\u202egpj.exe\r\n'], 'x/lsx')).toBe('agpj.exe.xlsx')
    expect(fileName(['CON'], 'docx')).toBe('_CON.docx')
    expect(fileName([], 'docx')).toBe('_.docx')
    expect(fileName(['长'.repeat(200)], 'docx')).toBe(`${'长'.repeat(80)}.docx`)
  })

  it('makes a header of printable ASCII', () => {
    expect(attachmentHeader('平江"a.xlsx')).toBe(
      `attachment; filename="___a.xlsx"; filename*=UTF-8''%E5%B9%B3%E6%B1%9F%22a.xlsx`,
    )
  })

  it('makes sheet names Excel accepts', () => {
    expect(sheetName("'a/b:c?[d]'")).toBe('a b c d')
    expect(sheetName('')).toBe('Sheet')
    expect(sheetName('代表'.repeat(20)).length).toBeLessThanOrEqual(31)
    expect(sheetName('A', ['a', 'A (2)'])).toBe('A (3)')
    expect(sheetName('𠀀'.repeat(30)).length).toBe(30)
  })

  it('counts columns as Excel does', () => {
    expect([0, 25, 26, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA'])
  })
})

describe('size', () => {
  it('reads 5,000 rows of twelve columns with progress', { timeout: 60_000 }, async () => {
    const columns = Array.from({ length: 12 }, (_, at) => ({ header: `第${at}列`, kind: 'text' as const }))
    const rows = Array.from({ length: 5_000 }, (_, r) => columns.map((_, c) => `平江街道第${r}行${c}`))
    const seen: ReadingProgress[] = []
    const book = await readWorkbook(writeWorkbook({ sheets: [{ name: 'A', columns, rows }] }), {
      onProgress: (progress) => seen.push(progress),
    })
    expect(book.sheets[0]?.rows.length).toBe(5_001)
    expect(book.sheets[0]?.rows[5_000]?.[11]?.text).toBe('平江街道第4999行11')
    expect(seen.length).toBeGreaterThanOrEqual(6)
    expect(seen.at(-1)).toEqual({ sheet: 'A', rows: 5_001, rowsExpected: 5_001 })
  })
})
