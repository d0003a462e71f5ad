import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Count, countFault, hasQuorum, isPassed, presenceFault, votesNeeded } from './majority.ts'

describe('more than half of all members', () => {
  test.each([
    // [all, present, for, quorum, passed]
    [31, 16, 15, true, false],
    [31, 16, 16, true, true],
    [31, 29, 15, true, false],
    [31, 29, 16, true, true],
    [31, 31, 16, true, true],
    [31, 15, 15, false, false],
    [30, 15, 15, false, false],
    [30, 16, 15, true, false],
    [30, 16, 16, true, true],
    [30, 30, 15, true, false],
    [1, 1, 1, true, true],
    [1, 1, 0, true, false],
    [2, 1, 1, false, false],
    [2, 2, 1, true, false],
    [2, 2, 2, true, true],
    [3, 2, 2, true, true],
    [15, 8, 7, true, false],
    [35, 18, 18, true, true],
    [31, 0, 0, false, false],
  ])('%i members, %i present, %i for', (allMembers, present, votesFor, quorum, passed) => {
    expect(hasQuorum({ allMembers, present })).toBe(quorum)
    expect(isPassed({ allMembers, votesFor })).toBe(passed)
  })

  const counts = fc
    .integer({ min: 1, max: 200 })
    .chain((allMembers) =>
      fc.tuple(fc.constant(allMembers), fc.integer({ min: 0, max: allMembers }), fc.nat(allMembers)),
    )

  test('what it takes is the least number that passes, whoever is present', () => {
    fc.assert(
      fc.property(counts, ([allMembers, , votesFor]) => {
        expect(isPassed({ allMembers, votesFor })).toBe(votesFor >= votesNeeded(allMembers))
        expect(isPassed({ allMembers, votesFor: votesNeeded(allMembers) - 1 })).toBe(false)
      }),
    )
  })

  test('nothing passes without a quorum', () => {
    fc.assert(
      fc.property(counts, ([allMembers, present, votesFor]) => {
        fc.pre(votesFor <= present && !hasQuorum({ allMembers, present }))
        expect(isPassed({ allMembers, votesFor })).toBe(false)
      }),
    )
  })
})

const count = (said: Partial<Count>): Count => ({
  ...{ allMembers: 31, present: 29, votesFor: 25, against: 2, abstained: 1, notVoting: 1, ...said },
})

describe('a count', () => {
  test.each([
    ['that adds up', {}, null],
    ['one short', { notVoting: 0 }, 'appointments.count-off'],
    ['one too many', { against: 3 }, 'appointments.count-off'],
    ['with more present than members', { present: 32, votesFor: 28 }, 'appointments.more-present-than-members'],
    ['of half the members', { allMembers: 30, present: 15, votesFor: 11 }, 'appointments.no-quorum'],
    ['of nobody', { present: 0, votesFor: 0, against: 0, abstained: 0, notVoting: 0 }, 'appointments.no-quorum'],
  ])('%s', (_, said, key) => expect(countFault(count(said))?.key ?? null).toBe(key))

  test('is right exactly when it adds up to those present and the meeting may decide', () => {
    const votes = fc.integer({ min: 0, max: 40 })
    const any = fc.record({
      allMembers: fc.integer({ min: 1, max: 40 }),
      present: votes,
      votesFor: votes,
      against: votes,
      abstained: votes,
      notVoting: votes,
    })
    fc.assert(
      fc.property(any, (one) => {
        const adds = one.votesFor + one.against + one.abstained + one.notVoting === one.present
        expect(countFault(one) === null).toBe(adds && one.present <= one.allMembers && one.present * 2 > one.allMembers)
      }),
      { numRuns: 2000 },
    )
  })

  test('names the field and the numbers', () => {
    expect(presenceFault({ allMembers: 31, present: 15 })).toEqual({
      ...{ key: 'appointments.no-quorum', field: 'present', params: { present: 15, needed: 16 } },
    })
    expect(countFault(count({ notVoting: 0 }))?.params).toEqual({ sum: 28, present: 29 })
  })
})
