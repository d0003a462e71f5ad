import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lawfulOrder, type Ordered } from './lawful-order.ts'

const USUAL = { sameSeatFirst: 'remove', samePersonFirst: 'appoint' } as const
const matter = (
  matterId: string,
  type: Ordered['type'],
  personId: string,
  seatNo: number,
  position: number,
): Ordered => ({
  ...{ matterId, type, personId, seatNo, position, streetId: 1, seat: 'member' },
})

describe('the lawful order', () => {
  test('a seat that changes hands: the holder first, whatever was entered first', () => {
    const found = lawfulOrder([matter('new', 'appoint', 'b', 1, 1), matter('old', 'remove', 'a', 1, 2)], USUAL)
    expect(found.order).toEqual(['old', 'new'])
    expect(found.edges).toEqual([{ first: 'old', next: 'new', because: 'seat' }])
  })

  test('a person who changes seats: appointed first, then removed; the other way where the district says so', () => {
    const matters = [matter('leave', 'remove', 'a', 1, 1), matter('take', 'appoint', 'a', 2, 2)]
    expect(lawfulOrder(matters, USUAL).order).toEqual(['take', 'leave'])
    expect(lawfulOrder(matters, { ...USUAL, samePersonFirst: 'remove' }).order).toEqual(['leave', 'take'])
  })

  test('a chain: c leaves, b takes the seat and leaves another, a takes that', () => {
    const found = lawfulOrder(
      [
        matter('a-takes-1', 'appoint', 'a', 1, 1),
        matter('b-leaves-1', 'remove', 'b', 1, 2),
        matter('b-takes-2', 'appoint', 'b', 2, 3),
        matter('c-leaves-2', 'accept_resignation', 'c', 2, 4),
      ],
      USUAL,
    )
    expect(found.order).toEqual(['c-leaves-2', 'b-takes-2', 'b-leaves-1', 'a-takes-1'])
    expect(found.waived).toEqual([])
  })

  test('two who change places: the seats’ order prevails, and what gives way is named', () => {
    const found = lawfulOrder(
      [
        matter('a-leaves-1', 'remove', 'a', 1, 1),
        matter('b-leaves-2', 'remove', 'b', 2, 2),
        matter('a-takes-2', 'appoint', 'a', 2, 3),
        matter('b-takes-1', 'appoint', 'b', 1, 4),
      ],
      USUAL,
    )
    expect(found.order.indexOf('a-leaves-1')).toBeLessThan(found.order.indexOf('b-takes-1'))
    expect(found.order.indexOf('b-leaves-2')).toBeLessThan(found.order.indexOf('a-takes-2'))
    expect(found.waived.map(({ because }) => because)).toContain('person')
  })

  test('what ends by itself stands in no order', () => {
    expect(lawfulOrder([matter('gone', 'cease', 'a', 1, 1), matter('new', 'appoint', 'b', 1, 2)], USUAL).order).toEqual(
      ['new'],
    )
  })

  const matters = fc
    .array(
      fc.record({
        type: fc.constantFrom<Ordered['type'][]>('appoint', 'remove', 'accept_resignation', 'dismiss', 'cease'),
        personId: fc.constantFrom('a', 'b', 'c', 'd'),
        seatNo: fc.integer({ min: 1, max: 4 }),
        streetId: fc.integer({ min: 1, max: 2 }),
      }),
      { maxLength: 14 },
    )
    .map((rows) => rows.map((row, at): Ordered => ({ ...row, matterId: `m${at}`, seat: 'member', position: at + 1 })))
  const first = fc.constantFrom<('appoint' | 'remove')[]>('appoint', 'remove')
  const rules = fc.record({ sameSeatFirst: first, samePersonFirst: first })

  test('names each matter that is voted on once, keeps every order but those it waives, and waives none of a seat', () => {
    fc.assert(
      fc.property(matters, rules, (all, rule) => {
        const { order, edges, waived } = lawfulOrder(all, rule)
        expect([...order].sort()).toEqual(
          all
            .filter(({ type }) => type !== 'cease')
            .map(({ matterId }) => matterId)
            .sort(),
        )
        for (const edge of edges) expect(order.indexOf(edge.first)).toBeLessThan(order.indexOf(edge.next))
        expect(waived.every(({ because }) => because === 'person')).toBe(true)
        // Both rules alike never close a circle.
        if (rule.sameSeatFirst === rule.samePersonFirst) expect(waived).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })

  test('does not depend on how the matters are handed in', () => {
    fc.assert(
      fc.property(matters, rules, (all, rule) => {
        expect(lawfulOrder([...all].reverse(), rule).order).toEqual(lawfulOrder(all, rule).order)
      }),
    )
  })
})
