import { describe, expect, test } from 'vitest'
import type { Actor } from '../../access/language.ts'
import { JINCHANG, PINGJIANG } from '../../roster/testing/people-ground.ts'
import { ACTIVITY_STATES, type ActivitySubject } from '../language.ts'
import { actorsWith, DAY, NOW } from '../testing/fixtures.ts'
import { words } from '../words.ts'
import { actionsOn } from './actions.ts'
import { closable, isMissing, mayCloseDay } from './may-close.ts'
import { mayRead, maySeeAttendance, maySeeLeaveReasons } from './may-read.ts'

const COMMUNITY = '320508018001'
const actors = actorsWith(COMMUNITY)

const subject = (change: Partial<ActivitySubject> = {}): ActivitySubject => ({
  ...{ kind: 'weekly_visit', state: 'published', streetId: PINGJIANG, communityId: COMMUNITY, heldOn: DAY },
  ...{ contactDayId: null, own: null },
  ...change,
})

const readers = (change: Partial<ActivitySubject>) =>
  Object.entries(actors)
    .filter(([, actor]) => mayRead(actor, subject(change)).can)
    .map(([name]) => name)

const can = (actor: Actor, change: Partial<ActivitySubject> = {}) =>
  Object.entries(actionsOn(actor, subject(change), NOW))
    .filter(([, verdict]) => verdict.can)
    .map(([action]) => action)

describe('who reads', () => {
  test('a draft: the staff who run it', () => {
    expect(readers({ state: 'planned' })).toEqual(['staff', 'secretary', 'director'])
  })
  test('what is published: also members, the recorder of the community, deputies of the street', () => {
    expect(readers({})).toEqual(['staff', 'secretary', 'director', 'member', 'recorder', 'shen', 'gu'])
    expect(readers({ communityId: 'elsewhere' })).not.toContain('recorder')
  })
  test('what the district publishes: every seat and deputy', () => {
    expect(readers({ streetId: null, communityId: null })).toEqual([
      ...['staff', 'secretary', 'otherSecretary', 'director', 'member', 'shen', 'gu', 'luYounger'],
    ])
  })
  test('whoever stands on the roster, from any street', () => {
    expect(mayRead(actors.luYounger, subject()).can).toBe(false)
    expect(mayRead(actors.luYounger, subject({ own: { mark: 'due', answer: null } })).can).toBe(true)
  })
  test('names: offices, the recorder, and deputies who were present', () => {
    expect(maySeeAttendance(actors.shen, subject()).can).toBe(false)
    expect(maySeeAttendance(actors.shen, subject({ own: { mark: 'absent', answer: null } })).can).toBe(false)
    expect(maySeeAttendance(actors.shen, subject({ own: { mark: 'present', answer: null } })).can).toBe(true)
    expect(maySeeAttendance(actors.recorder, subject()).can).toBe(true)
  })
  test('reasons for leave: not the deputies who were present', () => {
    expect(maySeeLeaveReasons(actors.shen, subject({ own: { mark: 'present', answer: null } })).can).toBe(false)
    for (const actor of [actors.staff, actors.secretary, actors.member, actors.recorder])
      expect(maySeeLeaveReasons(actor, subject()).can).toBe(true)
  })
})

describe('who does what', () => {
  test('the secretary of the street runs it', () => {
    expect(can(actors.secretary)).toEqual(['change', 'cancel', 'name', 'mark', 'hear', 'report', 'close', 'export'])
    expect(can(actors.secretary, { state: 'planned' })).toContain('publish')
    expect(can(actors.secretary, { state: 'closed' })).toEqual(['summarise', 'export'])
  })
  test('nobody of another street, no member', () => {
    expect(can(actors.otherSecretary)).toEqual([])
    expect(can(actors.member)).toEqual([])
    expect(can(actors.secretary, { streetId: JINCHANG })).toEqual([])
    expect(can(actors.secretary, { streetId: null })).toEqual([])
  })
  test('the recorder reports, and only that, from the day on', () => {
    expect(can(actors.recorder)).toEqual(['report'])
    expect(can(actors.recorder, { heldOn: '2026-11-20' })).toEqual([])
    expect(can(actors.recorder, { communityId: 'elsewhere' })).toEqual([])
  })
  test('a deputy answers for the own person, until attendance is entered', () => {
    expect(can(actors.shen)).toEqual(['answer'])
    expect(can(actors.shen, { own: { mark: 'present', answer: null } })).toEqual([])
    expect(can(actors.shen, { state: 'closed' })).toEqual([])
  })
  test('nobody closes what confirms their own record; where presence makes none, it does not matter', () => {
    const own = { mark: 'present', answer: null } as const
    expect(can(actors.secretary, { own })).not.toContain('close')
    expect(can(actors.secretary, { own })).toContain('mark')
    expect(can(actors.secretary, { own: { ...own, mark: 'leave' } })).toContain('close')
    expect(can(actors.secretary, { own, kind: 'station_opening', communityId: null })).toContain('close')
  })
  test('nothing is closed before its day; sessions of a contact day close on the sheet', () => {
    expect(can(actors.secretary, { heldOn: '2026-11-20' })).not.toContain('close')
    expect(can(actors.secretary, { contactDayId: 'x' })).not.toContain('close')
    const day = { streetId: PINGJIANG, state: 'published', heldOn: DAY } as const
    expect(mayCloseDay(actors.secretary, day, NOW).can).toBe(true)
    expect(mayCloseDay(actors.otherSecretary, day, NOW).can).toBe(false)
  })
  test('every "no" has a reason in the words', () => {
    for (const actor of Object.values(actors))
      for (const state of ACTIVITY_STATES)
        for (const verdict of Object.values(actionsOn(actor, subject({ state }), NOW))) {
          if (!verdict.can) expect(words).toHaveProperty([verdict.why])
        }
  })
})

describe('what closing needs', () => {
  const line = { personId: 'p', mandateId: 'm', level: 'district', streetId: 1, role: 'participant' } as const
  const activity = (kind: 'weekly_visit' | 'station_opening', marks: ('present' | 'due')[]) => ({
    ...{ ...subject(), kind, districtId: 1, activityId: 'a', title: 't', titleEn: '', theme: null, halfDays: 1 },
    ...{ reported: false, version: 1, attendance: marks.map((mark) => ({ ...line, mark })) },
  })
  test('somebody present, where those present count', () => {
    expect(closable(activity('weekly_visit', ['due'])).can).toBe(false)
    expect(closable(activity('weekly_visit', ['present', 'due'])).can).toBe(true)
    expect(closable(activity('station_opening', [])).can).toBe(true)
  })
  test('word from every community, or "not held"', () => {
    expect(isMissing({ state: 'published', reported: false, present: 0 })).toBe(true)
    expect(isMissing({ state: 'published', reported: true, present: 0 })).toBe(false)
    expect(isMissing({ state: 'published', reported: false, present: 1 })).toBe(false)
    expect(isMissing({ state: 'cancelled', reported: false, present: 0 })).toBe(false)
  })
})
