import { expect, test } from 'vitest'
import { holdsMobile, warningOf } from './warning-of.ts'

test('a mobile number is noticed however it is written, and no other number', () => {
  for (const words of ['电话13812345678', '138 1234 5678', '回电138-1234-5678。', '１３８１２３４５６７８'])
    expect([words, holdsMobile(words)]).toEqual([words, true])
  for (const words of ['12345', '2026-11-26', '0512-65001234', '回执 2631 0042 57', '113812345678', '1381234567', ''])
    expect([words, holdsMobile(words)]).toEqual([words, false])
})

test('what the house knows goes before what a number looks like', () => {
  expect(warningOf('王阿婆13812345678', { name: true, phone: true })).toBe('op.person.both')
  expect(warningOf('王阿婆', { name: true, phone: false })).toBe('op.person.name')
  expect(warningOf('13812345678', { name: false, phone: true })).toBe('op.person.phone')
  expect(warningOf('13912345678', { name: false, phone: false })).toBe('op.person.mobile')
  expect(warningOf('13912345678', null)).toBe('op.person.mobile')
  expect(warningOf('已修好', { name: false, phone: false })).toBeNull()
})
