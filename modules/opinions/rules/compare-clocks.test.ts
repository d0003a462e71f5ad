import { expect, test } from 'vitest'
import type { ClockRule } from './clock-language.ts'
import { clockSet } from './clock-sets/clock-sets.ts'
import { CLOCK_TEMPLATES, rulesInForce } from './clock-templates.ts'
import { compareSet, rowsToAdopt } from './compare-clocks.ts'

const xiangtan = clockSet('xiangtan-12345')
const templates = rulesInForce(CLOCK_TEMPLATES, '2026-11-26')
/** The district's own row of a step, begun already. */
const own = (part: Partial<ClockRule>): ClockRule => ({
  ...(templates.find(({ step, route }) => step === 'reply' && route === 'street_department') as ClockRule),
  ...{ ruleId: 'own', inForceFrom: '2026-01-01', isTemplate: false, source: '区办法' },
  ...part,
})
const reply = (part: Partial<ClockRule>) =>
  rulesInForce([...CLOCK_TEMPLATES, own(part)], '2026-11-26').filter((rule) => rule.step === 'reply')
const said = (set: typeof xiangtan, inForce: readonly ClockRule[]) =>
  compareSet(set, inForce).map(({ step, route, there, differs, adoptable }) => [
    ...[route ?? step, there?.amount ?? null, differs.join(' '), adoptable],
  ])

test('row by row in the order of an item’s way; where the set is silent, what is here stays', () => {
  const rows = compareSet(xiangtan, templates)
  expect(rows.map(({ step }) => step)).toEqual([
    ...['triage', 'sign_for', 'ask_return', 'decide_return', 'reply', 'reply', 'reply'],
    ...['co_reply', 'approve', 'confirm', 'tell', 'rate', 'second_reply'],
  ])
  expect(rows.filter(({ there }) => there !== null).map(({ route }) => route)).toEqual([
    ...['street_department', 'district_department'],
  ])
  expect(
    rows.filter(({ there }) => there === null).every(({ differs, adoptable }) => !differs.length && !adoptable),
  ).toBe(true)
})

test('what differs is named: the limit, the extension, both or neither; the source alone is no difference', () => {
  const street = (part: Partial<ClockRule>) =>
    said(xiangtan, reply(part)).find(([route]) => route === 'street_department')
  expect(street({})).toEqual(['street_department', 5, 'limit', true])
  expect(street({ amount: 5 })).toEqual(['street_department', 5, '', false])
  expect(street({ amount: 5, unit: 'months' })).toEqual(['street_department', 5, 'limit', true])
  expect(street({ amount: 5, consent: 'district' })).toEqual(['street_department', 5, 'extension', true])
  expect(street({ mostExtensions: 0, extensionAmount: null, consent: null })).toEqual([
    ...['street_department', 5, 'limit extension', true],
  ])
})

test('a template alike can still become the district’s own; an own limit alike cannot', () => {
  const ours = clockSet('default')
  expect(compareSet(ours, templates).every(({ differs, adoptable }) => differs.length === 0 && adoptable)).toBe(true)
  expect(
    compareSet(ours, reply({}))
      .map(({ adoptable }) => adoptable)
      .filter((one) => !one),
  ).toHaveLength(1)
})

test('a step the district has no limit for stands in the table too', () => {
  expect(said(xiangtan, [])).toEqual([
    ['street_department', 5, '', true],
    ['district_department', 5, '', true],
  ])
})

test('adopted are the rows chosen, or all that change something; a silent step and an empty wish are refused', () => {
  const routes = (rows: { route: string | null }[]) => rows.map(({ route }) => route)
  expect(routes(rowsToAdopt(xiangtan, null, templates))).toEqual(['street_department', 'district_department'])
  expect(routes(rowsToAdopt(xiangtan, null, reply({ amount: 5 })))).toEqual(['district_department'])
  const chosen = [{ step: 'reply', route: 'district_department' }] as const
  expect(routes(rowsToAdopt(xiangtan, chosen, templates))).toEqual(['district_department'])
  const code = (ask: () => unknown) => {
    try {
      return ask()
    } catch (error) {
      return (error as { code: string }).code
    }
  }
  expect(code(() => rowsToAdopt(xiangtan, [{ step: 'reply', route: 'higher' }], templates))).toBe(
    'opinions.clock-set-is-silent',
  )
  expect(code(() => rowsToAdopt(xiangtan, [{ step: 'triage', route: null }], templates))).toBe(
    'opinions.clock-set-is-silent',
  )
  const street = [{ step: 'reply', route: 'street_department' }] as const
  expect(code(() => rowsToAdopt(xiangtan, street, reply({ amount: 5 })))).toBe('opinions.clock-set-in-force')
})
