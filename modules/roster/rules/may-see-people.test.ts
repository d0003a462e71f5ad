import { describe, expect, test } from 'vitest'
import { actorWith, grant } from '../../access/testing/actors.ts'
import { mayAppointPerson, mayKeepMandates, maySeePerson, maySeePrivate, streetsToList } from './may-see-people.ts'

const PINGJIANG = 320508001
const JINCHANG = 320508002
const subject = { personId: 'p1', streetIds: [PINGJIANG], communityIds: ['320508001001'] }

describe('who may see a person', () => {
  test('the own street all, a foreign street nothing', () => {
    expect(maySeePrivate(actorWith([grant('street_secretary', { streetId: PINGJIANG })]), subject).can).toBe(true)
    expect(maySeePerson(actorWith([grant('street_secretary', { streetId: JINCHANG })]), subject).can).toBe(false)
  })
  test('members see names, not contacts', () => {
    const member = actorWith([grant('street_member', { streetId: PINGJIANG })])
    expect(maySeePerson(member, subject).can).toBe(true)
    expect(maySeePrivate(member, subject).can).toBe(false)
  })
  test('a deputy sees the own facts and nobody else’s', () => {
    const deputy = actorWith([grant('deputy', { streetId: PINGJIANG, level: 'district' })])
    expect(maySeePerson(deputy, subject).can).toBe(false)
    expect(maySeePrivate(deputy, { ...subject, personId: deputy.personId }).can).toBe(true)
  })
  test('lists: the district all, a street its own, a deputy none', () => {
    expect(streetsToList(actorWith([grant('district_staff')]))).toBeNull()
    expect(streetsToList(actorWith([grant('street_director', { streetId: PINGJIANG })]))).toEqual([PINGJIANG])
    expect(streetsToList(actorWith([grant('deputy', { streetId: PINGJIANG })]))).toEqual([])
  })
  test('a street appoints somebody new or its own, the district anybody', () => {
    const secretary = actorWith([grant('street_secretary', { streetId: PINGJIANG })])
    expect(mayAppointPerson(secretary, null).can).toBe(true)
    expect(mayAppointPerson(secretary, { streetIds: [JINCHANG, PINGJIANG] }).can).toBe(true)
    expect(mayAppointPerson(secretary, { streetIds: [JINCHANG] }).can).toBe(false)
    expect(mayAppointPerson(secretary, { streetIds: [] }).can).toBe(false)
    expect(mayAppointPerson(actorWith([grant('district_staff')]), { streetIds: [] }).can).toBe(true)
  })
  test('only district staff keep mandates', () => {
    expect(mayKeepMandates(actorWith([grant('district_staff')])).can).toBe(true)
    expect(mayKeepMandates(actorWith([grant('street_director', { streetId: PINGJIANG })]))).toEqual({
      can: false,
      why: 'roster.district-keeps-mandates',
    })
  })
})
