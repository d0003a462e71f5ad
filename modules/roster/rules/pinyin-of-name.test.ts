import { expect, test } from 'vitest'
import { pinyinOfName } from './pinyin-of-name.ts'

test.each([
  ['王小明', 'wangxiaoming', 'wxm'],
  ['单立', 'shanli', 'sl'],
  ['欧阳修文', 'ouyangxiuwen', 'oyxw'],
  ['艾则孜·木沙江·买买提', 'aizezimushajiangmaimaiti', 'azzmsjmmt'],
  ['吕梁', 'lvliang', 'll'],
])('%s is found by %s and %s', (name, pinyin, initials) => {
  expect(pinyinOfName(name)).toEqual({ pinyin, initials })
})
