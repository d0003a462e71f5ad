import { expect, test } from 'vitest'
import { actorWith, grant } from '../../access/testing/actors.ts'
import { hasDesk, mayReadRows, mayReadStreetYear } from './may-read-figures.ts'

const HERE = 320508018
const THERE = 320508019
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
  expect(mayReadRows(secretary, null)).toEqual({ can: false, why: 'publications.rows-by-district' })
  expect(mayReadRows(secretary, HERE).can).toBe(true)
  expect(mayReadRows(district, null).can).toBe(true)
})

test('a deputy has no desk', () => {
  expect(hasDesk(deputy)).toBe(false)
  expect(hasDesk(secretary)).toBe(true)
})
