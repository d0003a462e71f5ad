import { expect, test } from 'vitest'
import { mentionsSecret, screeningHints } from './screening-hint.ts'

test.each([
  ['法院判了还不执行，请代表帮忙', ['litigation']],
  ['劳动仲裁没有结果', ['arbitration']],
  ['我要举报居委会主任', ['petition']],
  ['XX工程招标不公', ['tender']],
  ['我的工伤一直没有认定', ['personal_case']],
  ['我公司的产品物美价廉，优惠价供应社区', ['own_interest']],
  ['附上机密文件一份', ['secret']],
])('%s', (words, reasons) => expect(screeningHints(words)).toEqual(reasons))

test.each(['楼下停车难', '古井旁的路灯不亮', '希望加装电梯', '小区投诉电话没人接', '菜场地面积水，老人容易摔倒', ''])(
  'everyday matters warn of nothing: %s',
  (words) => expect(screeningHints(words)).toEqual([]),
)

test('secrets are told apart, whatever else is said', () => {
  expect(mentionsSecret('招标文件是机密的')).toBe(true)
  expect(mentionsSecret('密封条老化')).toBe(false)
})
