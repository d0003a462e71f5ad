import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../../kernel/civil-date.ts'
import { actorWith, grant } from '../../access/testing/actors.ts'
import { type CompositionRule, SEATS, type Seat } from '../language.ts'
import { holder } from '../testing/holder.ts'
import { boardFace } from './board-faces.ts'
import { boardOf, placeExists } from './composition.ts'
import { mayKeepSeats, maySeeHistory } from './may-keep-seats.ts'
import { compositionOfDay } from './rules-of-day.ts'
import { GUSU_COMPOSITION, GUSU_INCOMPATIBILITY } from './templates.ts'

const rules = { composition: GUSU_COMPOSITION, incompatibilities: GUSU_INCOMPATIBILITY }
const rule = (seat: Seat, startsOn: string, least: number, most: number): CompositionRule => ({
  ...{ ruleId: `${seat}${startsOn}`, seat, startsOn, least, most, fullTime: false, grounds: [] },
  ...{ source: '区人大常委会决定', sourceEn: '' },
})

describe('the composition in force on a day', () => {
  const members = [rule('member', '2023-01-01', 3, 5), rule('member', '2025-01-01', 6, 8)]

  test.each([
    ['2022-12-31', 5, 7, null],
    ['2023-01-01', 3, 5, 'member2023-01-01'],
    ['2024-12-31', 3, 5, 'member2023-01-01'],
    ['2025-01-01', 6, 8, 'member2025-01-01'],
  ])('on %s members are %i to %i', (on, least, most, ruleId) =>
    expect(compositionOfDay(members, on).member).toMatchObject({ least, most, ruleId }),
  )

  test('a seat the district has no rule for follows the template, and says so', () => {
    const { director } = compositionOfDay(members, '2026-01-01')
    expect(director).toMatchObject({ least: 1, most: 1, fullTime: true, ruleId: null, startsOn: null })
    expect(director.source).toContain('模板')
  })
})

describe('the board of a committee', () => {
  test('an empty committee shows nine empty places, each with what it asks for', () => {
    const places = boardOf([], GUSU_COMPOSITION)
    expect(places).toHaveLength(9)
    expect(places.filter((place) => place.seat === 'part_time_deputy_director').map((place) => place.ground)).toEqual([
      'department_head',
      'delegation_deputy',
    ])
  })

  test('an empty place says since when; a held one does not', () => {
    const left = [
      { seat: 'member' as const, seatNo: 1, on: '2024-03-01' },
      { seat: 'member' as const, seatNo: 2, on: '2024-04-01' },
    ]
    const [one, two, three] = boardOf([holder('member', 2)], GUSU_COMPOSITION, left).filter(
      (place) => place.seat === 'member',
    )
    expect([one?.vacantSince, two?.vacantSince, three?.vacantSince]).toEqual(['2024-03-01', null, null])
  })

  test('a sixth member stands on the board, a sixth empty place does not', () => {
    const members = [1, 2, 3, 4, 6].map((number) => holder('member', number))
    const places = boardOf(members, GUSU_COMPOSITION).filter((place) => place.seat === 'member')
    expect(places.map((place) => [place.seatNo, place.holder !== null])).toEqual([
      [1, true],
      [2, true],
      [3, true],
      [4, true],
      [5, false],
      [6, true],
    ])
  })

  test('is the tenures of the day, on any day: nobody lost, nobody who had left, whatever the rule asks for', () => {
    const START = '2022-01-01'
    const seat = fc.record({
      place: fc.tuple(fc.constantFrom(...SEATS), fc.integer({ min: 1, max: 9 })),
      from: fc.integer({ min: 0, max: 1500 }),
      days: fc.option(fc.integer({ min: 0, max: 900 })),
    })
    const composition = fc.record({ least: fc.integer({ min: 0, max: 9 }), more: fc.integer({ min: 0, max: 4 }) })
    fc.assert(
      fc.property(
        fc.array(seat, { maxLength: 40 }),
        composition,
        fc.integer({ min: -30, max: 2500 }),
        (drawn, { least, more }, day) => {
          const on = addDays(START, day)
          const tenures = drawn.map(({ place: [kind, no], from, days }, at) => ({
            ...holder(kind, no),
            tenureId: String(at),
            startsOn: addDays(START, from),
            endsOn: days === null ? null : addDays(START, from + days),
          }))
          // As the database keeps them: nobody sits where somebody sits.
          const kept = tenures.filter(
            (one, at) =>
              !tenures
                .slice(0, at)
                .some((other) => other.seat === one.seat && other.seatNo === one.seatNo && overlap(one, other)),
          )
          const sitting = kept.filter((one) => one.startsOn <= on && (one.endsOn === null || one.endsOn > on))
          const custom = compositionOfDay(
            SEATS.map((kind) => rule(kind, '2021-01-01', least, Math.max(1, least + more))),
            on,
          )
          const { places } = boardFace({ holders: sitting, left: [] }, { ...rules, composition: custom }, on, true)
          const shown = places.flatMap((place) => (place.holder ? [place.holder.tenureId] : []))
          expect([...shown].sort()).toEqual(sitting.map((one) => one.tenureId).sort())
          const spots = places.map((place) => `${place.seat}${place.seatNo}`)
          expect(new Set(spots).size).toBe(spots.length)
          for (const kind of SEATS)
            expect(places.filter((place) => place.seat === kind).length).toBeGreaterThanOrEqual(least)
        },
      ),
    )
  })

  test('a third deputy director, an eighth member or a place 0 do not exist', () => {
    expect(placeExists(GUSU_COMPOSITION, 'part_time_deputy_director', 3).can).toBe(false)
    expect(placeExists(GUSU_COMPOSITION, 'member', 8).can).toBe(false)
    expect(placeExists(GUSU_COMPOSITION, 'secretary', 0).can).toBe(false)
    expect(placeExists(GUSU_COMPOSITION, 'member', 7).can).toBe(true)
  })
})

const overlap = (
  one: { startsOn: string; endsOn: string | null },
  other: { startsOn: string; endsOn: string | null },
): boolean =>
  one.startsOn < (other.endsOn ?? '9999-12-31') &&
  other.startsOn < (one.endsOn ?? '9999-12-31') &&
  one.startsOn !== one.endsOn &&
  other.startsOn !== other.endsOn

test('district staff keep seats; a street reads its own history', () => {
  const secretary = actorWith([grant('street_secretary', { streetId: 1 })])
  expect(mayKeepSeats(actorWith([grant('district_staff')])).can).toBe(true)
  expect(mayKeepSeats(secretary)).toEqual({ can: false, why: 'committees.district-keeps-seats' })
  expect(maySeeHistory(secretary, 1).can).toBe(true)
  expect(maySeeHistory(secretary, 2).can).toBe(false)
  expect(maySeeHistory(actorWith([grant('deputy', { streetId: 1 })]), 1).can).toBe(false)
})
