import { expect, test } from 'vitest'
import { actorWith, grant } from '../../access/testing/actors.ts'
import { hasDesk, mayReadRows, mayReadStreetYear, mayReadValue } from './may-read-figures.ts'

const HERE = 320508018
const THERE = 320508019
const COUNT = { period: 'year' } as const
const RANKED = { period: 'quarter' } as const
const BY_POINTS = { period: 'day', ranked: true } as const
const secretary = actorWith([grant('street_secretary', { streetId: HERE })])
const deputy = actorWith([grant('deputy', { streetId: HERE, level: 'district' })])
const district = actorWith([grant('district_staff')])

test('a street reads its own year, the district all, a deputy none', () => {
  expect(mayReadStreetYear(secretary, HERE).can).toBe(true)
  expect(mayReadStreetYear(secretary, THERE).can).toBe(false)
  expect(mayReadStreetYear(district, THERE).can).toBe(true)
  expect(mayReadStreetYear(deputy, HERE).can).toBe(false)
})

test('names of the whole district are for the district', () => {
  expect(mayReadRows(secretary, COUNT, null)).toEqual({ can: false, why: 'publications.rows-by-district' })
  expect(mayReadRows(secretary, COUNT, HERE).can).toBe(true)
  expect(mayReadRows(district, COUNT, null).can).toBe(true)
})

test('a deputy has no desk', () => {
  expect(hasDesk(deputy)).toBe(false)
  expect(hasDesk(secretary)).toBe(true)
})

test('how many are in the top is everyone’s to know; who, and of which street, is the district’s', () => {
  expect(mayReadValue(deputy, RANKED, null).can).toBe(true)
  expect(mayReadValue(secretary, RANKED, HERE)).toEqual({ can: false, why: 'publications.ranking-by-district' })
  for (const ranked of [RANKED, BY_POINTS])
    expect(mayReadRows(secretary, ranked, HERE)).toEqual({ can: false, why: 'publications.ranking-by-district' })
  expect(mayReadValue(secretary, BY_POINTS, HERE).can).toBe(false)
  expect(mayReadRows(district, RANKED, null).can).toBe(true)
  expect(mayReadValue(secretary, COUNT, HERE).can).toBe(true)
  expect(mayReadValue(secretary, COUNT, THERE).can).toBe(false)
})
