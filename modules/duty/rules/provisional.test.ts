import { expect, test } from 'vitest'
import { isProvisional } from './provisional.ts'

const calendar = { isWorkingDay: () => true, published: (year: number) => year <= 2026 }

test.each([
  ['2026-12-31', '2026-12-20', false],
  ['2027-01-01', '2026-12-20', true],
  ['2027-01-01', '2027-01-01', true],
  ['2027-01-01', '2027-01-02', false],
  [null, '2026-12-20', false],
])('%s, on %s: %s', (day, today, said) => expect(isProvisional(calendar, day, today)).toBe(said))
