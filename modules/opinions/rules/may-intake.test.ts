import { describe, expect, test } from 'vitest'
import { flawsOf } from '../../../platform/words/flaws.ts'
import { actorWith, grant } from '../../access/testing/actors.ts'
import { intakeWords } from '../words-of-intake.ts'
import { sheetWords } from '../words-of-sheets.ts'
import { codeClosedBy, mayRevokeCode, oddCodeField, streetsOfCodes } from './may-code.ts'
import { mayAskHiding, mayDecideHiding, mayLetIn } from './may-hide.ts'
import {
  enterScope,
  mayEnter,
  mayEnterFor,
  mayLinkHeard,
  mayMarkConfidential,
  maySeeDeputies,
  maySubmitAsDeputy,
} from './may-intake.ts'

const STREET = 320508001
const OTHER = 320508002
const place = { streetId: STREET, communityId: '320508001001' }
const secretary = actorWith([grant('street_secretary', { streetId: STREET })])
const staff = actorWith([grant('district_staff')])
const recorder = actorWith([grant('recorder', { streetId: STREET, communityId: place.communityId })])
const deputy = actorWith([
  grant('deputy', { streetId: STREET, mandateId: 'here', level: 'district' }),
  grant('deputy', { streetId: OTHER, mandateId: 'there', level: 'consultative' }),
])
const why = (verdict: { can: boolean; why?: string }) => (verdict.can ? 'yes' : verdict.why)

describe('who enters what', () => {
  test('a deputy of any level where a mandate runs and is not suspended', () => {
    expect(why(maySubmitAsDeputy(deputy, STREET, ['here']))).toBe('yes')
    expect(why(maySubmitAsDeputy(deputy, OTHER, ['there']))).toBe('yes')
    expect(why(maySubmitAsDeputy(deputy, STREET, ['there']))).toBe('opinions.deputy-suspended')
    expect(why(maySubmitAsDeputy(deputy, 320508003, ['here']))).toBe('opinions.deputy-elsewhere')
    expect(why(maySubmitAsDeputy(secretary, STREET, ['here']))).toBe('opinions.deputies-only')
  })

  test('for somebody: staff in their street, recorders in their community, nobody else', () => {
    expect([secretary, staff, recorder].map((actor) => mayEnterFor(actor, place).can)).toEqual([true, true, true])
    expect(why(mayEnterFor(recorder, { ...place, communityId: null }))).toBe('opinions.recorder-own-community')
    expect(why(mayEnterFor(deputy, place))).toBe('opinions.staff-enters')
    expect(why(mayEnter(secretary, 'counter', { ...place, streetId: OTHER }, []))).toBe('opinions.staff-enters')
    expect(why(mayEnter(deputy, 'deputy', place, ['here']))).toBe('yes')
    expect(why(mayMarkConfidential(recorder, STREET))).toBe('opinions.staff-marks-confidential')
  })

  test('a heard line is taken up by who was there or is served there, and by who may raise it as it stands', () => {
    const line = { ...place, present: ['somebody'] }
    const there = { ...line, streetId: 320508003, present: [deputy.personId] }
    expect([mayLinkHeard(deputy, 'deputy', line).can, mayLinkHeard(deputy, 'deputy', there).can]).toEqual([true, true])
    expect(why(mayLinkHeard(deputy, 'deputy', { ...there, present: [] }))).toBe('opinions.heard-unknown')
    expect(why(mayLinkHeard(deputy, 'counter', line))).toBe('opinions.heard-unknown')
    expect([secretary, staff, recorder].map((actor) => mayLinkHeard(actor, 'counter', line).can)).toEqual([
      true,
      true,
      true,
    ])
    expect(why(mayLinkHeard(recorder, 'recorder', { ...line, communityId: null }))).toBe('opinions.heard-unknown')
    expect(why(mayLinkHeard(secretary, 'deputy', line))).toBe('opinions.heard-unknown')
  })

  test('the deputies of a street are chosen from where something is entered for somebody', () => {
    const street = { streetId: STREET, communities: [place.communityId, '320508001002'] }
    expect([secretary, staff, recorder].map((actor) => maySeeDeputies(actor, street).can)).toEqual([true, true, true])
    expect(why(maySeeDeputies(recorder, { streetId: OTHER, communities: [] }))).toBe('opinions.staff-enters')
    expect(why(maySeeDeputies(deputy, street))).toBe('opinions.staff-enters')
  })

  test('the scope of lists says the same', () => {
    expect(enterScope(secretary)).toEqual({
      everywhere: false,
      staffStreets: [STREET],
      communities: [],
      deputyStreets: [],
    })
    expect(enterScope(recorder).communities).toEqual([place.communityId])
    expect(enterScope(deputy).deputyStreets).toEqual([STREET, OTHER])
    expect([streetsOfCodes(staff), streetsOfCodes(secretary), streetsOfCodes(deputy)]).toEqual([null, [STREET], []])
  })
})

