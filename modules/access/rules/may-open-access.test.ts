import { describe, expect, test } from 'vitest'
import { actorWith, grant } from '../testing/actors.ts'
import { mayIssueCard, mayOpenStaffAccount } from './may-open-access.ts'

const OWN = 320508001
const OTHER = 320508002
const secretary = actorWith([grant('street_secretary', { streetId: OWN })])
const staff = actorWith([grant('district_staff')])
const deputy = { personId: 'p1', streetIds: [OWN], officeStreetIds: [] }

describe('who hands a card over', () => {
  test('the staff of the street that serves the person, and the district', () => {
    expect(mayIssueCard(secretary, deputy).can).toBe(true)
    expect(mayIssueCard(staff, { ...deputy, streetIds: [] }).can).toBe(true)
    expect(mayIssueCard(secretary, { ...deputy, streetIds: [OTHER] })).toEqual({
      can: false,
      why: 'access.not-yours-to-issue',
    })
    expect(mayIssueCard(actorWith([grant('street_member', { streetId: OWN })]), deputy).can).toBe(false)
  })
  test('a seat of the own street is no hindrance', () => {
    expect(mayIssueCard(secretary, { ...deputy, officeStreetIds: [OWN] }).can).toBe(true)
  })
  test.each([OTHER, null])('whoever holds an office elsewhere (%s) gets it from the district', (street) => {
    const subject = { ...deputy, officeStreetIds: [OWN, street] }
    expect(mayIssueCard(secretary, subject)).toEqual({ can: false, why: 'access.card-by-district' })
    expect(mayIssueCard(staff, subject).can).toBe(true)
  })
})

test('staff accounts are opened by the district and the administrator', () => {
  for (const subject of [null, { onlyHandlerOf: null }, { onlyHandlerOf: [OTHER] }]) {
    expect(mayOpenStaffAccount(staff, subject).can).toBe(true)
    expect(mayOpenStaffAccount(actorWith([grant('system_admin')]), subject).can).toBe(true)
  }
})

test.each([
  ['works for a unit of the street', [OWN], true],
  ['works for a unit of another street as well', [OWN, OTHER], false],
  ['works for a unit of the district as well', [OWN, null], false],
  ['holds anything else, or nothing', null, false],
])('a street opens the account of who %s: %o %s', (_, onlyHandlerOf, can) => {
  expect(mayOpenStaffAccount(secretary, { onlyHandlerOf }).can).toBe(can)
  expect(mayOpenStaffAccount(actorWith([grant('street_member', { streetId: OWN })]), { onlyHandlerOf }).can).toBe(false)
})
