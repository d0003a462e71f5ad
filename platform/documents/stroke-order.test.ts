import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CHARACTERS_BY_STROKES } from './characters-by-strokes.ts'
import { strokeOrder, strokeOrderOf, strokesOf } from './stroke-order.ts'

describe('strokeOrder', () => {
  it('orders surnames by strokes, then by kind of stroke', () => {
    const surnames = [
      ...'丁卜刁于马万王尤韦牛毛方邓石叶田史冯朱刘许孙严苏李杨吴何汪沈张陆陈邵范林周郑赵胡俞钱徐顾黄萧董薛戴瞿',
    ]
    expect(surnames.map(strokesOf)).toEqual([
      2, 2, 2, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 5, 5, 5, 5, 5, 6, 6, 6, 6, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 8, 8, 8, 8,
      9, 9, 9, 10, 10, 10, 11, 11, 12, 16, 17, 18,
    ])
    expect(strokeOrder(['张', '李', '王', '丁']).join('')).toBe('丁王李张')
    // 横 竖 撇 点 折 among seven strokes.
    expect(strokeOrder([...'张沈何吴李']).join('')).toBe('李吴何沈张')
    // Where ICU's own collation errs: it puts 陈 behind 周, and 郑 behind 赵.
    expect(strokeOrder([...'郑周陈赵']).join('')).toBe('陈周郑赵')
  })

  it('goes on with the given name, and the shorter first only where one begins the other', () => {
    expect(strokeOrder(['王小二', '王一鸣', '王三', '王一', '马岩'])).toEqual([
      '马岩',
      '王一',
      '王一鸣',
      '王三',
      '王小二',
    ])
    expect(strokeOrder(['欧阳锋', '张　三', '张三丰'])).toEqual(['张　三', '张三丰', '欧阳锋'])
  })

  it('finds a place for characters outside the list and for other scripts', () => {
    expect(strokesOf('㛤')).toBeGreaterThan(6)
    expect(strokesOf('龍')).toBe(16)
    expect(strokesOf('A')).toBeNull()
    expect(strokeOrder(['Anna', '王㛤', '王一', '阿不都·买买提'])).toEqual(['王一', '王㛤', '阿不都·买买提', 'Anna'])
  })

  it('orders things by their names and leaves the input alone', () => {
    const people = [{ name: '张三' }, { name: '丁一' }]
    expect(strokeOrderOf(people, (person) => person.name).map((person) => person.name)).toEqual(['丁一', '张三'])
    expect(people[0]?.name).toBe('张三')
  })

  it('is one order, whatever the order of input', () => {
    const characters = Object.values(CHARACTERS_BY_STROKES).flatMap((text) => [...text])
    expect(new Set(characters).size).toBe(6939)
    const name = fc
      .array(fc.constantFrom(...characters.slice(0, 3000), '㛤', '龍', 'A', '·'), { minLength: 1, maxLength: 4 })
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.array(name), (names) => {
        expect(strokeOrder([...names].reverse())).toEqual(strokeOrder(names))
      }),
    )
  })
})
