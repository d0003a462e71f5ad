import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { actorWith, grant } from '../../access/testing/actors.ts'
import type { Seat, Tenure } from '../language.ts'
import { boardOf, compositionFlags, placeExists } from './composition.ts'
import { mayKeepSeats, maySeeHistory } from './may-keep-seats.ts'

const holder = (seat: Seat, seatNo: number): Tenure => ({
  tenureId: `${seat}${seatNo}`,
  seat,
  seatNo,
  fullTime: seat === 'director',
  personId: `${seat}${seatNo}`,
  personName: '某人',
  concurrentPost: null,
  startsOn: '2022-01-01',
  endsOn: null,
  version: 1,
})

describe('the composition of a committee', () => {
  test('an empty committee shows nine empty places and every flag', () => {
    expect(boardOf([])).toHaveLength(9)
    expect(compositionFlags([])).toHaveLength(4)
  })

  test('a sixth member stands on the board, a sixth empty place does not', () => {
    const members = [1, 2, 3, 4, 6].map((number) => holder('member', number))
    const places = boardOf(members).filter((place) => place.seat === 'member')
    expect(places.map((place) => [place.seatNo, place.holder !== null])).toEqual([
      [1, true],
      [2, true],
      [3, true],
      [4, true],
      [5, false],
      [6, true],
    ])
    expect(compositionFlags(members)).not.toContain('committees.flag.member')
  })

  test('every holder appears exactly once, whoever sits where', () => {
    const place = fc.constantFrom<[Seat, number]>(
      ['director', 1],
      ['part_time_deputy_director', 2],
      ['member', 3],
      ['member', 7],
      ['secretary', 1],
    )
    fc.assert(
      fc.property(fc.uniqueArray(place, { selector: ([seat, no]) => `${seat}${no}` }), (places) => {
        const held = places.map(([seat, no]) => holder(seat, no))
        const shown = boardOf(held).flatMap((one) => (one.holder ? [one.holder.tenureId] : []))
        return shown.length === held.length && new Set(shown).size === held.length
      }),
    )
  })

  test('a third deputy director, an eighth member or a place 0 do not exist', () => {
    expect(placeExists('part_time_deputy_director', 3).can).toBe(false)
    expect(placeExists('member', 8).can).toBe(false)
    expect(placeExists('secretary', 0).can).toBe(false)
    expect(placeExists('member', 7).can).toBe(true)
  })
})

test('district staff keep seats; a street reads its own history', () => {
  const secretary = actorWith([grant('street_secretary', { streetId: 1 })])
  expect(mayKeepSeats(actorWith([grant('district_staff')])).can).toBe(true)
  expect(mayKeepSeats(secretary)).toEqual({ can: false, why: 'committees.district-keeps-seats' })
  expect(maySeeHistory(secretary, 1).can).toBe(true)
  expect(maySeeHistory(secretary, 2).can).toBe(false)
  expect(maySeeHistory(actorWith([grant('deputy', { streetId: 1 })]), 1).can).toBe(false)
})
