import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { actorWith, grant } from '../../access/testing/actors.ts'
import { RECORD_STATES, type RecordSubject, recordLifecycle } from '../language.ts'
import { alike, type Neighbour, spotFlags } from './flags.ts'
import { mayObject } from './may-object.ts'
import { mayReview } from './may-review.ts'
import { maySeeActivityRecords } from './may-see-duty.ts'
import { mayChangeOwn } from './may-self-report.ts'
import { mayStrike } from './may-strike.ts'
import { mergesFor } from './merge.ts'

const STREET = 320508001
const subject = (more: Partial<RecordSubject> = {}): RecordSubject => ({
  recordId: 'r1',
  personId: 'deputy',
  level: 'district',
  streetId: STREET,
  kind: 'other_work',
  role: 'participant',
  doneOn: '2023-06-01',
  units: 1,
  themed: false,
  title: '走访',
  sourceKind: 'self_report',
  sourceId: 'r1',
  state: 'submitted',
  objectionUntil: null,
  objected: false,
  submittedBy: 'deputy',
  onBehalf: false,
  streetReviewedBy: null,
  version: 1,
  ...more,
})
const roles = {
  secretary: grant('street_secretary', { streetId: STREET }),
  neighbour: grant('street_secretary', { streetId: 2 }),
  member: grant('street_member', { streetId: STREET }),
  recorder: grant('recorder', { communityId: 'c' }),
  deputy: grant('deputy', { streetId: STREET }),
  district: grant('district_staff'),
  admin: grant('system_admin'),
}
const anyone = (role: keyof typeof roles, personId = 'somebody') => actorWith([roles[role]], { personId })

describe('striking what stands', () => {
  const standing = subject({ state: 'confirmed', sourceKind: 'attendance' })
  test('is the district’s alone, and never about oneself', () => {
    for (const role of ['secretary', 'neighbour', 'member', 'recorder', 'deputy', 'admin'] as const)
      expect(mayStrike(anyone(role), standing)).toEqual({ can: false, why: 'duty.strike-by-district' })
    expect(mayStrike(anyone('district'), standing).can).toBe(true)
    expect(mayStrike(anyone('district', 'deputy'), standing)).toMatchObject({ why: 'duty.own-record' })
  })
  test('waits for an objection that is open, and needs a record that stands', () => {
    expect(mayStrike(anyone('district'), { ...standing, objected: true })).toMatchObject({ why: 'duty.objection-open' })
    for (const state of RECORD_STATES.filter((one) => one !== 'confirmed'))
      expect(mayStrike(anyone('district'), { ...standing, state })).toMatchObject({ why: 'duty.strike-only-confirmed' })
  })
  test('an activity’s records are looked through by committees and the district', () => {
    const may = (role: keyof typeof roles) => maySeeActivityRecords(anyone(role)).can
    expect((Object.keys(roles) as (keyof typeof roles)[]).filter(may)).toEqual([
      ...['secretary', 'neighbour', 'member', 'district'],
    ])
  })
})

describe('who reviews', () => {
  test.each([
    ['secretary', 'submitted', true],
    ['secretary', 'street_reviewed', false],
    ['neighbour', 'submitted', false],
    ['member', 'submitted', false],
    ['recorder', 'submitted', false],
    ['deputy', 'submitted', false],
    ['district', 'submitted', false],
    ['district', 'street_reviewed', true],
    ['admin', 'street_reviewed', false],
  ] as const)('%s, %s: %s', (role, state, can) => {
    expect(mayReview(anyone(role), subject({ state }), 'pass').can).toBe(can)
  })

  test('nobody ever passes their own record, one they entered, or both stages of one, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...(Object.keys(roles) as (keyof typeof roles)[]))),
        fc.constantFrom(...RECORD_STATES),
        fc.constantFrom('personId', 'submittedBy'),
        fc.constantFrom('pass', 'return', 'reject'),
        (held, state, part, verdict) => {
          const me = actorWith(
            held.map((role) => roles[role]),
            { personId: 'me' },
          )
          expect(mayReview(me, subject({ state, [part]: 'me' }), verdict).can).toBe(false)
          expect(mayReview(me, subject({ state: 'street_reviewed', streetReviewedBy: 'me' }), 'pass').can).toBe(false)
        },
      ),
    )
  })

  test('what stands or was withdrawn is never reviewed again', () => {
    for (const state of ['confirmed', 'rejected', 'withdrawn', 'struck', 'returned'] as const) {
      expect(recordLifecycle.next(state, 'confirm').can).toBe(false)
      expect(mayReview(anyone('district'), subject({ state }), 'pass').can).toBe(false)
    }
  })
})

