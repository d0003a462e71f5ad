import { expect, it } from 'vitest'
import { initials, matches } from './initials.ts'

it.each([
  ['履职档案', 'lzda'],
  ['活动', 'hd'],
  ['平江街道', 'pjjd'],
  ['年度一览', 'ndyl'],
  ['A1 公报', 'a1 gb'],
  ['', ''],
])('%s begins with %s', (text, letters) => {
  expect(initials(text)).toBe(letters)
})

it('answers to parts and to initials', () => {
  expect(matches('联系日登记', 'lxr')).toBe(true)
  expect(matches('联系日登记', '登记')).toBe(true)
  expect(matches('联系日登记', 'xyz')).toBe(false)
})
