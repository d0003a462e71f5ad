import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { afterAll, describe, expect, test } from 'vitest'
import { contentDisposition } from './attachment.ts'
import { diskKeep } from './keep.ts'
import { kindOfFile } from './kind-of-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'keep-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('kept files', () => {
  const keep = diskKeep(folder)

  test('come back, in their own district only', async () => {
    const bytes = Buffer.from('述职报告')
    const hash = await keep.put(310101, bytes)
    expect(await keep.put(310101, bytes)).toBe(hash)
    expect(await keep.get(310101, hash)).toEqual(bytes)
    expect(await keep.get(310104, hash)).toBeNull()
    expect(await keep.get(310101, '../../etc/passwd')).toBeNull()
  })

  test('that were tampered with do not', async () => {
    const hash = await keep.put(1, Buffer.from('a'))
    writeFileSync(join(folder, '1', hash.slice(0, 2), hash), 'b')
    expect(await keep.get(1, hash)).toBeNull()
  })
})

test('a file is what its bytes are', () => {
  const zip = (name: string) => Buffer.from(zipSync({ [name]: strToU8('<x/>') }))
  expect(kindOfFile(zip('xl/workbook.xml'))).toBe('xlsx')
  expect(kindOfFile(zip('word/document.xml'))).toBe('docx')
  expect(kindOfFile(zip('a.txt'))).toBe('zip')
  expect(kindOfFile(Buffer.from('%PDF-1.7'))).toBe('pdf')
  expect(kindOfFile(Buffer.from('MZ'))).toBeNull()
  expect(kindOfFile(Buffer.alloc(0))).toBeNull()
})

test('a Chinese name survives, a nasty one cannot break out', () => {
  expect(contentDisposition('代表名册.xlsx')).toBe(
    `attachment; filename="____.xlsx"; filename*=UTF-8''%E4%BB%A3%E8%A1%A8%E5%90%8D%E5%86%8C.xlsx`,
  )
  expect(contentDisposition('a"\r\nX: 1/../b.pdf')).toBe(
    `attachment; filename="aX 1..b.pdf"; filename*=UTF-8''aX%201..b.pdf`,
  )
})
