import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../../../kernel/civil-date.ts'
import { mandateStateOn } from './mandate-life.ts'

const mandate = { startsOn: '2022-01-15', endsOn: '2024-05-01' }
const custody = { startsOn: '2023-03-01', endsOn: '2023-06-01' }

test.each([
  ['2022-01-14', 'elected'],
  ['2022-01-15', 'active'],
  ['2023-02-28', 'active'],
  ['2023-03-01', 'suspended'],
  ['2023-05-31', 'suspended'],
  ['2023-06-01', 'active'],
  ['2024-04-30', 'active'],
  ['2024-05-01', 'ended'],
])('on %s the mandate is %s', (day, state) => expect(mandateStateOn(mandate, [custody], day)).toBe(state))

test('a mandate moves forward only: elected, then in office, then ended for good', () => {
  const order = { elected: 0, active: 1, suspended: 1, ended: 2 }
  fc.assert(
    fc.property(fc.nat(1500), fc.nat(300), fc.nat(300), (from, length, later) => {
      const day = addDays('2021-06-01', from)
      const suspensions = [{ startsOn: addDays('2021-12-01', length), endsOn: null }]
      const before = mandateStateOn(mandate, suspensions, day)
      const after = mandateStateOn(mandate, suspensions, addDays(day, later))
      return order[before] <= order[after]
    }),
  )
})
