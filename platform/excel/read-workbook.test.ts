import { utils, write } from '@e965/xlsx'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it, vi } from 'vitest'
import { Refusal } from '../../kernel/refusal.ts'
import { findHeader } from './find-header.ts'
import { readWorkbook } from './read-workbook.ts'
import { excelWords } from './words.ts'
import type { WorkbookRead } from './workbook.ts'
import { writeWorkbook } from './write-workbook.ts'

// Every reading starts a thread; on a busy machine a test of a dozen readings takes its time.
vi.setConfig({ testTimeout: 60_000 })

const GBK_CSV = Buffer.from(
  'd0d5c3fb2cb5e7bbb02cc8d5c6da0d0ad6dcd7d3bab22c312e3338452b31302c323032362e31312e32320d0a',
  'hex',
)

async function codeOf(bytes: Uint8Array, options = {}): Promise<string> {
  try {
    await readWorkbook(bytes, options)
    return 'read'
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    expect(Object.keys(excelWords)).toContain(error.code)
    return error.code
  }
}

function texts(book: WorkbookRead, sheet = 0): string[][] {
  return (book.sheets[sheet]?.rows ?? []).map((row) => row.map((cell) => cell.text))
}

function sheetXml(rows: string): Buffer {
  return packed({
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`,
  })
}

/** A workbook of ours with some parts replaced or added. */
function packed(parts: Record<string, string | Uint8Array>): Buffer {
  const relations =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>'
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    'xl/workbook.xml':
      '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': relations,
    'xl/worksheets/sheet1.xml': '<worksheet/>',
    ...parts,
  }
  return Buffer.from(
    zipSync(
      Object.fromEntries(
        Object.entries(files).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
      ),
    ),
  )
}

describe('kinds of files', () => {
  it('reads back what writeWorkbook wrote', async () => {
    const bytes = writeWorkbook({
      sheets: [
        {
          name: '履职记录',
          columns: [
            { header: '姓名', kind: 'text', required: true },
            { header: '日期', kind: 'date' },
            { header: '次数', kind: 'integer' },
            { header: '积分', kind: 'points' },
          ],
          rows: [
            ['周子涵', '2026-11-22', 3, 375],
            [null, undefined, '', -5],
          ],
        },
      ],
    })
    const book = await readWorkbook(bytes)
    expect(book.template).toBeNull()
    expect(texts(book)).toEqual([
      ['姓名*', '日期', '次数', '积分'],
      ['周子涵', '2026-11-22', '3', '37.5'],
      ['', '', '', '-0.5'],
    ])
    expect(book.sheets[0]?.rows[1]?.map((cell) => cell.kind)).toEqual(['text', 'date', 'number', 'number'])
  })

  it('reads .xls of the nineties', async () => {
    const sheet = utils.aoa_to_sheet([
      ['姓名', '电话'],
      ['吴语桐', 13800001234],
    ])
    const book = utils.book_new()
    utils.book_append_sheet(book, sheet, '代表')
    for (const bookType of ['biff8', 'xlsb', 'ods'] as const) {
      const bytes: Buffer = write(book, { type: 'buffer', bookType })
      const read = await readWorkbook(bytes)
      expect(texts(read), bookType).toEqual([
        ['姓名', '电话'],
        ['吴语桐', '13800001234'],
      ])
      expect(read.sheets[0]?.name).toBe('代表')
    }
  })

  it('reads CSV in GBK, UTF-8 with BOM and UTF-16, guessing nothing', async () => {
    expect(texts(await readWorkbook(GBK_CSV))).toEqual([
      ['姓名', '电话', '日期'],
      ['周子翰', '1.38E+10', '2026.11.22'],
    ])
    const quoted = Buffer.from('\ufeff姓名,意见\r\n"张, 三","第一行\n""第二行"""\r\n\r\n,\r\n')
    expect(texts(await readWorkbook(quoted))).toEqual([
      ['姓名', '意见'],
      ['张, 三', '第一行\n"第二行"'],
    ])
    expect(texts(await readWorkbook(Buffer.from('\ufeff姓名\t街道\r\n李一\t平江', 'utf16le')))).toEqual([
      ['姓名', '街道'],
      ['李一', '平江'],
    ])
  })

  it('reads an HTML table and Excel 2003 XML sent as .xls', async () => {
    const html =
      '<html><meta charset="utf-8"><table><tr><td>姓名</td><td>电话</td></tr><tr><td>陈一</td><td>051265120000</td></tr></table></html>'
    expect(texts(await readWorkbook(Buffer.from(html)))).toEqual([
      ['姓名', '电话'],
      ['陈一', '051265120000'],
    ])
    const sheet = utils.aoa_to_sheet([['姓名'], ['陈一']])
    const book = utils.book_new()
    utils.book_append_sheet(book, sheet, 'A')
    expect(texts(await readWorkbook(Buffer.from(write(book, { type: 'string', bookType: 'xlml' }))))).toEqual([
      ['姓名'],
      ['陈一'],
    ])
  })

  it('marks formulas, hidden rows and columns, and repeats merged cells', async () => {
    const sheet = utils.aoa_to_sheet([
      ['2024年度履职记录', null, null],
      ['姓名', '活动', null],
      [null, '日期', '次数'],
      ['周一', 46348, 1],
      ['吴二', 46348, 2],
    ])
    sheet['!merges'] = [utils.decode_range('A1:C1'), utils.decode_range('B2:C2'), utils.decode_range('A2:A3')]
    sheet['!rows'] = [{}, {}, {}, {}, { hidden: true }]
    sheet['!cols'] = [{}, {}, { hidden: true }]
    sheet.C4 = { t: 'n', v: 1, f: 'SUM(1,0)' }
    sheet.B4 = { t: 'n', v: 46348, z: 'yyyy"年"m"月"d"日"' }
    const book = utils.book_new()
    utils.book_append_sheet(book, sheet, 'A')
    const read = await readWorkbook(write(book, { type: 'buffer', bookType: 'xlsx', cellStyles: true }))
    const rows = read.sheets[0]?.rows ?? []
    expect(rows[0]?.map((cell) => cell.text)).toEqual(['2024年度履职记录', '2024年度履职记录', '2024年度履职记录'])
    expect(rows[3]?.[1]).toEqual({ text: '2026-11-22', kind: 'date', number: 46348 })
    expect(rows[3]?.[2]).toEqual({ text: '1', kind: 'number', number: 1, formula: true, hidden: true })
    expect(rows[4]?.[0]).toMatchObject({ text: '吴二', hidden: true })
    expect(findHeader(rows, { name: ['姓名', '代表姓名'], on: ['日期'], times: ['次 数'], street: ['街道'] })).toEqual({
      row: 2,
      columns: { name: 0, on: 1, times: 2 },
      missing: ['street'],
    })
  })

  it('keeps a sheet called __proto__ from reaching any object', async () => {
    const bytes = packed({
      'xl/workbook.xml':
        '<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="__proto__" sheetId="1" r:id="rId1"/></sheets></workbook>',
      'xl/worksheets/sheet1.xml':
        '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>polluted</t></is></c></row></sheetData></worksheet>',
    })
    await readWorkbook(bytes).catch(() => undefined)
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
    expect(({} as Record<string, unknown>).A1).toBeUndefined()
  })
})

describe('refusals', () => {
  it('refuses what is empty, too large or no table', async () => {
    expect(await codeOf(Buffer.alloc(0))).toBe('excel.empty')
    expect(await codeOf(Buffer.alloc(2_000_000, 65), { maxBytes: 1_000_000 })).toBe('excel.too-large')
    expect(await codeOf(Buffer.from('%PDF-1.7 …'))).toBe('excel.not-a-workbook')
    expect(await codeOf(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]))).toBe(
      'excel.not-a-workbook',
    )
    expect(await codeOf(Buffer.from('<?xml version="1.0"?><svg/>'))).toBe('excel.not-a-workbook')
    expect(await codeOf(Buffer.from(zipSync({ 'word/document.xml': strToU8('<a/>') })))).toBe('excel.not-a-workbook')
  })

  it('refuses password files of both generations', async () => {
    const ole = Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(504),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ])
    expect(await codeOf(ole)).toBe('excel.password')
    const zip = sheetXml('')
    const flags = zip.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 8
    zip.writeUInt16LE(zip.readUInt16LE(flags) | 1, flags)
    expect(await codeOf(zip)).toBe('excel.password')
  })

  it('refuses a bomb by its directory, and one whose directory lies', async () => {
    const zeros = new Uint8Array(9 * 1024 * 1024)
    const bytes = packed({ 'xl/media/x.bin': zeros })
    expect(bytes.length).toBeLessThan(30_000)
    expect(await codeOf(bytes)).toBe('excel.bomb')
    expect(await codeOf(sheetXml(''), { maxUnpackedBytes: 500 })).toBe('excel.bomb')
    for (let at = bytes.indexOf('PK\x01\x02'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 4)) {
      if (bytes.readUInt32LE(at + 24) === zeros.length) bytes.writeUInt32LE(1000, at + 24)
    }
    expect(await codeOf(bytes)).toBe('excel.bomb')
  })

  it('refuses entities', async () => {
    const bytes = packed({
      'xl/worksheets/sheet1.xml':
        '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><worksheet/>',
    })
    expect(await codeOf(bytes)).toBe('excel.unsafe')
  })

  it('refuses too many rows, columns and sheets', async () => {
    const rows = Array.from({ length: 11 }, (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>1</v></c></row>`).join(
      '',
    )
    expect(await codeOf(sheetXml(rows), { maxRows: 10 })).toBe('excel.too-many-rows')
    expect(await codeOf(sheetXml(rows), { maxRows: 11 })).toBe('read')
    expect(await codeOf(Buffer.from('a\n'.repeat(11)), { maxRows: 10 })).toBe('excel.too-many-rows')
    expect(await codeOf(Buffer.from(`${'a,'.repeat(20)}a`), { maxColumns: 20 })).toBe('excel.too-many-columns')
    expect(await codeOf(sheetXml('<row r="1"><c r="XFD1"><v>1</v></c></row>'))).toBe('excel.too-many-columns')
    const book = { sheets: ['A', 'B', 'C'].map((name) => ({ name, columns: [], rows: [] })) }
    expect(await codeOf(writeWorkbook(book), { maxSheets: 2 })).toBe('excel.too-many-sheets')
  })

  it('keeps the value of a formula, never guesses one, and refuses formulas if asked', async () => {
    const bytes = sheetXml(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><f>1+1</f><v>2</v></c><c r="B2"><f>1+1</f></c></row>',
    )
    const book = await readWorkbook(bytes)
    expect(book.sheets[0]?.rows[1]).toEqual([
      { text: '2', kind: 'number', number: 2, formula: true },
      { text: '', kind: 'error', formula: true },
    ])
    await expect(readWorkbook(bytes, { formulas: 'refuse' })).rejects.toMatchObject({
      code: 'excel.formulas',
      params: { cell: 'A2', sheet: 'A' },
    })
  })

  it('does not count rows that are only formatted', async () => {
    const empty = Array.from({ length: 3000 }, (_, at) => `<row r="${at + 2}"><c r="A${at + 2}" s="0"/></row>`).join('')
    const book = await readWorkbook(sheetXml(`<row r="1"><c r="A1"><v>1</v></c></row>${empty}`), { maxRows: 10 })
    expect(book.sheets[0]?.rows.length).toBe(1)
  })

  it('stops a reading that takes too long and one that takes too much memory', async () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => [`姓名${at}`, at, `街道${at}`])
    const columns = (['text', 'integer', 'text'] as const).map((kind) => ({ header: kind, kind }))
    const bytes = writeWorkbook({ sheets: [{ name: 'A', columns, rows }] })
    expect(await codeOf(bytes, { timeoutMs: 5 })).toBe('excel.timeout')
    expect(await codeOf(bytes, { maxHeapMb: 12 })).toBe('excel.bomb')
  })

  it('refuses, and never fails on, files with flipped bits', async () => {
    const good = writeWorkbook({
      sheets: [{ name: 'A', columns: [{ header: '姓名', kind: 'text' }], rows: [['周一'], ['吴二']] }],
    })
    let seed = 7
    const next = (below: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648
      return seed % below
    }
    for (let n = 0; n < 12; n += 1) {
      const bad = Buffer.from(good)
      for (let flips = 0; flips < 4; flips += 1) {
        const at = next(bad.length)
        bad[at] = (bad[at] ?? 0) ^ (1 << next(8))
      }
      expect(await codeOf(bad)).toMatch(/^(read|excel\.)/)
    }
  })
})
