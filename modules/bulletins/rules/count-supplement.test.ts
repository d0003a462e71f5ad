import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countSupplement, type UntoldEntry } from './count-supplement.ts'

const entry = (entryId: string, recordId: string, tenths: number, reverses: string | null = null): UntoldEntry => ({
  entryId,
  recordId,
  personId: `person of ${recordId}`,
  year: 2023,
  quarter: 2,
  tenths,
  reverses,
})

describe('the supplement', () => {
  test('tells what was added, taken back and counted otherwise apart, each in its own direction', () => {
    const told = countSupplement([
      entry('a', 'late visit', 20),
      entry('b', 'struck visit', -30, 'told before'),
      entry('c', 'capped visit', -20, 'told before too'),
      entry('d', 'capped visit', 15),
    ])
    expect(told).toEqual([
      {
        year: 2023,
        quarter: 2,
        added: { records: 1, tenths: 20 },
        taken: { records: 1, tenths: -30 },
        changed: { records: 1, tenths: -5 },
        people: 3,
      },
    ])
  })

  test('a record that came and went between two bulletins is nobody’s news', () => {
    expect(countSupplement([entry('a', 'visit', 20), entry('b', 'visit', -20, 'a')])).toEqual([])
  })

  test('a record whose points were only posted anew is no change', () => {
    expect(countSupplement([entry('a', 'visit', -20, 'told'), entry('b', 'visit', 20)])).toEqual([])
  })

  test('a late record that a cap leaves without points is told all the same', () => {
    expect(countSupplement([entry('a', 'visit', 0)])[0]?.added).toEqual({ records: 1, tenths: 0 })
  })

  test('quarters come in their order', () => {
    const other = { ...entry('b', 'other', 10), year: 2022 as const, quarter: 4 as const }
    expect(countSupplement([entry('a', 'visit', 20), other]).map(({ year }) => year)).toEqual([2022, 2023])
  })

  test('whatever was posted and reversed, the points told are the points posted', () => {
    const history = fc.array(
      fc.record({
        record: fc.integer({ min: 0, max: 5 }),
        tenths: fc.integer({ min: 0, max: 50 }),
        reverse: fc.boolean(),
      }),
      { maxLength: 40 },
    )
    fc.assert(
      fc.property(history, fc.nat(40), (steps, toldSteps) => {
        const entries = replay(steps)
        const untold = entries.slice(Math.min(toldSteps, entries.length))
        const sums = countSupplement(untold).flatMap(({ added, taken, changed }) => [added, taken, changed])
        expect(sums.reduce((total, { tenths }) => total + tenths, 0)).toBe(
          untold.reduce((total, { tenths }) => total + tenths, 0),
        )
        for (const { added, taken } of countSupplement(untold)) {
          expect(added.tenths).toBeGreaterThanOrEqual(0)
          expect(taken.tenths).toBeLessThanOrEqual(0)
        }
      }),
    )
  })
})

/** A ledger as posting makes it: a record has at most one entry in force; a reversal takes back exactly that one. */
function replay(steps: readonly { record: number; tenths: number; reverse: boolean }[]): UntoldEntry[] {
  const inForce = new Map<number, UntoldEntry>()
  return steps.flatMap(({ record, tenths, reverse }, at) => {
    const standing = inForce.get(record)
    const made: UntoldEntry[] = []
    if (standing) {
      made.push(entry(`r${at}`, `record ${record}`, -standing.tenths, standing.entryId))
      inForce.delete(record)
    }
    if (!reverse) {
      const next = entry(`e${at}`, `record ${record}`, tenths)
      inForce.set(record, next)
      made.push(next)
    }
    return made
  })
}
