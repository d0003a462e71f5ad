import { expect, test } from 'vitest'
import { tokensTyped } from './token-typed.ts'

test('typed, scanned or pasted, it is the same token; another district’s is none', () => {
  const token = 'K7MQ3XPL2T9A'
  const asked = [token, ' k7mq 3xpl 2t9a ', `320508-${token}`, `https://a.example/r/320508-${token}`]
  for (const typed of asked) expect(tokensTyped(typed, 320508)).toContain(token)
  expect(tokensTyped('aB3dE6gH', 320508)).toEqual(['aB3dE6gH', 'AB3DE6GH'])
  expect(tokensTyped(`320505-${token}`, 320508)).toEqual([])
  expect(['', '///', 'abc', '！！', 'A'.repeat(60)].map((typed) => tokensTyped(typed, 320508))).toEqual([
    [],
    [],
    [],
    [],
    [],
  ])
})
