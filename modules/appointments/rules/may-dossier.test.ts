import { describe, expect, test } from 'vitest'
import { actorWith, grant } from '../../access/testing/actors.ts'
import { isLastHand, mayHandle, mayHandleStreet, mayOpen, sightOf } from './may-dossier.ts'

const ME = '01900000-0000-7000-8000-00000000000b'
const staff = actorWith([grant('district_staff')])
const admin = actorWith([grant('system_admin')])
const secretary = actorWith([grant('street_secretary', { streetId: 1 })])
const member = actorWith([grant('street_member', { streetId: 1 })])
const deputy = actorWith([grant('deputy', { streetId: 1 })])
const nobody = actorWith([])

const dossier = (hands: { personId: string; streetId: number | null }[], announcedOn: string | null = null) => ({
  hands,
  announcedOn,
})
const MINE = [{ personId: ME, streetId: null }]
const MY_STREET = [{ personId: ME, streetId: 1 }]

describe('who sees how much of a dossier', () => {
  test.each([
    ['staff, not a hand', staff, dossier([]), null],
    ['staff, its hand', staff, dossier(MINE), 'hand'],
    ['an administrator', admin, dossier([]), null],
    ['a hand who is no staff any more', deputy, dossier(MINE), null],
    ['the secretary named for the street', secretary, dossier(MY_STREET), 'street_hand'],
    ['the secretary of another street', secretary, dossier([{ personId: ME, streetId: 2 }]), null],
    ['a secretary not named', secretary, dossier([]), null],
    ['a mere member named for the street', member, dossier(MY_STREET), null],
    ['a deputy', deputy, dossier([]), null],
  ])('before the announcement: %s', (_, actor, subject, sight) => expect(sightOf(actor, subject)).toBe(sight))

  test.each([
    ['staff', staff, 'staff'],
    ['an administrator', admin, 'result'],
    ['the secretary', secretary, 'street'],
    ['a member', member, 'street'],
    ['a deputy', deputy, 'result'],
    ['nobody in particular', nobody, 'result'],
  ])('after it: %s', (_, actor, sight) => expect(sightOf(actor, dossier([], '2026-11-20'))).toBe(sight))

  test('its hands keep seeing the whole', () => expect(sightOf(staff, dossier(MINE, '2026-11-20'))).toBe('hand'))
})

test('the whole is handled by its hands, a street’s part by those named for it too', () => {
  expect(mayHandle(staff, dossier(MINE)).can).toBe(true)
  expect(mayHandle(staff, dossier([], '2026-11-20'))).toEqual({ can: false, why: 'appointments.hands-only' })
  expect(mayHandleStreet(staff, dossier(MINE), 7).can).toBe(true)
  expect(mayHandleStreet(secretary, dossier(MY_STREET), 1).can).toBe(true)
  expect(mayHandleStreet(secretary, dossier(MY_STREET), 2)).toEqual({ can: false, why: 'appointments.other-street' })
  expect([mayOpen(staff).can, mayOpen(admin).can, mayOpen(secretary).can]).toEqual([true, false, false])
})

test('the last hand of the whole stays; those of a street come and go', () => {
  expect(isLastHand([...MINE, { personId: 'x', streetId: 1 }], ME)).toBe(true)
  expect(isLastHand([...MINE, { personId: 'x', streetId: 1 }], 'x')).toBe(false)
  expect(isLastHand([...MINE, { personId: 'x', streetId: null }], ME)).toBe(false)
})
