import { expect, it } from 'vitest'
import { sayCount, sayDate, sayDay, sayInstant, sayTenths } from './format.ts'

it('says dates in both languages, the year only where it is another', () => {
  expect(sayDate('2026-11-27', 'zh')).toBe('11月27日（周五）')
  expect(sayDate('2025-01-01', 'zh', 2026)).toBe('2025年1月1日（周三）')
  expect(sayDate('2026-11-27', 'en', 2026)).toBe('Fri 27 Nov')
})

it('says instants by the clock of Shanghai, the year only where it is another', () => {
  const now = new Date('2026-12-31T15:59:00Z')
  expect(sayInstant('2026-11-26T17:05:00Z', 'zh', now)).toBe('11月27日 01:05')
  expect(sayInstant('2026-11-26T17:05:00Z', 'en', now)).toBe('27 Nov 01:05')
  const nextYear = new Date('2026-12-31T16:00:00Z')
  expect(sayInstant('2026-11-26T17:05:00Z', 'zh', nextYear)).toBe('2026年11月27日 01:05')
  expect(sayInstant('2026-11-26T17:05:00Z', 'en', nextYear)).toBe('27 Nov 2026 01:05')
})

it('says counts and tenths', () => {
  expect(sayCount(1234567)).toBe('1,234,567')
  expect(sayTenths(375)).toBe('37.5')
  expect(sayTenths(-10400)).toBe('−1,040')
})

it('says days far away without their weekday', () => {
  expect(sayDay('2022-01-30', 'zh')).toBe('2022年1月30日')
  expect(sayDay('2022-01-30', 'en')).toBe('30 Jan 2022')
})
