import fc from 'fast-check'
import { expect, test } from 'vitest'
import { COUNTS, type Counts, isTold, NOTHING, RATE_KEYS, RATES, rankByRate, ratesOf } from './rates.ts'

/** Counts as rows give them: every part lies within its whole. */
const counts = fc.array(fc.nat(40), { minLength: COUNTS.length, maxLength: COUNTS.length }).map((drawn): Counts => {
  const some = Object.fromEntries(COUNTS.map((key, at) => [key, drawn[at] as number])) as Record<keyof Counts, number>
  for (const key of [
    'taken',
    'assigned',
    'replied',
    'due',
    'onTime',
    'askedFirst',
    'answeredFirst',
    'handlingFirst',
    'resultFirst',
  ] as const) {
    const whole = {
      taken: 'received',
      assigned: 'taken',
      replied: 'assigned',
      due: 'assigned',
      onTime: 'due',
      askedFirst: 'taken',
    }[key as 'taken']
    some[key] = Math.min(
      some[key],
      some[(whole ?? (key === 'answeredFirst' ? 'askedFirst' : 'answeredFirst')) as keyof Counts],
    )
  }
  some.askedFinal = Math.min(some.askedFinal, some.askedFirst)
  some.answeredFinal = Math.min(some.answeredFinal, some.askedFinal)
  some.handlingFinal = Math.min(some.handlingFinal, some.answeredFinal)
  some.resultFinal = Math.min(some.resultFinal, some.answeredFinal)
  return some
})
const tooFew = fc.integer({ min: 0, max: 12 })

test('a rate is between nothing and all, and is told exactly where its whole is not too few', () => {
  fc.assert(
    fc.property(counts, tooFew, (some, few) => {
      const rates = ratesOf(some, few)
      for (const key of RATE_KEYS) {
        const { part, of, hundredths } = rates[key]
        expect([part, of]).toEqual([some[RATES[key].part], some[RATES[key].of]])
        expect(hundredths === null).toBe(of < few || of === 0)
        if (hundredths === null) continue
        expect(hundredths).toBeGreaterThanOrEqual(0)
        expect(hundredths).toBeLessThanOrEqual(10_000)
        // Rounded to the nearest: in whole numbers, since 0.0313 − 0.03125 is more than 0.00005 in floating point.
        expect(2 * Math.abs(hundredths * of - part * 10_000)).toBeLessThanOrEqual(of)
      }
    }),
  )
})

test('nobody’s silence makes a rate of satisfaction better or worse', () => {
  fc.assert(
    fc.property(counts, fc.nat(50), (some, silent) => {
      const more = { ...some, askedFirst: some.askedFirst + silent, askedFinal: some.askedFinal + silent }
      const [before, after] = [ratesOf(some, 1), ratesOf(more, 1)]
      for (const key of ['handlingFirst', 'resultFirst', 'handlingFinal', 'resultFinal'] as const)
        expect(after[key]).toEqual(before[key])
      expect(after.answeredFirst.of - after.answeredFirst.part).toBe(more.askedFirst - some.answeredFirst)
    }),
  )
})

test('handing one more over never makes the rate of handling better', () => {
  fc.assert(
    fc.property(counts, (some) => {
      const more = { ...some, assigned: some.assigned + 1 }
      const [before, after] = [ratesOf(some, 1).handled, ratesOf(more, 1).handled]
      if (before.hundredths !== null && after.hundredths !== null)
        expect(after.hundredths).toBeLessThanOrEqual(before.hundredths)
    }),
  )
})

test('ranks agree with the exact shares, ties share, and whatever is too few has none', () => {
  fc.assert(
    fc.property(fc.array(counts, { maxLength: 12 }), tooFew, (groups, few) => {
      const ranked = rankByRate(groups, (group) => ratesOf(group, few).handled)
      expect(ranked.map(({ group }) => group)).toHaveLength(groups.length)
      expect(new Set(ranked.map(({ group }) => group))).toEqual(new Set(groups))
      for (const { group, rank } of ranked) {
        expect(rank === null).toBe(group.assigned < few || group.assigned === 0)
        if (rank === null) continue
        const better = ranked.filter(
          (other) => other.rank !== null && other.group.replied * group.assigned > group.replied * other.group.assigned,
        )
        expect(rank).toBe(better.length + 1)
      }
    }),
  )
})

test('a group is told where it holds enough, an empty one never', () => {
  expect([
    isTold({ received: 4 }, 5),
    isTold({ received: 5 }, 5),
    isTold({ received: 0 }, 0),
    isTold({ received: 1 }, 0),
  ]).toEqual([false, true, false, true])
  expect(Object.values(ratesOf(NOTHING, 0)).every(({ hundredths }) => hundredths === null)).toBe(true)
})
