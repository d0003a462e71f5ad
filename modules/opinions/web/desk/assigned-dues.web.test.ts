import { expect, test } from 'vitest'
import { calendarOf, duesOfAssigning } from './assigned-dues.ts'

const YEAR_2026 = {
  year: 2026,
  published: true,
  notice: '',
  // Spring Festival of 2026, and the Saturdays worked for it.
  days: [
    ...['15', '16', '17', '18', '19', '20', '21', '22', '23'].map((day) => ({
      ...{ day: `2026-02-${day}`, isWorking: false, name: '春节', nameEn: 'Spring Festival' },
    })),
    ...['14', '28'].map((day) => ({ day: `2026-02-${day}`, isWorking: true, name: '', nameEn: '' })),
  ],
}
const rule = (step: string, amount: number, route: string | null = null) => ({
  ...{ ruleId: step, step, route, amount, unit: 'working_days', countsFrom: 'assigned', extensionAmount: null },
  ...{ mostExtensions: 0, consent: null, inForceFrom: '2026-01-01', source: '', sourceEn: '', isTemplate: true },
})
const clocks = {
  inForce: [
    rule('sign_for', 2),
    rule('reply', 5, 'street_department'),
    rule('reply', 15, 'district_department'),
    rule('second_reply', 10),
  ],
} as unknown as Parameters<typeof duesOfAssigning>[0]
const today = '2026-02-12'

test('worked Saturdays count and the festival does not', () => {
  const calendar = calendarOf([YEAR_2026])
  expect(duesOfAssigning(clocks, calendar, { today, route: 'street_department', round: 1 })).toEqual({
    // 13, 14 (a worked Saturday); then 24, 25, 26 after the festival.
    ...{ signFor: '2026-02-14', reply: '2026-02-26', askReturn: null, provisional: false },
  })
})

test('a second handling has its own clock, whatever the route', () => {
  const calendar = calendarOf([YEAR_2026])
  const { reply } = duesOfAssigning(clocks, calendar, { today, route: 'district_department', round: 2 })
  // 13, 14, 24–28 (28 is a worked Saturday), 2–4 March.
  expect(reply).toBe('2026-03-04')
})

test('a year that is not announced makes the day provisional', () => {
  const { provisional } = duesOfAssigning(clocks, calendarOf([]), { today, route: null, round: 1 })
  expect(provisional).toBe(true)
})
