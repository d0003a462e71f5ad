import fc from 'fast-check'
import { expect, test } from 'vitest'
import { passwordForm, pinForm } from './secret-form.ts'

test.each(['000000', '123456', '987654', '12345', '1234567', 'abcdef', '12345６', ''])('%s is no PIN', (pin) => {
  expect(pinForm(pin).can).toBe(false)
})

test.each(['135790', '112233', '901234', '246813'])('%s is a PIN', (pin) => expect(pinForm(pin).can).toBe(true))

test('whatever is accepted as a PIN has six digits', () => {
  fc.assert(fc.property(fc.string(), (text) => !pinForm(text).can || /^\d{6}$/.test(text)))
})

test('a password is long and not the user name', () => {
  expect(passwordForm('short', 'wang').can).toBe(false)
  expect(passwordForm('wangmishu2026', 'WangMishu2026').can).toBe(false)
  expect(passwordForm('井边议事板凳会今天几点', 'wang').can).toBe(true)
  expect(passwordForm('x'.repeat(200), 'wang').can).toBe(false)
})