describe('one’s own', () => {
  test('is withdrawn by the deputy until it is decided, by the street only where it entered it', () => {
    const me = anyone('deputy', 'deputy')
    expect(mayChangeOwn(me, subject(), 'withdraw').can).toBe(true)
    expect(mayChangeOwn(me, subject({ state: 'confirmed' }), 'withdraw').can).toBe(false)
    expect(mayChangeOwn(anyone('secretary'), subject(), 'withdraw').can).toBe(false)
    expect(mayChangeOwn(anyone('secretary'), subject({ onBehalf: true }), 'withdraw').can).toBe(true)
  })

  test('may be objected to while the time runs, if the organiser entered it', () => {
    const me = anyone('deputy', 'deputy')
    const stands = subject({ state: 'confirmed', sourceKind: 'attendance', objectionUntil: '2023-06-20' })
    expect(mayObject(me, stands, '2023-06-20').can).toBe(true)
    expect(mayObject(me, stands, '2023-06-21')).toMatchObject({ why: 'duty.objection-too-late' })
    expect(mayObject(me, { ...stands, objected: true }, '2023-06-20')).toMatchObject({ why: 'duty.objection-open' })
    expect(mayObject(anyone('deputy'), stands, '2023-06-20').can).toBe(false)
    expect(mayObject(me, subject({ state: 'confirmed' }), '2023-06-20')).toMatchObject({
      why: 'duty.reviewed-not-objected',
    })
  })
})

describe('what catches the eye', () => {
  const near = (recordId: string, more: Partial<Neighbour> = {}): Neighbour => ({
    recordId,
    kind: 'other_work',
    doneOn: '2023-06-12',
    title: `事项${recordId}`,
    sourceKind: 'self_report',
    halfDays: 0,
    submittedOn: '2023-06-12',
    ...more,
  })
  test('a quiet record has no flags, and is not compared with itself', () => {
    expect(spotFlags(near('a'), [near('a'), near('b', { doneOn: '2023-05-01' })])).toEqual([])
  })
  test('three half days on one day in two places', () => {
    expect(spotFlags(near('a', { halfDays: 1 }), [near('b', { halfDays: 2, title: '别处' })])).toEqual(['two-places'])
    expect(spotFlags(near('a', { halfDays: 1 }), [near('b', { halfDays: 1, title: '别处' })])).toEqual([])
  })
  test('four reports for one day; nearly the same words; a heap at the quarter’s end', () => {
    const day = ['b', 'c', 'd'].map((id) => near(id))
    expect(spotFlags(near('a'), day)).toEqual(['many-in-a-day'])
    expect(
      spotFlags(near('a', { title: '走访平江某某小区居民' }), [
        near('b', { doneOn: '2023-01-05', title: '走访平江某某小区的居民' }),
      ]),
    ).toEqual(['near-duplicate'])
    const heap = ['b', 'c', 'd', 'e'].map((id, n) =>
      near(id, { submittedOn: '2023-06-29', doneOn: `2023-06-0${n + 1}` }),
    )
    expect(spotFlags(near('a', { submittedOn: '2023-06-30' }), heap)).toEqual(['end-of-quarter'])
  })
  test('likeness is 1 for the same text, 0 for strangers, and symmetric', () => {
    expect(alike('走访居民', '走访居民')).toBe(1)
    expect(alike('走访居民', '开会学习')).toBe(0)
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        (a, b) => alike(a, b) === alike(b, a) && alike(a, b) >= 0 && alike(a, b) <= 1,
      ),
    )
  })
})

describe('the same fact told twice', () => {
  const told = (recordId: string, state = 'submitted') => ({
    recordId,
    personId: 'p',
    kind: 'training',
    doneOn: '2023-06-06',
    state,
    version: 1,
  })
  const organised = (recordId: string) => ({ recordId, personId: 'p', kind: 'training', doneOn: '2023-06-06' })
  test('each organiser’s record takes one self-report, the earliest first', () => {
    expect(mergesFor([organised('o')], [told('b'), told('a', 'confirmed')])).toMatchObject([
      { selfReport: { recordId: 'a' }, into: 'o', to: 'struck' },
    ])
    expect(mergesFor([organised('o'), organised('q')], [told('b')])).toHaveLength(1)
    expect(mergesFor([{ ...organised('o'), doneOn: '2023-06-07' }], [told('b')])).toEqual([])
  })
})
