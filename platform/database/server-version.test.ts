import { expect, test } from 'vitest'
import { refusalOfServer } from './migrate.ts'

test.each([
  [140_011, '14.11 (Debian 14.11-1.pgdg120+2)'],
  [149_999, '14.99'],
  [90_624, '9.6.24'],
])('a server of version %i is refused, and both versions are named', (number, name) => {
  const refusal = refusalOfServer({ number, name })
  expect(refusal).toContain('PostgreSQL 15 or newer')
  expect(refusal).toContain(name)
})

test.each([150_000, 150_004, 180_000])('a server of version %i will do', (number) => {
  expect(refusalOfServer({ number, name: 'any' })).toBeNull()
})
