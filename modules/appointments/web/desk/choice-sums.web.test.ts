import { describe, expect, test } from 'vitest'
import { mostVotes, sayChoice, votesOf } from './choice-sums.ts'

const PEOPLE = ['a', 'b']
const draft = (members: string, present: string, spoilt: string, a: string, b: string) => ({
  ...{ members, present, spoilt },
  votes: { a, b },
})

describe('the choice of a delegation while it is typed', () => {
  test.each([
    ['nothing yet', draft('', '', '', '', ''), { is: 'missing' }],
    ['one vote missing', draft('20', '18', '1', '10', ''), { is: 'missing' }],
    ['no number', draft('20', '18', 'x', '10', '7'), { is: 'missing' }],
    ['more present than there are', draft('17', '18', '', '10', '8'), { is: 'too_many_present' }],
    ['one paper missing', draft('20', '18', '', '10', '7'), { is: 'short', by: 1 }],
    ['one paper too many', draft('20', '18', '2', '10', '7'), { is: 'over', by: 1 }],
    ['as many as came, an empty field counts none', draft('20', '18', '', '10', '8'), { is: 'adds_up', papers: 18 }],
  ])('%s', (_, typed, says) => expect(sayChoice(typed, PEOPLE)).toEqual(says))

  test('who has the most, alone or shared; nobody before all votes stand', () => {
    expect(mostVotes(draft('20', '18', '', '10', '8'), PEOPLE)).toEqual(['a'])
    expect(mostVotes(draft('20', '18', '', '9', '9'), PEOPLE)).toEqual(['a', 'b'])
    expect(mostVotes(draft('20', '18', '', '9', ''), PEOPLE)).toEqual([])
    expect(mostVotes(draft('20', '1', '1', '0', '0'), PEOPLE)).toEqual([])
    expect(votesOf(draft('20', '18', '', '9', '9'), PEOPLE)).toEqual([
      { personId: 'a', votes: 9 },
      { personId: 'b', votes: 9 },
    ])
  })
})
