import { expect, test } from 'vitest'
import { CLOCK_STEPS } from '../../language.ts'
import { CLOCK_TEMPLATES } from '../clock-templates.ts'
import { flawOfRule } from '../may-clocks.ts'
import { CLOCK_SET_KEYS } from './clock-set.ts'
import { CLOCK_SETS, clockSet } from './clock-sets.ts'

/** Step and route with the limit as one reads it: 'reply higher' → '2 months'. */
const limitsOf = (key: Parameters<typeof clockSet>[0]) =>
  Object.fromEntries(
    clockSet(key).rows.map(({ step, route, amount, unit, mostExtensions, extensionAmount }) => [
      [step, route].filter(Boolean).join(' '),
      `${amount} ${unit}${mostExtensions > 0 ? ` + ${mostExtensions} × ${extensionAmount}` : ''}`,
    ]),
  )

test('every place has the figures the domain gives it, for the steps it really has and no other', () => {
  const everywhere = (limit: string) => ({
    ...{ 'reply street_department': limit, 'reply district_department': limit, 'reply higher': limit },
  })
  expect(limitsOf('gusu-contact-day')).toEqual(everywhere('2 months'))
  expect(limitsOf('qingdao-rule')).toEqual(everywhere('1 months'))
  const { 'reply higher': _, ...fuzhou } = everywhere('10 working_days')
  expect(limitsOf('fuzhou-12345')).toEqual(fuzhou)
  const { 'reply higher': __, ...xiangtan } = everywhere('5 working_days + 1 × 5')
  expect(limitsOf('xiangtan-12345')).toEqual(xiangtan)
  expect(CLOCK_SETS.filter(({ isLaw }) => isLaw).map(({ key }) => key)).toEqual(['qingdao-rule'])
})

test('ours is what a district works by as long as it has set nothing', () => {
  const rows = CLOCK_TEMPLATES.map(({ ruleId: _, inForceFrom: __, isTemplate: ___, countsFrom: ____, ...row }) => row)
  expect(clockSet('default').rows).toEqual(rows)
  expect(new Set(clockSet('default').rows.map(({ step }) => step)).size).toBe(CLOCK_STEPS.length)
})

test('every row could be entered by hand, once a step and route, and says where it comes from in both languages', () => {
  expect(CLOCK_SETS.map(({ key }) => key)).toEqual([...CLOCK_SET_KEYS])
  for (const { key, rows, ...set } of CLOCK_SETS) {
    expect([key, new Set(rows.map(({ step, route }) => `${step} ${route}`)).size]).toEqual([key, rows.length])
    for (const row of rows) {
      expect(flawOfRule({ ...row, inForceFrom: '2026-12-01' }, '2026-11-26')).toBeNull()
      expect([row.source.length > 1 && row.source.length <= 80, row.sourceEn !== '']).toEqual([true, true])
    }
    expect([set.name, set.nameEn, set.about, set.aboutEn].every((text) => text !== '')).toBe(true)
  }
})
