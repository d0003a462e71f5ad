import { describe, expect, test } from 'vitest'
import type { Verdict } from '../../../kernel/verdict.ts'
import { actorWith, grant } from '../../access/testing/actors.ts'
import { peopleLifecycle } from '../language.ts'
import { mayChoose, mayJudge, mayMakeSheet, mayReadMerit, mayRecommend, mayTakeBack } from './may-merit.ts'

const STREET = 320508018
const OTHER = 320508019
const me = actorWith([]).personId
const dossier = (more: object = {}) => ({
  ...{ kind: 'people' as const, state: 'collecting' as const, announcedOn: null },
  hands: [{ personId: me, streetId: null as number | null }],
  ...more,
})
const ofStreet = (more: object = {}) => dossier({ hands: [{ personId: me, streetId: STREET }], ...more })
const staff = actorWith([grant('district_staff')])
const director = actorWith([grant('street_director', { streetId: STREET })])
const secretary = actorWith([grant('street_secretary', { streetId: STREET })])
const deputyDirector = actorWith([grant('street_deputy_director', { streetId: STREET })])
const why = (verdict: Verdict) => (verdict.can ? 'can' : verdict.why)

test('merit is the hands’, also of those who lost their office: of all streets for the whole, of one for the street', () => {
  expect(why(mayReadMerit(staff, dossier(), null))).toBe('can')
  expect(why(mayReadMerit(staff, dossier({ hands: [] }), STREET))).toBe('appointments.hands-only')
  expect(why(mayReadMerit(staff, dossier({ hands: [], announcedOn: '2024-05-20', state: 'announced' }), STREET))).toBe(
    'appointments.hands-only',
  )
  expect(why(mayReadMerit(director, ofStreet(), STREET))).toBe('can')
  expect([null, OTHER].map((street) => why(mayReadMerit(director, ofStreet(), street)))).toEqual(
    Array(2).fill('appointments.other-street'),
  )
  expect(why(mayReadMerit(actorWith([]), dossier(), null))).toBe('appointments.hands-only')
  expect(why(mayReadMerit(actorWith([]), ofStreet(), STREET))).toBe('appointments.hands-only')
  expect(why(mayReadMerit(staff, dossier({ kind: 'rule', state: 'drafting' }), null))).toBe(
    'appointments.merit.not-of-people',
  )
})

describe('entering for a street', () => {
  test('by its director or secretary or the whole’s hands, while it collects, nobody for themselves', () => {
    for (const who of [director, secretary]) expect(why(mayChoose(who, ofStreet(), STREET))).toBe('can')
    expect(why(mayRecommend(staff, dossier(), OTHER))).toBe('can')
    expect(why(mayRecommend(deputyDirector, ofStreet(), STREET))).toBe('appointments.merit.director-or-secretary')
    expect(why(mayRecommend(director, ofStreet(), STREET, me))).toBe('appointments.merit.oneself')
    expect(why(mayRecommend(director, ofStreet(), STREET, 'another'))).toBe('can')
  })

  test('never once the dossier has gone on', () => {
    for (const state of peopleLifecycle.states.filter((one) => one !== 'collecting'))
      expect([state, why(mayRecommend(staff, dossier({ state }), STREET))]).toEqual([
        state,
        'appointments.not-collecting',
      ])
  })

  test('taken back only while nothing rests on it', () => {
    const row = { streetId: STREET, counted: false, proposed: false }
    expect(why(mayTakeBack(secretary, ofStreet(), row))).toBe('can')
    expect(why(mayTakeBack(secretary, ofStreet(), { ...row, counted: true }))).toBe(
      'appointments.merit.counted-already',
    )
    expect(why(mayTakeBack(secretary, ofStreet(), { ...row, proposed: true }))).toBe(
      'appointments.merit.proposed-already',
    )
  })
})

test('judging ends with the vote, and nobody judges themselves; a sheet is kept by the whole’s hands', () => {
  const open = ['collecting', 'examined', 'appraised', 'nominated', 'tabled', 'in_session']
  for (const state of peopleLifecycle.states) {
    const expected = open.includes(state) ? 'can' : 'appointments.merit.after-vote'
    expect([state, why(mayJudge(director, ofStreet({ state }), STREET, 'x'))]).toEqual([state, expected])
    expect([state, why(mayMakeSheet(staff, dossier({ state })))]).toEqual([state, expected])
  }
  expect(why(mayJudge(staff, dossier(), STREET, me))).toBe('appointments.merit.oneself')
  expect(why(mayMakeSheet(director, ofStreet()))).toBe('appointments.hands-only')
})
