import { expect, test } from 'vitest'
import { type SeatMatter, seatChanges } from './seat-changes.ts'

const seat = (over: Partial<SeatMatter>): SeatMatter => ({
  ...{ type: 'appoint', state: 'passed', streetId: 1, streetName: '平江街道', streetNameEn: 'Pingjiang' },
  ...{ seat: 'part_time_deputy_director', seatNo: 1, personId: 'new', personName: '新', holder: null },
  ...over,
})
const old = { tenureId: 't', personId: 'old', personName: '旧' }

test('a vacant seat is taken, one that changes hands says both, one nobody was removed from says who still sits there', () => {
  expect(seatChanges([seat({})])).toMatchObject([{ leaves: null, enters: '新', occupiedBy: null }])
  const removal = seat({ type: 'remove', personId: 'old', personName: '旧', holder: old })
  expect(seatChanges([removal, seat({ holder: old })])).toMatchObject([
    { leaves: '旧', enters: '新', occupiedBy: null },
  ])
  expect(seatChanges([seat({ holder: old })])).toMatchObject([{ leaves: null, enters: '新', occupiedBy: '旧' }])
})

test('a post that ended by itself leaves its seat; what failed or was withdrawn changes nothing', () => {
  const ended = seat({ type: 'cease', state: 'noted', personId: 'old', personName: '旧', holder: old })
  expect(seatChanges([ended])).toMatchObject([{ leaves: '旧', enters: null }])
  expect(seatChanges([seat({ state: 'failed' }), seat({ state: 'withdrawn', seatNo: 2 })])).toEqual([])
})

test('two seats of one street, and one seat of two streets, are told apart', () => {
  const three = [seat({}), seat({ seatNo: 2, personName: '乙' }), seat({ streetId: 2, personName: '丙' })]
  expect(seatChanges(three).map((one) => one.enters)).toEqual(['新', '乙', '丙'])
})
