import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nameAndHint, namesIn, opinionsIn } from './split-lists.ts'

test.each([
  ['张三、李四', ['张三', '李四']],
  ['张 三，李　四; 王五\n赵六', ['张三', '李四', '王五', '赵六']],
  ['艾则孜·木沙江·买买提、John Smith', ['艾则孜·木沙江·买买提', 'John Smith']],
  ['陆平（平江街道）、陆平(1985)', ['陆平（平江街道）', '陆平(1985)']],
  ['白杰 李志永　王一', ['白杰', '李志永', '王一']],
  ['欧阳 明明、司马　光', ['欧阳明明', '司马光']],
  ['张 三 李 四', ['张三李四']],
  ['、，', []],
])('%s', (text, names) => expect(namesIn(text)).toEqual(names))

test('a hint stands in brackets of either width', () => {
  expect(nameAndHint('陆平（平江街道）')).toEqual({ name: '陆平', hint: '平江街道' })
  expect(nameAndHint('陆平 (1985)')).toEqual({ name: '陆平', hint: '1985' })
  expect(nameAndHint('陆平')).toEqual({ name: '陆平', hint: null })
})

test.each([
  ['1. 楼道灯不亮\n2、停车难\r\n\n（三）井盖松动', ['楼道灯不亮', '停车难', '井盖松动']],
  ['3.5 米宽的路太窄', ['3.5 米宽的路太窄']],
  ['12345 热线没人接', ['12345 热线没人接']],
])('%s', (text, lines) => expect(opinionsIn(text)).toEqual(lines))

test('splitting what was joined gives the names back', () => {
  const name = fc.string({ unit: fc.constantFrom('张', '王', '一', '明', '华'), minLength: 2, maxLength: 4 })
  fc.assert(
    fc.property(fc.array(name), (names) => {
      expect(namesIn(names.join('、'))).toEqual(names)
    }),
  )
})
