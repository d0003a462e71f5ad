import { expect, it } from 'vitest'
import { inBrackets, inParts, inRow, withColon } from './say-signs.ts'

it('writes the signs of each language', () => {
  expect(`只看未报${inBrackets(4, 'zh')}`).toBe('只看未报（4）')
  expect(`Only missing${inBrackets(4, 'en')}`).toBe('Only missing (4)')
  expect(withColon('缺', '秘书', 'zh')).toBe('缺：秘书')
  expect(withColon('Lacks', 'secretary', 'en')).toBe('Lacks: secretary')
  expect(inRow(['甲', '乙'], 'zh')).toBe('甲、乙')
  expect(inRow(['a', 'b'], 'en')).toBe('a, b')
  expect(inParts(['甲', '乙'], 'zh')).toBe('甲；乙')
  expect(inParts(['a', 'b'], 'en')).toBe('a; b')
})
