import { expect, test } from 'vitest'
import { ratingAsked } from './facts-of.ts'

test('a rating is asked for so many days after being told, and not of what nobody was told', () => {
  expect(ratingAsked('2026-11-20', '2026-11-22', 3)).toBe(false)
  expect(ratingAsked('2026-11-20', '2026-11-23', 3)).toBe(true)
  expect(ratingAsked('2026-11-20', '2026-11-20', 0)).toBe(true)
  expect(ratingAsked(null, '2026-11-23', 0)).toBe(false)
})
