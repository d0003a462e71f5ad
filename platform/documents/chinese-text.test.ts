import { describe, expect, it } from 'vitest'
import { breakTitle } from './break-title.ts'
import { chineseNumeral, documentDate, documentNumber, headingNumber, spacedName, textWidth } from './chinese-text.ts'

it('writes numerals', () => {
  expect([1, 9, 10, 11, 19, 20, 21, 99].map(chineseNumeral)).toEqual([
    '一',
    '九',
    '十',
    '十一',
    '十九',
    '二十',
    '二十一',
    '九十九',
  ])
  expect(() => chineseNumeral(0)).toThrow(RangeError)
  expect(() => chineseNumeral(100)).toThrow(RangeError)
  expect(([1, 2, 3, 4] as const).map((level) => headingNumber(level, 3))).toEqual(['三、', '（三）', '3.', '（3）'])
})

it('writes dates without leading zeros', () => {
  expect(documentDate('2026-01-02')).toBe('2026年1月2日')
  expect(documentDate('2026-11-22')).toBe('2026年11月22日')
  expect(() => documentDate('2026-02-30')).toThrow(RangeError)
})

it('writes numbers with hexagonal brackets', () => {
  expect(documentNumber({ code: '姑人发', year: 2026, number: 8 })).toBe('姑人发〔2026〕8号')
  for (const wrong of [
    { number: 0 },
    { number: 1.5 },
    { year: 26 },
    { code: '' },
    { code: '姑人发〔' },
    { code: '姑2' },
  ]) {
    expect(() => documentNumber({ code: '姑人发', year: 2026, number: 8, ...wrong })).toThrow(RangeError)
  }
})

it('spaces two-character names only', () => {
  expect(['张三', ' 张三 ', '李四光', '欧阳', '买买提·吾买尔', 'Li', '王'].map(spacedName)).toEqual([
    '张　三',
    '张　三',
    '李四光',
    '欧　阳',
    '买买提·吾买尔',
    'Li',
    '王',
  ])
})

it('measures width', () => {
  expect(textWidth('2026年11月22日')).toBe(7)
  expect(textWidth('“人大”——')).toBe(6)
})

describe('breakTitle', () => {
  it('leaves a short title whole and keeps breaks the author made', () => {
    expect(breakTitle('关于召开会议的通知')).toEqual(['关于召开会议的通知'])
    expect(breakTitle('姑苏区人大常委会\n关于召开会议的通知')).toEqual(['姑苏区人大常委会', '关于召开会议的通知'])
  })

  it('does not cut what an office reads as one word', () => {
    const title = '平江街道人大工委2026年党建考核人大工作情况表'
    expect(breakTitle(title)).toEqual(['平江街道人大工委', '2026年党建考核人大工作情况表'])
  })

  it('breaks between words, into lines that fit and differ', () => {
    const titles = [
      '关于2026年第三季度区人大代表履职积分情况的通报',
      '苏州市姑苏区人大常委会关于表彰2021—2026年度优秀人大代表和优秀代表建议以及先进街道人大工委的决定',
      '关于印发《姑苏区人大代表履职积分管理办法（试行）》的通知',
      '关于任免姑苏区人大常委会街道工作委员会有关人员职务的公告',
      '关于报请审定《街道人大工委兼职副主任任免办法（草案）》的请示',
    ]
    for (const title of titles) {
      const lines = breakTitle(title)
      expect(lines.join('')).toBe(title)
      expect(lines.length).toBeGreaterThan(1)
      for (const line of lines) {
        expect(textWidth(line)).toBeLessThanOrEqual(20)
        expect(line).not.toMatch(/^[的和》）]|[《（]$|人大$/)
      }
      expect(new Set(lines.map(textWidth)).size).toBeGreaterThan(1)
    }
  })

  it('also ends on text without words', () => {
    const lines = breakTitle('A'.repeat(90))
    expect(lines.join('')).toBe('A'.repeat(90))
  })
})
