import { expect, test } from 'vitest'
import { columnsOf } from './matter-columns.ts'

type Rule = Parameters<typeof columnsOf>[0]['orderRule']
const orderRule = { lawTest: true, statementRequired: true } as Rule
const matter = { test: null, statement: null, ground: null, conditions: [] }

test('whoever handles it sees that test and statement are still missing', () => {
  for (const sight of ['hand', 'street_hand'] as const)
    expect(columnsOf({ orderRule, sight, ballots: [] }, [matter])).toEqual(
      expect.arrayContaining(['test', 'statement']),
    )
})

test('to all others, who are never told of them, they are no columns', () => {
  for (const sight of ['staff', 'street', 'result'] as const)
    expect(columnsOf({ orderRule, sight, ballots: [] }, [matter])).toEqual(['seat', 'type', 'person', 'matter-state'])
})
