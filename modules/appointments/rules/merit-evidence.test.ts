import { describe, expect, test } from 'vitest'
import { rankDeputies, topPlaces } from '../../points/index.ts'
import {
  attendanceRate,
  countedEvidence,
  EVIDENCE,
  type EvidenceKey,
  placeInYear,
  sessionsKnown,
  yearOfPoints,
} from './merit-evidence.ts'

/** A ranking of people by their points, named a, b, c … in the order given. */
function rankingOf(...tenths: number[]) {
  const names = tenths.map((_, at) => String.fromCharCode(97 + at))
  const contenders = tenths.map((one, at) => ({ personId: names[at] ?? '', name: '', streetId: null, tenths: one }))
  return { eligible: tenths.length, topPlaces: topPlaces(tenths.length), deputies: rankDeputies(contenders) }
}

describe('the place by yearly points', () => {
  // 14 ranked: ceil(2.1) = 3 places; two tied at the third make four inside.
  const ranking = rankingOf(100, 90, 80, 80, 70, 70, 60, 50, 40, 30, 20, 10, 5, 0)
  const place = (who: string) => placeInYear(2023, ranking, who)

  test('inside the top 15 %, the tie at the line with it', () => {
    expect(place('a')).toMatchObject({ rank: 1, top: true, tied: 0, missedBy: null, eligible: 14, topPlaces: 3 })
    expect(place('d')).toMatchObject({ rank: 3, top: true, tied: 1, missedBy: null })
  })

  test('near misses are within two places of those inside, ties among them alike; the next is none', () => {
    expect([place('e'), place('f')].map(({ missedBy, tied, top }) => [missedBy, tied, top])).toEqual([
      [1, 1, false],
      [1, 1, false],
    ])
    expect(place('g')).toMatchObject({ rank: 7, top: false, missedBy: null })
  })

  test('whoever was not ranked, and a year without points, is said and not guessed', () => {
    expect(place('nobody')).toMatchObject({
      rank: null,
      top: null,
      tenths: null,
      why: { key: 'appointments.merit.not-ranked' },
    })
    expect(placeInYear(2016, rankingOf(0, 0), 'a')).toMatchObject({
      rank: null,
      why: { key: 'appointments.merit.no-points', params: { year: 2016 } },
    })
    expect(placeInYear(2016, rankingOf(), 'a').why?.key).toBe('appointments.merit.no-points')
  })

  test('nobody without points is a near miss', () => {
    expect(placeInYear(2023, rankingOf(10, 0, 0), 'b')).toMatchObject({ top: false, missedBy: null })
  })

  test('the year is the last one that had ended', () => {
    expect([yearOfPoints('2024-05-28'), yearOfPoints('2024-01-01'), yearOfPoints('2023-12-31')]).toEqual([
      2023, 2023, 2022,
    ])
  })
})

test('every number is there or says why it is not; nothing adds them up', () => {
  const counts = new Map<EvidenceKey, number>([['suggestions', 3]])
  const found = countedEvidence(counts, { term: true, deputy: true })
  expect(found.map(({ of }) => of)).toEqual([...EVIDENCE])
  expect(found[0]).toEqual({ of: 'suggestions', count: 3, why: null })
  expect(found[2]).toEqual({ of: 'items_between_sessions', count: 0, why: null })
  for (const known of [
    { term: false, deputy: true },
    { term: true, deputy: false },
  ])
    for (const one of countedEvidence(counts, known))
      expect([one.count, one.why?.key]).toEqual([null, expect.stringMatching(/^appointments\.merit\./)])
})

test('attendance is of those asked, and unknown where nobody asked', () => {
  expect([attendanceRate(3, 2), attendanceRate(8, 8), attendanceRate(5, 0)]).toEqual([6667, 10_000, 0])
  expect([attendanceRate(0, 0), attendanceRate(null, null)]).toEqual([null, null])
})

test('how the days of sessions are known is said', () => {
  expect(sessionsKnown(0).key).toBe('appointments.merit.sessions-unknown')
  expect(sessionsKnown(6)).toEqual({ key: 'appointments.merit.sessions-from-activities', params: { days: 6 } })
})
