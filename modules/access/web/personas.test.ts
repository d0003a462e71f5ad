import { expect, test } from 'vitest'
import { isAlsoForPhone, isForPhone, personaWords, wayOn } from './personas.ts'

test.each([
  ['', '/'],
  ['?to=%2Fweek', '/week'],
  ['?to=%2F%2Fevil.example', '/'],
  ['?to=%2F%5Cevil', '/'],
  ['?to=https%3A%2F%2Fevil', '/'],
])('after signing in with %s one goes to %s', (search, to) => expect(wayOn(search)).toBe(to))

test('a persona has its words and its face', () => {
  expect(personaWords('4-street-secretary')).toEqual({
    role: 'persona-role.street-secretary',
    does: 'persona.street-secretary',
  })
  expect(personaWords('99-nobody')).toBeNull()
  expect([
    isForPhone('6-deputy'),
    isForPhone('5-recorder-second'),
    isForPhone('3-street-deputy-director'),
    isForPhone('2-district-staff'),
  ]).toEqual([true, true, false, false])
})

test('the phone also lets a street’s secretary in, and nobody else of the desk', () => {
  expect([isAlsoForPhone('4-street-secretary'), isAlsoForPhone('6-deputy')]).toEqual([true, true])
  expect([isAlsoForPhone('3-street-director'), isAlsoForPhone('1-district-head')]).toEqual([false, false])
})

test.each([
  ...['district-head', 'district-checker', 'district-staff', 'system-admin'],
  ...['street-deputy-director', 'street-director', 'street-member', 'street-secretary', 'street-secretary-other'],
  ...[
    'recorder',
    'recorder-second',
    'unit-handler',
    'deputy',
    'deputy-municipal',
    'consultative-deputy',
    'municipal-deputy',
  ],
])('the demo’s %s is told in words', (name) => expect(personaWords(`1-${name}`)).not.toBeNull())
