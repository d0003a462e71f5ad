import { describe, expect, test } from 'vitest'
import { endOfTerm, mayBegin, mayFollow, type OpeningMandate, type TermDates } from './may-open-mandate.ts'

const second: TermDates = { level: 'district', number: 2, startsOn: '2017-01-12', endsOn: null }
const third: TermDates = { level: 'district', number: 3, startsOn: '2022-01-15', endsOn: null }
const city: TermDates = { level: 'municipal', number: 17, startsOn: '2022-01-20', endsOn: null }
const terms = [second, third, city]
const opening = (more: Partial<OpeningMandate> = {}): OpeningMandate => ({
  ...{ level: 'district', startsOn: '2026-11-01', streetId: 320508018, today: '2026-11-22' },
  ...{ term: third, terms, held: [] },
  ...more,
})

test('a term runs to its own end, or to the next one of its level', () => {
  expect(endOfTerm(second, terms)).toBe('2022-01-15')
  expect(endOfTerm(third, terms)).toBeNull()
  expect(endOfTerm({ ...third, endsOn: '2027-01-10' }, terms)).toBe('2027-01-10')
})

describe('a mandate begins', () => {
  test.each([
    ['inside the running term', {}, null],
    ['on its first day', { startsOn: '2022-01-15' }, null],
    ['before its term', { startsOn: '2022-01-14' }, 'roster.day-outside-term'],
    ['on the first day of the next term', { term: second, startsOn: '2022-01-15' }, 'roster.day-outside-term'],
    ['on the last day of a former term', { term: second, startsOn: '2022-01-14' }, null],
    ['a year ahead', { startsOn: '2027-11-23' }, null],
    ['further ahead', { startsOn: '2027-11-24' }, 'roster.day-too-far'],
    ['without the street that serves', { streetId: null }, 'roster.street-needed'],
    ['of the city without a street', { level: 'municipal', term: city, streetId: null }, null],
    ['beside one that runs', { held: [{ startsOn: '2022-01-15', endsOn: null }] }, 'roster.mandate-running'],
    [
      'before one that ends later',
      { held: [{ startsOn: '2022-01-15', endsOn: '2026-11-02' }] },
      'roster.mandate-running',
    ],
    ['on the day another has ended', { held: [{ startsOn: '2022-01-15', endsOn: '2026-11-01' }] }, null],
    ['before one that begins later', { held: [{ startsOn: '2026-12-01', endsOn: null }] }, 'roster.mandate-running'],
    ['after one entered in error', { held: [{ startsOn: '2026-11-10', endsOn: '2026-11-10' }] }, null],
  ] as const)('%s', (_, more, why) => {
    expect(mayBegin(opening(more))).toEqual(why === null ? { can: true } : { can: false, why })
  })
})

test('a new term follows the last one, in number and in time', () => {
  const fourth = { ...third, number: 4, startsOn: '2027-01-10' }
  expect(mayFollow(fourth, terms).can).toBe(true)
  expect(mayFollow({ ...fourth, number: 5 }, terms)).toMatchObject({ why: 'roster.term-out-of-order' })
  expect(mayFollow({ ...fourth, startsOn: '2021-12-31' }, terms)).toMatchObject({ why: 'roster.term-too-early' })
  expect(mayFollow({ ...fourth, level: 'provincial', number: 14 }, terms).can).toBe(true)
})
