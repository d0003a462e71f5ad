import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../../kernel/civil-date.ts'
import { quarterEnd, quarterStart } from '../../../kernel/quarter.ts'
import { lastWholeQuarter } from './last-whole-quarter.ts'

const day = fc.integer({ min: 0, max: 4_000 }).map((n) => addDays('2020-01-01', n))

describe('the quarter a ranking figure looks at', () => {
  test('a past year is its fourth quarter', () => {
    expect(lastWholeQuarter({ from: '2023-01-01', to: '2023-12-31' }, '2026-11-22')).toEqual({ year: 2023, quarter: 4 })
  })

  test('the running year is its last ended quarter, and none before the first has ended', () => {
    const year = { from: '2026-01-01', to: '2026-12-31' }
    expect(lastWholeQuarter(year, '2026-11-22')).toEqual({ year: 2026, quarter: 3 })
    expect(lastWholeQuarter(year, '2026-04-01')).toEqual({ year: 2026, quarter: 1 })
    expect(lastWholeQuarter(year, '2026-03-31')).toBeNull()
  })

  test('whatever is asked, the quarter lies within the days and has ended, and the next does not', () => {
    fc.assert(
      fc.property(day, day, day, (from, to, today) => {
        const quarter = lastWholeQuarter({ from, to }, today)
        if (quarter === null) return
        expect(quarterStart(quarter) >= from && quarterEnd(quarter) <= to && quarterEnd(quarter) < today).toBe(true)
        const nextEnds = addDays(quarterEnd(quarter), 93)
        expect(nextEnds > to || nextEnds >= today || quarterEnd(quarter) > addDays(to, -93)).toBe(true)
      }),
    )
  })
})
