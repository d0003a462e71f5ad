import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readDocx } from '../../platform/documents/read-docx.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { flawsOf } from '../../platform/words/flaws.ts'
import { JINCHANG, PEOPLE, PINGJIANG } from '../roster/testing/people-ground.ts'
import type { MeetingFace, MeetingsAnswer } from './contract-meetings.ts'
import { openWorkHouse, type Who, type WorkHouse } from './testing/work-house.ts'
import { meetingWords } from './words-of-meetings.ts'

let house: WorkHouse
beforeAll(async () => {
  house = await openWorkHouse()
})
afterAll(() => house?.close())

const meetings = (street: number) => `/api/v1/committees/${street}/meetings`
const step = (id: string, what: string) => `/api/v1/committee-meetings/${id}/${what}`
const called = {
  kind: 'regular',
  heldOn: '2026-08-20',
  place: '街道会议室',
  chairedBy: PEOPLE.director,
  agenda: '通报上季度工作',
}
const code = (answer: { statusCode: number; json(): { code: string } }) => [answer.statusCode, answer.json().code]
const ofYear = async (who: Who, year = 2026): Promise<MeetingsAnswer> =>
  (await house.get(who, `${meetings(PINGJIANG)}?year=${year}`)).json()
const meetingOf = async (id: string): Promise<MeetingFace | undefined> =>
  (await ofYear('member')).items.find((one) => one.meetingId === id)

async function call(more: object = {}): Promise<string> {
  const id = newId()
  expect((await house.post('secretary', meetings(PINGJIANG), { id, ...called, ...more })).statusCode).toBe(201)
  return id
}
const everybody = (marks: readonly string[] = ['present', 'leave', 'absent']) =>
  [PEOPLE.director, PEOPLE.member, PEOPLE.secretary].map((personId, at) => ({ personId, presence: marks[at] }))

test('the words say everything in two languages', () => expect(flawsOf(meetingWords)).toEqual([]))

