import { expect, test } from 'vitest'
import { yearBefore } from './year-before.ts'

test('a year, a leap year, a day: the same days a year earlier', () => {
  expect(yearBefore({ streetId: 1, from: '2024-01-01', to: '2024-12-31' })).toEqual({
    streetId: 1,
    from: '2023-01-01',
    to: '2023-12-31',
  })
  expect(yearBefore({ streetId: null, from: '2024-02-29', to: '2024-02-29' })?.to).toBe('2023-02-28')
})

test('six years have no year before', () => {
  expect(yearBefore({ streetId: null, from: '2018-01-01', to: '2023-12-31' })).toBeNull()
})
