import { expect, test } from 'vitest'
import { documentPeriod, saidPeriod } from './paper-speech.ts'

test.each([
  [{ startsOn: '2022-01-10', endsOn: null }, '2022-01-10 — ', '2022年1月10日起'],
  [{ startsOn: '2017-01-12', endsOn: '2022-01-10' }, '2017-01-12 — 2022-01-09', '2017年1月12日至2022年1月9日'],
  [{ startsOn: '2022-01-10', endsOn: '2022-01-10' }, '2022-01-10 — 2022-01-10', '2022年1月10日至2022年1月10日'],
])('%o', (period, short, inWords) => {
  expect([saidPeriod(period), documentPeriod(period)]).toEqual([short, inWords])
})
