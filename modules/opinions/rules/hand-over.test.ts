import { expect, test } from 'vitest'
import type { Unit } from '../../units/language.ts'
import { STREET, someItem, somePart } from '../testing/some-facts.ts'
import { coUnitHolds, routeOf, unitsHold } from './hand-over.ts'

const unit = (unitId: string, more: Partial<Unit> = {}): Unit => ({
  ...{ unitId, streetId: STREET, kind: 'street_department', name: unitId, nameEn: '' },
  ...more,
})
const known = [unit('a'), unit('b'), unit('far', { streetId: STREET + 1 }), unit('d', { streetId: null })]
const item = someItem('triaged', { parts: [somePart('done', { unitId: 'b', kind: 'co' })] })
const judged = (lead: string, ...co: string[]) => {
  const [verdict, field] = unitsHold(item, { lead: { unitId: lead }, co: co.map((unitId) => ({ unitId })) }, known)
  return verdict.can ? 'good' : [verdict.why, field]
}

test('units of the own street and of the district, each once, none that has answered', () => {
  expect(judged('a')).toBe('good')
  expect(judged('d', 'a')).toBe('good')
  expect(judged('a', 'a')).toEqual(['opinions.unit-named-twice', 'co'])
  expect(judged('gone')).toEqual(['opinions.unit-unknown', 'lead'])
  expect(judged('a', 'far')).toEqual(['opinions.unit-elsewhere', 'co'])
  expect(judged('a', 'b')).toEqual(['opinions.unit-answered-already', 'co'])
})

test('one unit more: as any other, and none that has it in hand in this round', () => {
  const parts = [
    somePart('signed', { unitId: 'a', kind: 'lead' }),
    somePart('done', { unitId: 'b', kind: 'co' }),
    somePart('taken_away', { unitId: 'd', kind: 'co' }),
  ]
  const added = (unitId: string) => coUnitHolds(someItem('handling', { parts }), unitId, known)
  expect(added('d')).toEqual({ can: true })
  expect(added('a')).toEqual({ can: false, why: 'opinions.unit-has-part' })
  expect(added('b')).toEqual({ can: false, why: 'opinions.unit-answered-already' })
  expect(added('far')).toEqual({ can: false, why: 'opinions.unit-elsewhere' })
})

test('the route follows from whose unit leads', () => {
  expect(routeOf({ kind: 'street_department' })).toBe('street_department')
  expect(routeOf({ kind: 'district_department' })).toBe('district_department')
  expect(routeOf({ kind: 'other_body' })).toBe('higher')
})
