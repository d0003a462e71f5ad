import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ChoiceCounts, wrongCounts } from './choice-counts.ts'

const said = (more: Partial<ChoiceCounts> = {}): ChoiceCounts => ({
  ...{ members: 52, present: 41, spoilt: 1, chosen: 'a', words: '' },
  counts: [
    { personId: 'a', votes: 25 },
    { personId: 'b', votes: 15 },
  ],
  ...more,
})
const votes = (a: number, b: number) => [
  { personId: 'a', votes: a },
  { personId: 'b', votes: b },
]

test.each<[string, ChoiceCounts, string | null]>([
  ['all is well', said(), null],
  ['fewer votes than papers: some put no mark', said({ counts: votes(20, 3) }), null],
  ['more came than there are', said({ present: 53 }), 'more-present-than-members'],
  ['more spoilt than came', said({ spoilt: 42 }), 'more-spoilt-than-present'],
  ['a vote too many', said({ counts: votes(26, 15) }), 'more-votes-than-papers'],
  ['somebody left out', said({ counts: [{ personId: 'a', votes: 25 }] }), 'count-all-recommended'],
  ['somebody counted twice', said({ counts: [...votes(5, 5), { personId: 'b', votes: 1 }] }), 'count-all-recommended'],
  [
    'somebody nobody recommended',
    said({ counts: [...votes(5, 5), { personId: 'c', votes: 1 }] }),
    'count-all-recommended',
  ],
  ['nobody recommended is chosen', said({ chosen: 'c' }), 'chosen-not-recommended'],
  ['chosen with fewer', said({ chosen: 'b' }), 'chosen-without-most'],
  ['chosen by nobody', said({ counts: votes(0, 0) }), 'chosen-without-most'],
  ['a tie without a word', said({ counts: votes(20, 20) }), 'tie-needs-words'],
  ['a tie with blanks', said({ counts: votes(20, 20), words: '   ' }), 'tie-needs-words'],
  ['a tie, and how one was taken', said({ counts: votes(20, 20), words: '再次投票，甲得 22 票' }), null],
])('%s', (_, entry, expected) => {
  expect(wrongCounts(entry, ['a', 'b'])?.why.replace('appointments.merit.', '') ?? null).toBe(expected)
})

test('whatever passes: no more votes than papers, and nobody has more than whoever is chosen', () => {
  fc.assert(
    fc.property(
      fc.record({
        members: fc.integer({ min: 1, max: 60 }),
        present: fc.integer({ min: 1, max: 60 }),
        spoilt: fc.integer({ min: 0, max: 60 }),
        counts: fc.uniqueArray(
          fc.record({ personId: fc.constantFrom('a', 'b', 'c', 'd'), votes: fc.integer({ min: 0, max: 40 }) }),
          { minLength: 1, selector: ({ personId }) => personId },
        ),
        chosen: fc.constantFrom('a', 'b', 'c', 'd'),
        words: fc.constantFrom('', '抽签'),
      }),
      (entry) => {
        const recommended = entry.counts.map(({ personId }) => personId)
        if (wrongCounts(entry, recommended) !== null) return
        const own = entry.counts.find(({ personId }) => personId === entry.chosen)?.votes ?? -1
        expect(entry.counts.reduce((sum, one) => sum + one.votes, 0) + entry.spoilt).toBeLessThanOrEqual(entry.members)
        expect(own).toBe(Math.max(...entry.counts.map((one) => one.votes)))
        const tied = entry.counts.filter((one) => one.votes === own).length > 1
        expect(tied && entry.words === '').toBe(false)
      },
    ),
  )
})
