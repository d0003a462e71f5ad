import { describe, expect, test } from 'vitest'
import type { AddMatterBody } from '../contract-moves.ts'
import { someFacts, someMatter } from '../testing/some-matters.ts'
import { besideOthers, matterFault } from './matter-said.ts'

const appoint = (more: object = {}) =>
  ({
    id: 'i',
    type: 'appoint',
    personId: 'q',
    streetId: 1,
    seat: 'member',
    seatNo: 2,
    ground: 'any',
    ...more,
  }) as AddMatterBody
const remove = (more: object = {}) =>
  ({ id: 'i', type: 'remove', personId: 'q', tenureId: 't', reason: '调动', ...more }) as AddMatterBody
const fault = (found: { key: string; field: string } | null) =>
  found === null ? null : [found.key.replace('appointments.', ''), found.field]

describe('a matter as it is said', () => {
  test.each([
    [appoint(), null],
    [appoint({ seat: undefined }), ['field-needed', 'seat']],
    [appoint({ ground: 'delegation_deputy' }), ['field-needed', 'mandateId']],
    [appoint({ ground: 'delegation_deputy', mandateId: 'm' }), null],
    [appoint({ ground: 'department_head' }), ['field-needed', 'postId']],
    [appoint({ tenureId: 't' }), ['field-not-taken', 'tenureId']],
    [remove(), null],
    [remove({ tenureId: undefined }), ['field-needed', 'tenureId']],
    [remove({ reason: ' ' }), ['reason-needed', 'reason']],
    [remove({ streetId: 1 }), ['field-not-taken', 'streetId']],
    [remove({ type: 'cease', postId: 'p' }), ['field-not-taken', 'postId']],
  ])('%j', (said, expected) => expect(fault(matterFault(said))).toEqual(expected))
})

describe('beside the others of its dossier', () => {
  const beside = (
    said: AddMatterBody,
    matters: ReturnType<typeof someMatter>[],
    hands: { personId: string; streetId: null }[] = [],
  ) => fault(besideOthers(said, someFacts({ dossier: { hands }, matters })))
  const taking = someMatter({ matterId: 'a', personId: 'q' })
  const leaving = someMatter({ matterId: 'b', personId: 'q', type: 'remove', tenureId: 't' })

  test('nobody stands twice, or handles what they stand in', () => {
    expect(beside(appoint(), [taking])).toEqual(['person-twice', 'personId'])
    expect(beside(appoint(), [{ ...taking, state: 'withdrawn' }])).toBeNull()
    expect(beside(remove(), [leaving])).toEqual(['tenure-twice', 'tenureId'])
    expect(beside(appoint(), [], [{ personId: 'q', streetId: null }])).toEqual(['hand-is-candidate', 'personId'])
  })

  test('halves of a transfer are of one person, one taking and one leaving, and not halves already', () => {
    expect(beside(appoint({ pairedWith: 'b' }), [leaving])).toBeNull()
    expect(beside(remove({ pairedWith: 'a', tenureId: 'u' }), [taking])).toBeNull()
    expect(beside(appoint({ pairedWith: 'c' }), [leaving])).toEqual(['no-such-half', 'pairedWith'])
    expect(beside(appoint({ pairedWith: 'b' }), [{ ...leaving, personId: 'z' }])).toEqual([
      'no-such-half',
      'pairedWith',
    ])
    expect(beside(appoint({ pairedWith: 'b' }), [{ ...leaving, pairedWith: 'y' }])).toEqual([
      'no-such-half',
      'pairedWith',
    ])
    expect(beside(appoint({ pairedWith: 'b' }), [{ ...leaving, state: 'withdrawn' }])).toEqual([
      'no-such-half',
      'pairedWith',
    ])
  })
})
