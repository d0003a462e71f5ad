import { describe, expect, it } from 'vitest'
import { readQueryCode, readReceipt, sayQueryCode, sayReceipt } from './receipt-words.ts'

describe('numbers for people', () => {
  it('are said in groups', () => {
    expect(sayReceipt('2611004273')).toBe('2611 0042 73')
    expect(sayQueryCode('K7F3QZ')).toBe('K7F 3QZ')
  })

  it.each([
    ['2611004273', null],
    [' 2611 0042 73 ', null],
    ['２６１１　００４２　７３', null],
    ['320508-2611004273', 320508],
    ['320508－2611 0042 73', 320508],
  ])('%s is understood as it was meant', (typed, districtId) => {
    expect(readReceipt(typed)).toEqual({ districtId, receipt: '2611004273' })
  })

  it.each(['', '261100427', '26110042731', '2611-0042-73', 'K7F3QZ0000'])('%s is no receipt number', (typed) => {
    expect(readReceipt(typed)).toBeNull()
  })

  it.each([
    ['k7f 3qz', 'K7F3QZ'],
    ['Ｋ７Ｆ３ＱＺ', 'K7F3QZ'],
    ['K7F-3QZ', 'K7F3QZ'],
    ['K7F3Q', null],
    ['查询码', null],
  ])('query code %s', (typed, code) => {
    expect(readQueryCode(typed)).toBe(code)
  })
})
