import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Deputy, STREET } from '../../app/stories/testing/spine-ground.ts'
import { newId } from '../../platform/ids/new-id.ts'
import type { BeforeAfterAnswer, PersonTenuresAnswer, ReviewsAnswer } from './contract-after.ts'
import { type AfterHouse, afterHouse, type Who } from './testing/after-house.ts'

let house: AfterHouse
beforeAll(async () => {
  house = await afterHouse()
})
afterAll(() => house?.close())

const file = (who: Who, name: 'chen' | 'ding' | 'qian' | 'zhao') =>
  house.get(who, `/api/v1/people/${house.matters[name].personId}/tenures`)
const of = (name: 'chen' | 'ding') => `/api/v1/tenures/${house.matters[name].tenureId}`
const review = (who: Who, more: object = {}, name: 'chen' | 'ding' = 'chen') =>
  house.send(who, 'POST', `${of(name)}/reviews`, {
    ...{ id: newId(), year: 2023, words: '履职认真，联系群众紧密。', result: 'good', ...more },
  })
const talk = (who: Who, more: object = {}) =>
  house.send(who, 'POST', `${of('chen')}/talks`, {
    ...{ id: newId(), heldOn: '2023-06-10', heldBy: '区人大代表工委', words: '提醒按时参加接待', ...more },
  })

describe('the file of a person', () => {
  test('holds the seat with what brought it: meeting, oath, letter, course', async () => {
    const before: PersonTenuresAnswer = (await file('hand', 'chen')).json()
    expect(before.items).toMatchObject([{ seat: 'part_time_deputy_director', startsOn: '2023-05-30', endsOn: null }])
    expect(before.items[0]?.appointment).toMatchObject({
      dossierId: house.dossierId,
      swornOn: null,
      letterNumber: null,
    })
    const oath = { matterId: house.matters.chen.matterId, part: 'taker' }
    const at = `/api/v1/dossiers/${house.dossierId}`
    await house.send('hand', 'POST', `${at}/ceremonies`, {
      ...{ id: newId(), heldOn: '2023-06-01', place: '会议厅', chairedBy: '主持人', mode: 'single', anthem: true },
      oaths: [oath],
    })
    const letter = { id: newId(), kind: 'letter', matterId: oath.matterId, signer: '沈主任', issuedOn: '2023-06-01' }
    await house.send('hand', 'POST', `${at}/papers`, letter)
    const after: PersonTenuresAnswer = (await file('staff', 'chen')).json()
    expect(after.items[0]?.appointment).toMatchObject({ swornOn: '2023-06-01', letterNumber: '姑苏人大任〔2023〕1号' })
    const removed: PersonTenuresAnswer = (await file('hand', 'qian')).json()
    expect(removed.items).toMatchObject([{ endsOn: '2023-05-30', endReason: '工作调动', appointment: null }])
  })

  test('is read by the district, the street and the person; to others nobody is there', async () => {
    const status = async (who: Who, name: 'chen' | 'zhao' = 'chen') => (await file(who, name)).statusCode
    for (const who of ['hand', 'staff', 'director', 'secretary', 'chen'] as const)
      expect([who, await status(who)]).toEqual([who, 200])
    for (const who of ['neighbour', 'ding', 'admin'] as const) expect([who, await status(who)]).toEqual([who, 404])
    // Who failed has no tenure, and nothing tells that there was a candidacy.
    expect((await file('staff', 'zhao')).json()).toEqual({ items: [] })
    expect((await house.get('hand', `/api/v1/people/${newId()}/tenures`)).statusCode).toBe(404)
  })
})

