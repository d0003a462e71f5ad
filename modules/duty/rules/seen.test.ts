import { expect, test } from 'vitest'
import { actorWith, grant } from '../../access/testing/actors.ts'
import { maySeeBirthOf } from './may-see-duty.ts'
import { seenObjection, seenRecord } from './seen.ts'

const OWN = 320508001
const record = { personId: 'p1', streetId: OWN }
const member = actorWith([grant('street_member', { streetId: OWN })])
const foreign = actorWith([grant('street_secretary', { streetId: 320508002 })])

test('what one may not know of is refused as if there were none', () => {
  const unknown = { code: 'duty.record-unknown', status: 404 }
  expect(seenRecord(member, record)).toBe(record)
  expect(() => seenRecord(foreign, record)).toThrow(expect.objectContaining(unknown))
  expect(() => seenRecord(foreign, undefined)).toThrow(expect.objectContaining(unknown))
  expect(() => seenRecord(foreign, { ...record, streetId: null })).toThrow(expect.objectContaining(unknown))
  expect(() => seenObjection(foreign, record)).toThrow(expect.objectContaining({ code: 'duty.objection-unknown' }))
  expect(seenObjection(actorWith([], { personId: 'p1' }), record)).toBe(record)
})

test('members read the file without the year of birth', () => {
  const deputy = { personId: 'p1', streetIds: [OWN] }
  expect(maySeeBirthOf(member, deputy).can).toBe(false)
  expect(maySeeBirthOf(actorWith([grant('street_secretary', { streetId: OWN })]), deputy).can).toBe(true)
  expect(maySeeBirthOf(actorWith([grant('district_staff')]), deputy).can).toBe(true)
  expect(maySeeBirthOf(actorWith([], { personId: 'p1' }), deputy).can).toBe(true)
})
