import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../platform/database/testing.ts'

let db: TestDatabase
let owner: pg.Client
beforeAll(async () => {
  db = await testDatabase()
  owner = new pg.Client({ connectionString: db.ownerUrl })
  await owner.connect()
})
afterAll(async () => {
  await owner?.end()
  await db?.drop()
})

const MARK = '〔已删除〕'
async function without(text: string, name: string | null, phone: string | null, most: number | null = null) {
  const { rows } = await owner.query(
    `select platform.without_person($1, p, $4) as text, platform.times_of_person($1, p) as times from platform.pattern_of_person($2, $3) as p`,
    [text, name, phone, most],
  )
  return [rows[0].text, rows[0].times]
}

test('a name is found as it is written, with blanks and dots or without, and never inside a longer Latin word', async () => {
  const cases: [text: string, name: string, expected: string, times: number][] = [
    ['周小红说，周小红家', '周小红', `${MARK}说，${MARK}家`, 2],
    ['周 小红、周　小 红', '周小红', `${MARK}、${MARK}`, 2],
    ['周小红', '周 小红', MARK, 1],
    ['艾则孜木沙江与艾则孜·木沙江', '艾则孜·木沙江', `${MARK}与${MARK}`, 2],
    ['Li Wei believes; LI WEI and liwei', 'Li Wei', `${MARK} believes; ${MARK} and ${MARK}`, 3],
    ['Believe Li, alive', 'Li', `Believe ${MARK}, alive`, 1],
    ['O(1). a+b*', 'a+b*', `O(1). ${MARK}`, 1],
    ['[a] \\ a', '[a]', `${MARK} \\ a`, 1],
    ['周家、红灯', '周小红', '周家、红灯', 0],
    // One character is in too many words, and what stands for no name is nobody's.
    ['周到的服务', '周', '周到的服务', 0],
    ['居民反映', '居民', '居民反映', 0],
  ]
  for (const [text, name, expected, times] of cases)
    expect([text, ...(await without(text, name, null))]).toEqual([text, expected, times])
})

test('a number is found with dashes, brackets, full-width digits and the country’s code', async () => {
  const cases: [text: string, phone: string, expected: string, times: number][] = [
    ['电话13812345678。', '13812345678', `电话${MARK}。`, 1],
    ['138 1234 5678、138-1234-5678', '13812345678', `${MARK}、${MARK}`, 2],
    ['１３８１２３４５６７８', '138-1234-5678', MARK, 1],
    ['打+8613812345678', '+86 138 1234 5678', `打+86${MARK}`, 1],
    ['0512 6500 1234 与 0512-65001234', '(0512)65001234', `${MARK} 与 ${MARK}`, 2],
    ['13812345679', '13812345678', '13812345679', 0],
    ['拨12345，不是123456', '12345', `拨${MARK}，不是123456`, 1],
    ['1234', '1234', '1234', 0],
  ]
  for (const [text, phone, expected, times] of cases)
    expect([text, ...(await without(text, null, phone))]).toEqual([text, expected, times])
})

test('without name and number nothing is touched; with both, both go; what no longer fits is cut off at the end', async () => {
  expect(await without('原样', null, null)).toEqual(['原样', 0])
  expect(await without('', '周小红', null)).toEqual(['', 0])
  expect(await without('周小红13812345678', '周小红', '13812345678')).toEqual([`${MARK}${MARK}`, 2])
  expect(await without('钱多钱多钱多', '钱多', null, 12)).toEqual([`${MARK}${MARK}〔已`, 3])
})
