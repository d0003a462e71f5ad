import { describe, expect, test } from 'vitest'
import type { EvidenceAnswer } from '../contract-merit.ts'
import { meritWords } from '../words-of-merit.ts'
import { countedEvidence } from './merit-evidence.ts'
import { attendanceText, passedWord, placeText, sayMerit } from './merit-speech.ts'

const place = {
  year: 2023,
  rank: 9,
  eligible: 52,
  topPlaces: 8,
  top: false,
  tenths: 1185,
  tied: 1,
  missedBy: 1,
  why: null,
}

describe('a place in words', () => {
  test('says rank of how many, points, the line, near misses and ties', () => {
    expect(placeText(place, 'zh')).toBe(
      '2023 年第 9 名（共 52 人），118.5 分，不在前 15%（8 个名次）之内，差 1 个名次，与另 1 人同分',
    )
    expect(placeText({ ...place, top: true, missedBy: null, tied: 0 }, 'en')).toBe(
      '2023: place 9 of 52, 118.5 points, inside the top 15 % (8 places)',
    )
  })

  test('says why it was not computed', () => {
    const why = { key: 'appointments.merit.not-ranked', params: { year: 2023 } }
    expect(placeText({ ...place, rank: null, tenths: null, why }, 'zh')).toContain('不在 2023 年排名内')
  })
})

describe('attendance in words', () => {
  const evidence = (counts: EvidenceAnswer['counts'], attendance: number | null): EvidenceAnswer => ({
    ...{ place, counts, attendance, from: '2022-01-15', to: '2024-05-20' },
    session: { days: 0, known: { key: 'appointments.merit.sessions-unknown', params: {} } },
  })

  test('is a rate with both numbers behind it, or says that nobody asked, or why it is not known', () => {
    const known = { term: true, deputy: true }
    const counted = countedEvidence(
      new Map([
        ['asked', 8],
        ['present', 7],
      ]),
      known,
    )
    expect(attendanceText(evidence(counted, 8750), 'zh')).toBe('87.5 %（应到 8 次，实到 7 次）')
    expect(attendanceText(evidence(countedEvidence(new Map(), known), null), 'en')).toBe('never asked')
    const none = countedEvidence(new Map(), { term: true, deputy: false })
    expect(attendanceText(evidence(none, null), 'zh')).toContain('不是本届区人大代表')
  })
})

test('a condition is a sentence with its numbers; a key nobody declared stands as it is', () => {
  expect(sayMerit({ key: 'appointments.condition.failures', params: { times: 1, most: 2 } }, 'zh')).toContain(
    '1 次，不到 2 次',
  )
  expect(sayMerit({ key: 'appointments.condition.new-one', params: {} }, 'en')).toBe('appointments.condition.new-one')
  expect([true, false, null].map((passed) => passedWord(passed, 'zh'))).toEqual(['符合', '不符合', '无法核定'])
})

test('every condition on posts has its sentence for every verdict', () => {
  const posts = [
    'street_department_head',
    'street_office',
    'district_department',
    'judicial',
    'procuratorial',
    'supervisory',
    'other_committee',
  ]
  for (const post of posts)
    for (const said of ['without', 'warned', 'allowed'])
      expect(meritWords).toHaveProperty([`appointments.condition.${said}.${post}`])
})