describe('codes', () => {
  test('are whole, or the odd field is named', () => {
    const none = { communityId: null, personId: null, activityId: null }
    expect(oddCodeField({ kind: 'street', ...none })).toBeNull()
    expect(oddCodeField({ kind: 'deputy', ...none, personId: 'p' })).toBeNull()
    expect(oddCodeField({ kind: 'deputy', ...none })).toBe('personId')
    expect(oddCodeField({ kind: 'community', ...none, personId: 'p' })).toBe('personId')
    expect(oddCodeField({ kind: 'activity', ...none })).toBe('activityId')
    expect(oddCodeField({ kind: 'street', ...none, communityId: 'c' })).toBe('communityId')
  })

  test('close when revoked, when the deputy is out of duty, when the activity is called off', () => {
    const open = { kind: 'street', revoked: false, deputy: null, activity: null } as const
    expect(codeClosedBy(open)).toBeNull()
    expect(codeClosedBy({ ...open, revoked: true })).toBe('opinions.code-revoked')
    expect(codeClosedBy({ ...open, kind: 'deputy', deputy: { levels: [] } })).toBe('opinions.code-deputy-out')
    expect(codeClosedBy({ ...open, kind: 'activity', activity: { state: 'cancelled' } })).toBe(
      'opinions.code-activity-off',
    )
    expect(why(mayRevokeCode(secretary, { streetId: STREET, revokedAt: new Date(0) }))).toBe(
      'opinions.code-revoked-already',
    )
  })
})

test('hiding takes somebody else than whoever asked', () => {
  const item = { streetId: STREET, held: true, hidden: false, hiding: null }
  expect(why(mayLetIn(secretary, item))).toBe('yes')
  expect(why(mayAskHiding(deputy, item))).toBe('opinions.hiding-by-street')
  const asked = { ...item, hiding: { state: 'asked', askedBy: secretary.personId } }
  const second = { ...secretary, personId: '01900000-0000-7000-8000-0000000000ff' }
  expect(why(mayAskHiding(second, asked))).toBe('opinions.hiding-asked-already')
  for (const decision of ['hide', 'refuse'] as const) {
    expect(why(mayDecideHiding(secretary, asked, decision))).toBe('opinions.hiding-second-person')
    expect(why(mayDecideHiding(second, asked, decision))).toBe('yes')
  }
  const hidden = { ...item, held: false, hidden: true, hiding: { state: 'hidden', askedBy: secretary.personId } }
  expect(why(mayDecideHiding(second, hidden, 'lift'))).toBe('yes')
  expect(why(mayDecideHiding(second, hidden, 'hide'))).toBe('opinions.no-hiding-asked')
  expect(why(mayLetIn(second, hidden))).toBe('opinions.hidden-already')
})

test('the words are whole', () => {
  expect(flawsOf(intakeWords)).toEqual([])
  expect(flawsOf(sheetWords)).toEqual([])
})
