import { expect, test } from 'vitest'
import type { Matter } from './say-matter.ts'
import { stillToVote, voteRows } from './vote-rows.ts'

const matter = (matterId: string, over: Partial<Matter> = {}) =>
  ({ matterId, ballotId: null, state: 'qualified', ...over }) as Matter

test('what is still to be voted on stands in the lawful order, not in that of the list', () => {
  const matters = [
    matter('a'),
    matter('b'),
    matter('c', { state: 'withdrawn' }),
    matter('d', { ballotId: 'x', state: 'passed' }),
  ]
  expect(stillToVote({ matters, voteOrder: ['b', 'd', 'c', 'a'] }).map((one) => one.matterId)).toEqual(['b', 'a'])
})

test('those voted on together are one ballot where the last of them stands', () => {
  const rows = voteRows([matter('a'), matter('b'), matter('c')], new Set(['a', 'c']), false)
  expect(rows.map((row) => row.matters.map((one) => one.matterId))).toEqual([['b'], ['a', 'c']])
})

test('one alone is no vote together, and the rule itself is one ballot of no matter', () => {
  expect(voteRows([matter('a'), matter('b')], new Set(['a']), false)).toHaveLength(2)
  expect(voteRows([], new Set(), true)).toEqual([{ key: 'rule', matters: [] }])
})
