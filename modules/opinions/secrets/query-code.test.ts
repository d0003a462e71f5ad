import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainQueryCode, QUERY_LETTERS, queryCodeFits, queryCodeOf, queryHashOf } from './query-code.ts'

const secret = 'a'.repeat(43)
const device = fc.string({ minLength: 16, maxLength: 40 })

test('six letters of the alphabet, the same for the same, another for another device, item or district', () => {
  fc.assert(
    fc.property(fc.uuid(), device, (itemId, of) => {
      const code = queryCodeOf(secret, itemId, of)
      expect(code).toHaveLength(6)
      expect([...code].every((letter) => QUERY_LETTERS.includes(letter))).toBe(true)
      expect(queryCodeOf(secret, itemId.toUpperCase(), of)).toBe(code)
    }),
  )
  const codes = ['x', 'y'].flatMap((of) => ['1', '2'].map((itemId) => queryCodeOf(secret, itemId, of)))
  expect(new Set([...codes, queryCodeOf('b'.repeat(43), '1', 'x')]).size).toBe(5)
})

test('letters come up evenly', () => {
  const counts = new Map<string, number>()
  for (let n = 0; n < 3100; n += 1)
    for (const letter of queryCodeOf(secret, String(n), '')) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  expect(counts.size).toBe(31)
  expect(Math.min(...counts.values())).toBeGreaterThan(450)
  expect(Math.max(...counts.values())).toBeLessThan(750)
})

test('typed by hand it fits, a wrong one or the code of another receipt does not', () => {
  const kept = queryHashOf('2611004273', 'K7MQ3X')
  expect(queryCodeFits(kept, '2611004273', ' k7m-q3x ')).toBe(true)
  expect(queryCodeFits(kept, '2611004273', 'K7MQ3Y')).toBe(false)
  expect(queryCodeFits(kept, '2611004270', 'K7MQ3X')).toBe(false)
  expect(queryCodeFits('', '2611004273', 'K7MQ3X')).toBe(false)
  expect(plainQueryCode('k7m q3x')).toBe('K7MQ3X')
})
