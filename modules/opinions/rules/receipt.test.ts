import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isReceipt, receiptInGroups, receiptOf } from './receipt.ts'

const nine = fc.integer({ min: 100_000_000, max: 999_999_999 }).map(String)

test('the check digit catches every wrong digit and every two neighbours exchanged', () => {
  fc.assert(
    fc.property(nine, fc.nat(9), fc.integer({ min: 1, max: 9 }), fc.nat(8), (digits, at, by, from) => {
      const receipt = receiptOf(digits)
      expect(isReceipt(receipt)).toBe(true)
      const wrong = [...receipt]
      wrong[at] = String((Number(wrong[at]) + by) % 10)
      expect(isReceipt(wrong.join(''))).toBe(false)
      const turned = [...receipt]
      ;[turned[from], turned[from + 1]] = [turned[from + 1] as string, turned[from] as string]
      expect(isReceipt(turned.join(''))).toBe(turned.join('') === receipt)
    }),
  )
})

test('ten digits, read in groups', () => {
  expect(receiptInGroups('2611004273')).toBe('2611 0042 73')
  expect(receiptOf('261100427')).toHaveLength(10)
  expect([isReceipt(''), isReceipt('0000000000'), isReceipt('26110042731')]).toEqual([false, false, false])
})
