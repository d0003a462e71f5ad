import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { flawsOf } from '../../../platform/words/flaws.ts'
import { actorWith, grant } from '../../access/testing/actors.ts'
import { type BulletinEvent, type BulletinState, type BulletinSubject, bulletinLifecycle } from '../language.ts'
import { words } from '../words.ts'
import { paperWords } from '../words-of-paper.ts'
import { actionsOn, mayCalculate, mayMove, maySee, maySeeRows } from './may-bulletin.ts'

const STREET = 320508001
const drafter = actorWith([grant('district_staff')], { personId: 'drafter' })
const second = actorWith([grant('district_staff')], { personId: 'second' })
const others = [
  actorWith([grant('system_admin')]),
  actorWith([grant('street_director', { streetId: STREET })]),
  actorWith([grant('street_secretary', { streetId: STREET })]),
  actorWith([grant('street_member', { streetId: STREET })]),
  actorWith([grant('recorder')]),
  actorWith([grant('deputy', { streetId: STREET, level: 'district' })]),
  actorWith([]),
]
const bulletin = (state: BulletinState, draftedBy: string | null = 'drafter'): BulletinSubject => ({
  ...{ bulletinId: 'b', year: 2023, quarter: 2 as const, version: 1 },
  state,
  draftedBy,
})

describe('who may move a bulletin', () => {
  test('nobody but district staff, in any state, by any event', () => {
    for (const actor of others)
      for (const state of bulletinLifecycle.states)
        for (const event of bulletinLifecycle.events)
          expect(mayMove(actor, bulletin(state), event)).toEqual({ can: false, why: 'bulletins.district-only' })
  })

  test('the drafter neither checks nor signs; a colleague does', () => {
    expect(mayMove(drafter, bulletin('drafted'), 'check')).toEqual({ can: false, why: 'bulletins.own-draft' })
    expect(mayMove(second, bulletin('drafted'), 'check').can).toBe(true)
    expect(mayMove(drafter, bulletin('checked'), 'sign')).toEqual({ can: false, why: 'bulletins.own-draft' })
    expect(mayMove(second, bulletin('checked'), 'sign').can).toBe(true)
  })

  test('nothing happens to an issued one', () => {
    for (const actor of [drafter, second])
      for (const event of bulletinLifecycle.events) expect(mayMove(actor, bulletin('issued'), event).can).toBe(false)
  })

  test('every reason has its sentence in both languages', () => {
    expect([...flawsOf(words), ...flawsOf(paperWords)]).toEqual([])
    for (const actor of [drafter, second, ...others])
      for (const state of bulletinLifecycle.states)
        for (const verdict of Object.values(actionsOn(actor, bulletin(state))))
          if (!verdict.can) expect(words).toHaveProperty([verdict.why])
  })

  test('however two people act, what is issued was drafted by one and checked and signed by another', () => {
    const acts = fc.array(
      fc.record({ actor: fc.constantFrom(drafter, second), event: fc.constantFrom(...bulletinLifecycle.events) }),
      { maxLength: 60, size: 'max' },
    )
    let issued = 0
    fc.assert(
      fc.property(acts, (list) => {
        let state: BulletinState = 'calculated'
        let by: { drafted: string | null; checked: string | null; signed: string | null } = {
          ...{ drafted: null, checked: null, signed: null },
        }
        for (const { actor, event } of list) {
          const step = bulletinLifecycle.next(state, event)
          const can = mayMove(actor, bulletin(state, by.drafted), event).can
          if (!step.can) expect(can).toBe(false)
          if (!can || !step.can || event === 'discard') continue
          state = step.to
          by = noted(by, event, actor.personId)
          if (state === 'issued') {
            issued += 1
            expect(by.drafted).not.toBeNull()
            expect([by.checked, by.signed]).not.toContain(by.drafted)
            expect([by.checked, by.signed]).not.toContain(null)
          }
        }
      }),
      { numRuns: 2000 },
    )
    expect(issued).toBeGreaterThan(0)
  })
})

type Names = { drafted: string | null; checked: string | null; signed: string | null }

function noted(by: Names, event: BulletinEvent, personId: string): Names {
  if (event === 'draft') return { drafted: personId, checked: null, signed: null }
  if (event === 'check') return { ...by, checked: personId }
  if (event === 'sign') return { ...by, signed: personId }
  return event === 'issue' ? by : { ...by, checked: null, signed: null }
}

describe('which quarter may be counted', () => {
  const none = { lastIssued: null, onItsWay: null }
  const q = (year: number, quarter: 1 | 2 | 3 | 4) => ({ year, quarter })
  test.each([
    ['the day after it ended', '2023-07-01', none, null],
    ['its last day', '2023-06-30', none, 'bulletins.quarter-running'],
    ['another is on its way', '2023-07-01', { ...none, onItsWay: q(2023, 1) }, 'bulletins.one-on-its-way'],
    ['it is issued already', '2023-12-01', { ...none, lastIssued: q(2023, 2) }, 'bulletins.later-one-issued'],
    ['a later one is out', '2024-12-01', { ...none, lastIssued: q(2024, 1) }, 'bulletins.later-one-issued'],
    ['the one before is out', '2023-07-01', { ...none, lastIssued: q(2023, 1) }, null],
  ] as const)('%s (%s)', (_, today, onFile, why) => {
    expect(mayCalculate(drafter, q(2023, 2), today, onFile)).toEqual(why === null ? { can: true } : { can: false, why })
  })
  test('a street begins none', () => {
    for (const actor of others) expect(mayCalculate(actor, q(2023, 2), '2023-07-01', none).can).toBe(false)
  })
})

describe('who sees', () => {
  test('an issued bulletin: everybody signed in; one on its way: the district', () => {
    for (const actor of others) {
      expect(maySee(actor, bulletin('issued')).can).toBe(true)
      for (const state of bulletinLifecycle.states.filter((one) => one !== 'issued'))
        expect(maySee(actor, bulletin(state)).can).toBe(false)
    }
    for (const state of bulletinLifecycle.states) expect(maySee(drafter, bulletin(state)).can).toBe(true)
  })
  test('single deputies’ points: the district; of an issued one the street’s committee its own', () => {
    const seated = others.filter(({ roles }) => roles.some(({ role }) => role.startsWith('street_')))
    for (const actor of others) {
      expect(maySeeRows(actor, bulletin('issued'), null).can).toBe(false)
      expect(maySeeRows(actor, bulletin('signed'), STREET).can).toBe(false)
      expect(maySeeRows(actor, bulletin('issued'), STREET + 1).can).toBe(false)
      expect(maySeeRows(actor, bulletin('issued'), STREET).can).toBe(seated.includes(actor))
    }
    expect(maySeeRows(drafter, bulletin('calculated'), null).can).toBe(true)
  })
})
