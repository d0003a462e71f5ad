import { expect, test } from 'vitest'
import { median, table } from './table.ts'

test('the middle value, whatever the order and the number of values', () => {
  expect([median([3, 1, 2]), median([4, 1, 3, 2]), median([7])]).toEqual([2, 2.5, 7])
})

test('a table has a line for its head, a rule and one for each row', () => {
  expect(table(['what', 'n'], [['visits', 12]]).split('\n')).toEqual(['what    n', '──────  ──', 'visits  12'])
})
