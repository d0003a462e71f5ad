import { expect, test } from 'vitest'
import { settingsFrom } from './settings.ts'

test('without a gateway nobody is texted; half of one is refused by the name of what is missing', () => {
  expect(settingsFrom({}).sms).toBeNull()
  const whole = { SMS_URL: 'https://sms.example.gov.cn/send', SMS_KEY: 'k' }
  expect(settingsFrom(whole).sms).toEqual({ url: whole.SMS_URL, key: 'k' })
  expect(() => settingsFrom({ SMS_URL: whole.SMS_URL })).toThrow('SMS_KEY')
  for (const url of [undefined, '', 'ftp://sms', 'no address']) {
    expect(() => settingsFrom({ ...whole, SMS_URL: url })).toThrow('SMS_URL')
  }
})

test('a port that is none is refused by name', () => {
  expect(() => settingsFrom({ PORT: '80a' })).toThrow('PORT')
})
