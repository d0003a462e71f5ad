import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addsUp, countsOf, EMPTY_VOTE, restOf, sayVote, VOTE_FIELDS } from './vote-sums.ts'

const draft = (votesFor: string, against = '', abstained = '', notVoting = '') => ({
  ...{ votesFor, against, abstained, notVoting },
})

describe('a ballot while it is typed', () => {
  test('more than half of all members, not of those present', () => {
    expect(sayVote(draft('15', '1'), { allMembers: 31, present: 16 })).toEqual({ is: 'fails', votes: 15, needs: 16 })
    expect(sayVote(draft('16', '0', '0', '0'), { allMembers: 31, present: 16 })).toMatchObject({ is: 'passes' })
    expect(sayVote(draft('16'), { allMembers: 29, present: 16 })).toMatchObject({ is: 'passes', needs: 15 })
  })

  test('what is missing, what is too much, and what is no number is said', () => {
    const meeting = { allMembers: 31, present: 27 }
    expect(sayVote(EMPTY_VOTE, meeting)).toEqual({ is: 'empty' })
    expect(sayVote(draft('25'), meeting)).toEqual({ is: 'short', by: 2 })
    expect(sayVote(draft('25', '3'), meeting)).toEqual({ is: 'over', by: 1 })
    expect(sayVote(draft('25', '2x'), meeting)).toEqual({ is: 'wrong', field: 'against' })
    expect(sayVote(draft('-1'), meeting)).toEqual({ is: 'wrong', field: 'votesFor' })
  })

  test('the rest goes into the field one is in', () => {
    expect(restOf(draft('25', '1'), 'notVoting', 27)).toBe(1)
    expect(restOf(draft('25', '1'), 'votesFor', 27)).toBe(26)
    expect(restOf(draft('30'), 'against', 27)).toBe(0)
  })

  test('whatever is typed, it may be sent exactly when it adds up, and filling the rest makes it add up', () => {
    const count = fc.nat({ max: 60 })
    fc.assert(
      fc.property(count, count, count, count, fc.integer({ min: 1, max: 60 }), (a, b, c, d, present) => {
        const typed = draft(String(a), String(b), String(c), String(d))
        const says = sayVote(typed, { allMembers: present, present })
        expect(addsUp(says)).toBe(a + b + c + d === present)
        const field = VOTE_FIELDS[a % 4] ?? 'votesFor'
        const rest = restOf(typed, field, present)
        const filled = { ...typed, [field]: String(rest) }
        const others = a + b + c + d - (countsOf(typed)?.[field] ?? 0)
        expect(addsUp(sayVote(filled, { allMembers: present, present }))).toBe(others <= present)
      }),
    )
  })
})