describe('the yearly review', () => {
  test('is written by the district, once a year of the tenure, and corrected with its version', async () => {
    expect((await review('director')).json().code).toBe('appointments.review-by-district')
    expect((await review('staff', { year: 2022 })).json().code).toBe('appointments.review.year')
    expect((await review('staff', { year: 2024 })).json().code).toBe('appointments.review.year')
    const made = await review('staff')
    expect([made.statusCode, made.json().version]).toEqual([201, 1])
    expect((await review('staff')).json().code).toBe('appointments.review.done')
    expect((await review('hand', { version: 1, result: 'adequate' })).json()).toMatchObject({ version: 2 })
    expect((await review('hand', { version: 1 })).statusCode).toBe(409)
    const { items, yearsOpen }: ReviewsAnswer = (await house.get('staff', `${of('chen')}/reviews`)).json()
    expect(items).toMatchObject([{ year: 2023, result: 'adequate', byName: '区工作人员', version: 2 }])
    expect(yearsOpen).toEqual([])
  })

  test('is read by the director of that street and the person, not by the secretary or a neighbour', async () => {
    const status = async (who: Who) => (await house.get(who, `${of('chen')}/reviews`)).statusCode
    expect([await status('director'), await status('chen')]).toEqual([200, 200])
    expect([await status('secretary'), await status('neighbour'), await status('zhao')]).toEqual([403, 404, 404])
  })
})

describe('a reminder talk', () => {
  test('is noted and read by district staff only, not even by whom it is about', async () => {
    expect((await talk('director')).json().code).toBe('appointments.talks-by-district')
    expect((await talk('hand', { heldOn: '2023-05-29' })).json().code).toBe('appointments.talk.outside')
    expect((await talk('hand', { heldOn: '2023-06-16' })).json().code).toBe('appointments.day-in-future')
    expect((await talk('hand')).statusCode).toBe(201)
    expect((await house.get('staff', `${of('chen')}/talks`)).json().items).toMatchObject([
      { words: '提醒按时参加接待' },
    ])
    expect((await house.get('director', `${of('chen')}/talks`)).statusCode).toBe(403)
    expect((await house.get('chen', `${of('chen')}/talks`)).statusCode).toBe(403)
    expect((await house.get('neighbour', `${of('chen')}/talks`)).statusCode).toBe(404)
  })

  test('leaves a trace without a word of it, in no list of traces', async () => {
    const rows = await house.ground.many<{ detail: object; kept: boolean }>(
      `select detail, kept_close as kept from audit.entry where action in ('appointments.note-talk', 'appointments.review')`,
    )
    expect(rows.length).toBe(3)
    expect(rows.every(({ kept }) => kept)).toBe(true)
    expect(JSON.stringify(rows)).not.toMatch(/提醒|履职认真/)
  })
})

describe('the street before and after', () => {
  const held = async (on: string, people: Deputy[]) => {
    const activityId = await house.ground.activity({ on, present: people })
    await house.ground.many(`update activities.activity set state = 'closed' where activity_id = '${activityId}'`)
    return activityId
  }

  test('is counted in two windows of equal length, and said to be too short', async () => {
    const deputy = await house.ground.person('林小满')
    const other = await house.ground.person('周平')
    await held('2023-05-29', [deputy])
    await held('2023-05-12', [deputy])
    await held('2023-05-30', [deputy, other])
    await held('2023-06-15', [deputy])
    const answer: BeforeAfterAnswer = (await house.get('director', `${of('chen')}/before-after`)).json()
    // From 30 May to 15 June are 17 days; the 17 before them begin on 13 May.
    expect(answer).toMatchObject({ streetId: STREET, days: 17, fewestDays: 90, tooShort: true })
    expect([answer.before, answer.after]).toEqual([
      { from: '2023-05-13', to: '2023-05-29' },
      { from: '2023-05-30', to: '2023-06-15' },
    ])
    const told = Object.fromEntries(answer.figures.map(({ figure, before, after }) => [figure, [before, after]]))
    expect(told).toMatchObject({ visits: [1, 2], attendances: [1, 3], contactDays: [0, 0], items: [0, 0] })
    expect(JSON.stringify(answer)).not.toMatch(/rank|share|percent/i)
  })

  test('is long enough after ninety days', async () => {
    house.setClock('2023-08-27T02:00:00Z')
    expect((await house.get('hand', `${of('chen')}/before-after`)).json()).toMatchObject({ days: 90, tooShort: false })
    house.setClock('2023-06-15T02:00:00Z')
  })

  test('is for the district and that street', async () => {
    expect((await house.get('chen', `${of('chen')}/before-after`)).statusCode).toBe(403)
    expect((await house.get('neighbour', `${of('chen')}/before-after`)).statusCode).toBe(404)
  })
})
