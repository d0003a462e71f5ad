import { expect, test } from 'vitest'
import { tokenTyped } from './token-typed.ts'

test('typed, scanned or pasted, it is the same token; another district’s is none', () => {
  const token = 'K7MQ3XPL2T9A'
  const asked = [token, ' k7mq 3xpl 2t9a ', `320508-${token}`, `https://a.example/r/320508-${token}`]
  expect(asked.map((typed) => tokenTyped(typed, 320508))).toEqual([token, token, token, token])
  expect(tokenTyped(`320505-${token}`, 320508)).toBeNull()
  expect(['', '///', 'abc', '！！', 'A'.repeat(60)].map((typed) => tokenTyped(typed, 320508))).toEqual([
    null,
    null,
    null,
    null,
    null,
  ])
})
