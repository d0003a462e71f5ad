import { expect, test } from 'vitest'
import { flawsOf } from '../../../platform/words/flaws.ts'
import { actorWith, grant } from '../../access/testing/actors.ts'
import { mayKeepUnit } from '../language.ts'
import { pageWords } from '../words-of-pages.ts'
import {
  mayKeepTemplates,
  mayListUnits,
  mayMakeHandler,
  mayOpenAccounts,
  maySeeUnit,
  placeFits,
  unitsSeen,
} from './may-units.ts'

const [STREET, OTHER] = [320508001, 320508002]
const staff = actorWith([grant('district_staff')])
const admin = actorWith([grant('system_admin')])
const secretary = actorWith([grant('street_secretary', { streetId: STREET })])
const member = actorWith([grant('street_member', { streetId: STREET })])
const handler = actorWith([grant('unit_handler', { unitId: 'unit' })])
const deputy = actorWith([grant('deputy', { streetId: STREET })])
const ofStreet = { unitId: 'unit', streetId: STREET }
const ofDistrict = { unitId: 'bureau', streetId: null }

test('a street keeps its own units, the district all; nobody keeps the unit they work in', () => {
  const keeps = [staff, secretary, member, handler, admin, deputy].map((one) => [
    mayKeepUnit(one, ofStreet).can,
    mayKeepUnit(one, ofDistrict).can,
  ])
  expect(keeps).toEqual([[true, true], [true, false], ...Array.from({ length: 4 }, () => [false, false])])
  expect(mayKeepUnit(secretary, { streetId: OTHER })).toMatchObject({ why: 'units.kept-by-street' })
})

test('lists hold what somebody hands matters to, or works for', () => {
  expect(unitsSeen(staff)).toEqual({ streetIds: null, ofDistrict: true, unitIds: [] })
  expect(unitsSeen(secretary)).toEqual({ streetIds: [STREET], ofDistrict: true, unitIds: [] })
  expect(unitsSeen(handler)).toEqual({ streetIds: [], ofDistrict: false, unitIds: ['unit'] })
  expect([staff, admin, secretary, member, handler].every((one) => mayListUnits(one).can)).toBe(true)
  expect(mayListUnits(deputy)).toEqual({ can: false, why: 'units.list-for-offices' })
})

test('who works in a unit is seen by those who keep it, work in it, or sit in its street’s committee', () => {
  expect([staff, admin, secretary, member, handler].every((one) => maySeeUnit(one, ofStreet).can)).toBe(true)
  expect([secretary, member, handler, deputy].some((one) => maySeeUnit(one, ofDistrict).can)).toBe(false)
})

test('a handler is somebody new or known to the street; never oneself', () => {
  const known = (...streetIds: number[]) => ({ personId: 'somebody', streetIds })
  expect([mayMakeHandler(secretary, null).can, mayMakeHandler(secretary, known(OTHER, STREET)).can]).toEqual([
    true,
    true,
  ])
  expect(mayMakeHandler(secretary, known(OTHER))).toMatchObject({ why: 'units.person-unknown' })
  expect(mayMakeHandler(staff, known()).can).toBe(true)
  for (const one of [staff, secretary])
    expect(mayMakeHandler(one, { personId: one.personId, streetIds: [STREET] })).toMatchObject({
      why: 'units.not-yourself',
    })
})

test('accounts are opened by the district, and by a street for its own units', () => {
  const opens = [staff, admin, secretary, member, handler].map((one) => [
    mayOpenAccounts(one, ofStreet).can,
    mayOpenAccounts(one, ofDistrict).can,
  ])
  expect(opens).toEqual([
    [true, true],
    [true, true],
    [true, false],
    [false, false],
    [false, false],
  ])
})

test('sentences are the unit’s own, while it is open', () => {
  expect(mayKeepTemplates(handler, { unitId: 'unit', closedOn: null }).can).toBe(true)
  expect(mayKeepTemplates(handler, { unitId: 'unit', closedOn: '2026-11-01' })).toMatchObject({ why: 'units.closed' })
  for (const one of [staff, secretary, deputy])
    expect(mayKeepTemplates(one, { unitId: 'unit', closedOn: null })).toMatchObject({ why: 'units.templates-by-unit' })
})

test('only a department of a street has a street', () => {
  const fits = (['street_department', 'district_department', 'other_body'] as const).map((kind) => [
    placeFits(kind, STREET).can,
    placeFits(kind, null).can,
  ])
  expect(fits).toEqual([
    [true, false],
    [false, true],
    [false, true],
  ])
})

test('the words are whole', () => expect(flawsOf(pageWords)).toEqual([]))
