import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatTenths, isTenths } from './points.ts'

test.each([
  [375, '37.5'],
  [370, '37'],
  [5, '0.5'],
  [-5, '-0.5'],
  [-120, '-12'],
  [0, '0'],
  [-0, '0'],
])('%i tenths read %s', (tenths, text) => expect(formatTenths(tenths)).toBe(text))

test('what is written reads back as the same number', () => {
  const any = fc.integer({ min: -2_147_483_647, max: 2_147_483_647 })
  fc.assert(fc.property(any, (tenths) => Math.round(Number(formatTenths(tenths)) * 10) === tenths))
})

test('only whole tenths that the database holds are points', () => {
  expect(isTenths(375)).toBe(true)
  expect([37.5, Number.NaN, 2 ** 31, '375', null].map(isTenths)).toEqual([false, false, false, false, false])
})
