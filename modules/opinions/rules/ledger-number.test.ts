import { expect, test } from 'vitest'
import { ledgerNumber } from './ledger-number.ts'

test('the street by its short name, the year in brackets, the number', () => {
  expect(ledgerNumber({ street: '平江街道', year: 2026, number: 12 })).toBe('平江民意〔2026〕12号')
  expect(ledgerNumber({ street: '苏锦街道', year: 2025, number: 1 })).toBe('苏锦民意〔2025〕1号')
  expect(ledgerNumber({ street: '城北镇', year: 2025, number: 1 })).toBe('城北镇民意〔2025〕1号')
})
