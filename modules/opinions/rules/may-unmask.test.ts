import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { flawsOf } from '../../../platform/words/flaws.ts'
import type { RoleGrant } from '../../access/language.ts'
import { actorWith, grant } from '../../access/testing/actors.ts'
import type { PartState } from '../language.ts'
import { privacyWords } from '../words-of-privacy.ts'
import { maskedName, mayErase, mayUnmask, openedContact, shownContact } from './may-unmask.ts'

const STREET = 320508001
const part = (state: PartState) => ({ unitId: 'unit', state })
const item = (over: object = {}) => ({
  ...{ itemId: 'item', streetId: STREET, communityId: '320508001001', state: 'handling' as const, version: 1 },
  ...{ raisedBy: 'resident' as const, deputyId: 'deputy', enteredBy: 'recorder', unitIds: ['unit', 'former'] },
  ...{ confidential: false, hidden: false, held: false, round: 1, parts: [part('signed')] },
  ...over,
})
const contact = { name: '钱多多', phone: '13812345678', hideName: false, erased: false }
const by = (personId: string, ...roles: RoleGrant[]) => actorWith(roles, { personId })

const secretary = by('secretary', grant('street_secretary', { streetId: STREET }))
const staff = by('staff', grant('district_staff'))
const handler = by('handler', grant('unit_handler', { unitId: 'unit' }))
const former = by('former', grant('unit_handler', { unitId: 'former' }))
const deputy = by('deputy', grant('deputy', { streetId: STREET }))
const others = {
  member: by('member', grant('street_member', { streetId: STREET })),
  recorder: by('recorder', grant('recorder', { communityId: '320508001001' })),
  'another street': by('x', grant('street_secretary', { streetId: 320508002 })),
  'another deputy': by('y', grant('deputy', { streetId: STREET })),
  'another unit': by('z', grant('unit_handler', { unitId: 'other' })),
}

describe('without a traced look', () => {
  test('the street and the unit see 钱** and 138****5678, the deputy behind it the name alone', () => {
    const masked = { name: '钱**', phone: '138****5678', hideName: false, given: { name: true, phone: true } }
    expect([shownContact(staff, item(), contact), shownContact(secretary, item(), contact)]).toEqual([masked, masked])
    expect(shownContact(handler, item(), contact)).toEqual(masked)
    expect(shownContact(deputy, item(), contact)).toEqual({ ...masked, phone: null })
  })

  test('a name that stays with the street is told to neither unit nor deputy', () => {
    const hidden = { ...contact, hideName: true }
    expect(shownContact(handler, item(), hidden)).toMatchObject({ name: null, phone: '138****5678' })
    expect(shownContact(deputy, item(), hidden)).toBeNull()
    expect(shownContact(secretary, item(), hidden)?.name).toBe('钱**')
    expect(openedContact(handler, item(), hidden)).toEqual({ name: null, phone: '13812345678' })
    expect(openedContact(secretary, item(), hidden)).toEqual({ name: '钱多多', phone: '13812345678' })
  })

  test.each(Object.entries(others))('%s sees nothing', (_, actor) => {
    expect(shownContact(actor, item(), contact)).toBeNull()
  })
})

describe('a traced look', () => {
  test('is the staff’s, and the unit’s while it has the item in hand', () => {
    expect([mayUnmask(staff, item(), contact).can, mayUnmask(secretary, item(), contact).can]).toEqual([true, true])
    for (const state of ['assigned', 'signed', 'waiting', 'replied', 'return_asked'] as const)
      expect(mayUnmask(handler, item({ parts: [part(state)] }), contact).can).toBe(true)
    for (const state of ['done', 'returned', 'taken_away'] as const)
      expect(mayUnmask(handler, item({ parts: [part(state)] }), contact)).toMatchObject({
        why: 'opinions.contact-not-in-hand',
      })
    expect(mayUnmask(former, item(), contact)).toMatchObject({ why: 'opinions.contact-not-in-hand' })
  })

  test.each(Object.entries({ ...others, deputy }))('%s asks the street', (_, actor) => {
    expect(mayUnmask(actor, item(), contact)).toEqual({ can: false, why: 'opinions.contact-by-street' })
  })

  test('there is nothing to see where nothing was left, or where it was erased', () => {
    expect(mayUnmask(staff, item(), null)).toMatchObject({ why: 'opinions.no-contact' })
    expect(mayUnmask(staff, item(), { ...contact, erased: true })).toMatchObject({ why: 'opinions.contact-erased' })
  })
})

test('erasing is the staff’s, while something is left', () => {
  expect(mayErase(secretary, item(), { anything: true }).can).toBe(true)
  expect(mayErase(secretary, item(), { anything: false })).toMatchObject({ why: 'opinions.contact-erased' })
  for (const actor of [handler, deputy, ...Object.values(others)])
    expect(mayErase(actor, item(), { anything: true })).toMatchObject({ why: 'opinions.erase-by-street' })
})

test('a masked name tells its first character and nothing more', () => {
  expect(['张三', '张', '欧阳小明', '艾则孜·木沙江·买买提', '𠮷田'].map(maskedName)).toEqual([
    ...['张*', '张*', '欧***', '艾***', '𠮷*'],
  ])
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }), (name) => {
      const masked = maskedName(name) as string
      expect(masked.replace(/\*+$/, '')).toBe([...name][0] === '*' ? '' : [...name][0])
    }),
  )
})

test('the words are whole', () => expect(flawsOf(privacyWords)).toEqual([]))
