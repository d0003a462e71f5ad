import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../platform/ids/new-id.ts'
import type { CoursesAnswer, MyCoursesAnswer } from './contract-training.ts'
import { layDocument } from './testing/after-ground.ts'
import { type AfterHouse, afterHouse, type Who } from './testing/after-house.ts'

let house: AfterHouse
let at: string
let documentId: string
const courseId = newId()
beforeAll(async () => {
  house = await afterHouse()
  at = `/api/v1/dossiers/${house.dossierId}/courses`
  documentId = await layDocument(house.put)
})
afterAll(() => house?.close())

const call = (who: Who, more: object = {}) =>
  house.send(who, 'POST', at, {
    ...{ id: courseId, title: '兼职副主任任职培训', heldOn: '2023-06-20', fromTime: '09:00', place: '区委党校' },
    ...{ teacher: '区人大代表工委', documentIds: [documentId], ...more },
  })
const courses = async (who: Who = 'hand'): Promise<CoursesAnswer> => (await house.get(who, at)).json()
const mine = async (who: Who): Promise<MyCoursesAnswer> => (await house.get(who, '/api/v1/courses/mine')).json()
const sign = (who: Who) => house.send(who, 'POST', `/api/v1/courses/${courseId}/sign`)
const deed = (verb: string, body: object, who: Who = 'hand') =>
  house.send(who, 'POST', `/api/v1/courses/${courseId}/${verb}`, body)

describe('training', () => {
  test('is called by the district, for everybody whose appointment passed, with material of the register', async () => {
    expect(await courses()).toMatchObject({ items: [], toCall: 3, required: true, can: { call: { can: true } } })
    expect((await call('secretary')).json().code).toBe('appointments.after-by-district')
    expect((await call('hand', { heldOn: '2023-05-29' })).json().code).toBe('appointments.course.before-vote')
    expect((await call('hand', { documentIds: [newId()] })).json().code).toBe('appointments.course.no-such-document')
    expect((await call('hand')).json()).toEqual({ courseId, state: 'called', version: 1 })
    const [course] = (await courses()).items
    expect(course?.places.map(({ personName }) => personName)).toEqual(['陈明', '王文静', '丁一'])
    expect(course?.materials).toMatchObject([{ documentId, title: '江苏省街道人大工委工作条例' }])
  })

  test('is signed for on the phone by whoever is called, once; for others it is not there', async () => {
    const [own] = (await mine('chen')).items
    expect(own).toMatchObject({ courseId, heldOn: '2023-06-20', street: '平江街道', can: { sign: { can: true } } })
    for (const who of ['zhao', 'director', 'staff'] as const) {
      expect((await mine(who)).items).toEqual([])
      expect([who, (await sign(who)).statusCode]).toEqual([who, 404])
    }
    expect((await sign('chen')).json()).toEqual({ courseId, signedAt: '2023-06-15T02:00:00Z' })
    expect((await sign('chen')).json().code).toBe('appointments.course.signed-already')
    expect((await mine('chen')).items[0]).toMatchObject({
      signedAt: '2023-06-15T02:00:00Z',
      can: { sign: { can: false } },
    })
    const seen = (await courses('neighbour')).items[0]?.places.map(({ personName, signedAt }) => [personName, signedAt])
    expect(seen).toEqual([['丁一', null]])
    expect((await house.get('zhao', at)).statusCode).toBe(403)
  })

  test('is held with its roll called: there unless said otherwise, and nobody passes unseen', async () => {
    expect((await deed('hold', { version: 1, places: [] })).json().code).toBe('appointments.course.to-come')
    house.setClock('2023-06-21T02:00:00Z')
    const wang = { matterId: house.matters.wang.matterId, presence: 'leave', words: '出差' }
    expect((await deed('hold', { version: 1, places: [{ ...wang, result: 'passed' }] })).json().code).toBe(
      'appointments.course.passed-unseen',
    )
    expect((await deed('roll-call', { version: 1, places: [wang] })).json().code).toBe('appointments.course.not-held')
    expect((await deed('hold', { version: 1, places: [wang] })).json()).toMatchObject({ state: 'held', version: 2 })
    const [course] = (await courses()).items
    expect(course?.places.map(({ presence, result }) => [presence, result])).toEqual([
      ['present', 'passed'],
      ['leave', 'to_make_up'],
      ['present', 'passed'],
    ])
    expect((await sign('ding')).json().code).toBe('appointments.course.held-already')
    expect((await deed('cancel', { version: 2, reason: '不办了' })).json().code).toBe(
      'appointments.course.held-already',
    )
    expect((await deed('hold', { version: 2, places: [] })).statusCode).toBe(403)
  })

  test('is corrected afterwards, whoever is not named keeping theirs; a stale version is told', async () => {
    const wang = { matterId: house.matters.wang.matterId, presence: 'present', result: 'passed', words: '已补训' }
    expect((await deed('roll-call', { version: 1, places: [wang] })).statusCode).toBe(409)
    expect((await deed('roll-call', { version: 2, places: [wang] })).json()).toMatchObject({ version: 3 })
    const [course] = (await courses()).items
    expect(course?.places.map(({ presence, words }) => [presence, words])).toEqual([
      ['present', null],
      ['present', '已补训'],
      ['present', null],
    ])
    expect((await house.get('hand', '/api/v1/appointments/after')).json().items[0]).toMatchObject({
      courses: 1,
      trained: 3,
    })
  })

  test('has its record, names in surname-stroke order', async () => {
    const made = await house.get('staff', `/api/v1/dossiers/${house.dossierId}/papers/training-record.docx`)
    const text = strFromU8(unzipSync(made.rawPayload)['word/document.xml'] ?? new Uint8Array())
    expect(text).toContain('应到3名，实到3名')
    expect(text).toContain('《江苏省街道人大工委工作条例》')
    const places = ['丁　一', '王文静', '陈　明'].map((name) => text.indexOf(name))
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  test('that does not take place is called off, and whoever was called sees it', async () => {
    const id = newId()
    await call('hand', { id, heldOn: '2023-07-20', title: '补训' })
    expect((await mine('ding')).items.map(({ state }) => state)).toEqual(['called', 'held'])
    const off = await house.send('hand', 'POST', `/api/v1/courses/${id}/cancel`, { version: 1, reason: '并入下次' })
    expect(off.json()).toMatchObject({ state: 'cancelled' })
    expect((await mine('ding')).items.find((one) => one.courseId === id)).toMatchObject({ state: 'cancelled' })
    expect((await house.send('ding', 'POST', `/api/v1/courses/${id}/sign`)).json().code).toBe(
      'appointments.course.cancelled',
    )
  })
})
