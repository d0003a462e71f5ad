import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COURSE_RESULTS, PRESENCES } from '../language.ts'
import { rollHolds, rollOf, type SaidMark } from './roll-call.ts'

describe('the roll of a course', () => {
  it('counts whoever is not named as there and passed', () => {
    expect(rollOf(['a', 'b'], [{ matterId: 'b', presence: 'leave', words: ' 出差 ' }])).toEqual([
      { matterId: 'a', presence: 'present', result: 'passed', words: null },
      { matterId: 'b', presence: 'leave', result: 'to_make_up', words: '出差' },
    ])
  })
  it('takes a result that is said', () => {
    const [mark] = rollOf(['a'], [{ matterId: 'a', presence: 'present', result: 'not_passed' }])
    expect(mark?.result).toBe('not_passed')
  })
  it('refuses strangers, somebody twice, and passing without having been there', () => {
    const there: SaidMark = { matterId: 'a', presence: 'present' }
    expect(rollHolds(['a'], [{ ...there, matterId: 'x' }])).toEqual({
      can: false,
      why: 'appointments.course.not-called',
    })
    expect(rollHolds(['a'], [there, there])).toEqual({ can: false, why: 'appointments.course.twice' })
    expect(rollHolds(['a'], [{ matterId: 'a', presence: 'absent', result: 'passed' }])).toEqual({
      ...{ can: false, why: 'appointments.course.passed-unseen' },
    })
  })
  it('marks everybody called exactly once, and passes nobody who was not there', () => {
    const said = fc.uniqueArray(
      fc.record({
        matterId: fc.constantFrom('a', 'b', 'c'),
        presence: fc.constantFrom(...PRESENCES),
        result: fc.option(fc.constantFrom(...COURSE_RESULTS), { nil: undefined }),
      }),
      { selector: ({ matterId }) => matterId },
    )
    fc.assert(
      fc.property(said, (marks) => {
        const called = ['a', 'b', 'c']
        if (!rollHolds(called, marks).can) return
        const roll = rollOf(called, marks)
        expect(roll.map(({ matterId }) => matterId)).toEqual(called)
        expect(roll.filter(({ presence, result }) => presence !== 'present' && result === 'passed')).toEqual([])
      }),
    )
  })
})