describe('a committee meeting', () => {
  test('is called, held with its roll call, and minuted, in this order', async () => {
    const id = await call()
    expect((await meetingOf(id))?.people).toEqual([
      { personId: PEOPLE.director, name: '顾明远', seat: 'director', presence: null },
      { personId: PEOPLE.member, name: '朱静', seat: 'member', presence: null },
      { personId: PEOPLE.secretary, name: '王芳', seat: 'secretary', presence: null },
    ])
    const minutes = { version: 1, minutes: '会议通报了第二季度工作。' }
    expect(code(await house.post('secretary', step(id, 'minute'), minutes))).toEqual([409, 'meetings.not-held'])
    const held = { version: 1, presence: everybody() }
    expect((await house.post('secretary', step(id, 'hold'), held)).json()).toMatchObject({ state: 'held', version: 2 })
    expect(code(await house.post('secretary', step(id, 'hold'), { ...held, version: 2 }))).toEqual([
      409,
      'meetings.not-called',
    ])
    expect(code(await house.get('member', step(id, 'minutes.docx')))).toEqual([409, 'meetings.not-minuted'])
    expect((await house.post('director', step(id, 'minute'), { ...minutes, version: 2 })).statusCode).toBe(200)
    expect(code(await house.post('director', step(id, 'minute'), { ...minutes, version: 2 }))).toEqual([
      409,
      'committees.row-changed',
    ])
    const again = { version: 3, minutes: '会议通报了第二季度工作，明确了分工。' }
    expect((await house.post('secretary', step(id, 'minute'), again)).statusCode).toBe(200)
    expect(await meetingOf(id)).toMatchObject({
      ...{ state: 'minuted', minutes: again.minutes },
      people: [{ presence: 'present' }, { presence: 'leave' }, { presence: 'absent' }],
    })
  })

  test('that was called is called off with the reason, stays in the list and counts nowhere', async () => {
    const id = await call({ heldOn: '2026-02-11' })
    const before = (await ofYear('staff')).quarters
    const off = { version: 1, reason: '与区里的会议冲突' }
    expect(code(await house.post('member', step(id, 'cancel'), off))).toEqual([403, 'meetings.staff-keeps'])
    expect(code(await house.post('secretary', step(id, 'cancel'), { ...off, version: 9 }))).toEqual([
      409,
      'committees.row-changed',
    ])
    expect((await house.post('secretary', step(id, 'cancel'), off)).json()).toMatchObject({ state: 'cancelled' })
    const line = await meetingOf(id)
    expect(line).toMatchObject({ cancelReason: off.reason, can: { hold: { can: false }, cancel: { can: false } } })
    expect(line?.people).toHaveLength(3)
    expect((await ofYear('staff')).quarters).toEqual(before)
    const held = { version: 2, presence: everybody() }
    expect(code(await house.post('secretary', step(id, 'hold'), held))).toEqual([409, 'meetings.not-called'])
    const other = await call()
    await house.post('secretary', step(other, 'hold'), { version: 1, presence: everybody() })
    expect(code(await house.post('secretary', step(other, 'cancel'), { ...off, version: 2 }))).toEqual([
      409,
      'meetings.not-called',
    ])
  })

  test('goes to Word in the form of minutes, with who was there', async () => {
    const id = await call({ heldOn: '2026-05-12' })
    await house.post('secretary', step(id, 'hold'), { version: 1, presence: everybody() })
    await house.post('secretary', step(id, 'minute'), { version: 2, minutes: '议定三件事。\n下季度再议。' })
    const answer = await house.get('member', step(id, 'minutes.docx'))
    expect(answer.statusCode).toBe(200)
    const texts = readDocx(answer.rawPayload).parts.flatMap((part) =>
      part.kind === 'paragraph' ? [part.paragraph.text] : [],
    )
    expect(texts).toContain('平江街道人大工委会议纪要')
    expect(texts.join('')).toContain('平江街道人大工委2026年第二季度工作会议纪要')
    expect(texts).toContain('2026年5月12日，平江街道人大工委在街道会议室召开2026年第二季度工作会议，顾明远主持。')
    expect(texts.slice(-3)).toEqual(['出席：顾明远', '请假：朱　静', '缺席：王　芳'])
    expect((await house.get('otherSecretary', step(id, 'minutes.docx'))).statusCode).toBe(404)
  })

  test('is held with everybody who had a seat on the day and nobody else, never in days to come', async () => {
    const id = await call()
    const hold = (body: object) => house.post('secretary', step(id, 'hold'), { version: 1, ...body })
    expect(code(await hold({ presence: everybody().slice(1) }))).toEqual([422, 'meetings.not-all-named'])
    const stranger = { personId: PEOPLE.deputyShen, presence: 'present' }
    expect(code(await hold({ presence: [...everybody(), stranger] }))).toEqual([422, 'meetings.no-seat'])
    expect(code(await hold({ presence: [...everybody(), everybody()[0]] }))).toEqual([422, 'meetings.named-twice'])
    expect(code(await hold({ presence: everybody(), on: '2026-11-25' }))).toEqual([422, 'committees.day-in-future'])
    expect((await hold({ presence: everybody(), on: '2026-08-27' })).statusCode).toBe(200)
    expect(await meetingOf(id)).toMatchObject({ heldOn: '2026-08-27' })
  })

  test('is chaired by somebody with a seat on the day, and called at most a year ahead', async () => {
    const post = (more: object) => house.post('secretary', meetings(PINGJIANG), { id: newId(), ...called, ...more })
    expect(code(await post({ chairedBy: PEOPLE.deputyShen }))).toEqual([422, 'meetings.chair-no-seat'])
    expect(code(await post({ heldOn: '2021-12-31' }))).toEqual([422, 'meetings.chair-no-seat'])
    expect(code(await post({ heldOn: '2027-11-25' }))).toEqual([422, 'meetings.too-far'])
  })

  test('is kept by the committee’s staff, read by its members and the district, and by nobody else', async () => {
    const body = { id: newId(), ...called }
    expect(code(await house.post('member', meetings(PINGJIANG), body))).toEqual([403, 'meetings.staff-keeps'])
    expect(code(await house.post('otherSecretary', meetings(PINGJIANG), body))).toEqual([
      403,
      'committees.work-of-own-street',
    ])
    expect((await house.get('otherSecretary', `${meetings(PINGJIANG)}?year=2026`)).statusCode).toBe(403)
    expect((await house.get('deputyShen', `${meetings(PINGJIANG)}?year=2026`)).statusCode).toBe(403)
    expect((await house.get('staff', `${meetings(JINCHANG)}?year=2026`)).statusCode).toBe(200)
    expect((await house.get('foreign', `${meetings(PINGJIANG)}?year=2026`)).statusCode).toBe(404)
    const id = await call()
    expect(code(await house.post('otherSecretary', step(id, 'hold'), { version: 1, presence: everybody() }))).toEqual([
      404,
      'meetings.unknown',
    ])
  })
})

test('a year shows which quarters had none', async () => {
  const before = await ofYear('staff', 2025)
  expect(before.quarters.map(({ missing }) => missing)).toEqual([true, true, true, true])
  const id = await call({ heldOn: '2025-02-14' })
  expect((await ofYear('staff', 2025)).quarters[0]).toEqual({ quarter: 1, held: 0, missing: true })
  await house.post('secretary', step(id, 'hold'), { version: 1, presence: everybody() })
  const after = await ofYear('staff', 2025)
  expect(after.quarters[0]).toEqual({ quarter: 1, held: 1, missing: false })
  expect(after.source.zh).toContain('模板')
})
