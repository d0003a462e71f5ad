import { expect, test } from 'vitest'
import { todayAfter } from './today.ts'

const at = Date.parse('2026-11-22T15:59:00Z') // 23:59 in Shanghai

test.each([
  ['2026-11-22T15:59:59Z', '2026-11-22'],
  ['2026-11-22T16:00:00Z', '2026-11-23'],
  ['2026-11-30T16:00:00Z', '2026-12-01'],
])('a minute before midnight the house said 22 November; at %s it is %s', (now, day) => {
  expect(todayAfter({ today: '2026-11-22', at }, Date.parse(now))).toBe(day)
})

test('a phone whose clock is a year off still knows the day', () => {
  const off = Date.parse('2025-01-05T02:00:00Z')
  expect(todayAfter({ today: '2026-11-22', at: off }, off + 3_600_000)).toBe('2026-11-22')
})
