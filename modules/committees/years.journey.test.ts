import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readDocx } from '../../platform/documents/read-docx.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { flawsOf } from '../../platform/words/flaws.ts'
import { JINCHANG, PEOPLE, PINGJIANG } from '../roster/testing/people-ground.ts'
import type { DutiesAnswer } from './contract-meetings.ts'
import type { AssessmentAnswer, AssessmentItemsAnswer, YearPapersAnswer } from './contract-years.ts'
import { openWorkHouse, TODAY, type Who, type WorkHouse } from './testing/work-house.ts'
import { yearWords } from './words-of-years.ts'

let house: WorkHouse
beforeAll(async () => {
  house = await openWorkHouse()
})
afterAll(() => house?.close())

const committee = (end: string, street = PINGJIANG) => `/api/v1/committees/${street}/${end}`
const code = (answer: { statusCode: number; json(): { code: string } }) => [answer.statusCode, answer.json().code]
const textsOf = (bytes: Buffer) =>
  readDocx(bytes).parts.flatMap((part) =>
    part.kind === 'paragraph'
      ? [part.paragraph.text]
      : part.table.rows.map((row) => row.map((cell) => cell.text).join('|')),
  )

test('the words say everything in two languages', () => expect(flawsOf(yearWords)).toEqual([]))

describe('a yearly paper', () => {
  const papers = async (who: Who): Promise<YearPapersAnswer> => (await house.get(who, committee('year-papers'))).json()
  const move = (who: Who, id: string, step: string, body: object) =>
    house.post(who, `/api/v1/year-papers/${id}/${step}`, body)
  const draft = (who: Who, more: object = {}) =>
    house.post(who, committee('year-papers'), { id: newId(), year: 2025, kind: 'report', words: '一年来……', ...more })

  test('is drafted, sent back, written again, submitted and accepted, in this order', async () => {
    const id = newId()
    expect((await draft('secretary', { id })).statusCode).toBe(201)
    expect(code(await draft('secretary'))).toEqual([409, 'years.there-already'])
    expect(code(await move('staff', id, 'accept', { version: 1 }))).toEqual([409, 'years.not-submitted'])
    expect((await move('director', id, 'submit', { version: 1 })).json()).toMatchObject({ state: 'submitted' })
    const write = { version: 2, words: '一年来，共召开会议 4 次……' }
    expect(code(await house.put('secretary', `/api/v1/year-papers/${id}`, write))).toEqual([
      409,
      'years.submitted-already',
    ])
    expect(code(await move('director', id, 'accept', { version: 2 }))).toEqual([403, 'years.district-decides'])
    expect(code(await move('staff', id, 'send-back', { version: 2, remark: '' }))[0]).toBe(422)
    expect((await move('staff', id, 'send-back', { version: 2, remark: '请补充会议情况。' })).statusCode).toBe(200)
    expect((await papers('member')).items[0]).toMatchObject({ state: 'sent_back', remark: '请补充会议情况。' })
    expect(code(await move('secretary', id, 'submit', { version: 3 }))).toEqual([409, 'years.not-drafted'])
    const again = await house.put('secretary', `/api/v1/year-papers/${id}`, { ...write, version: 3 })
    expect(again.json()).toMatchObject({ state: 'drafted', version: 4 })
    expect((await move('secretary', id, 'submit', { version: 4 })).statusCode).toBe(200)
    expect((await move('staff', id, 'accept', { version: 5 })).statusCode).toBe(200)
    const [paper] = (await papers('staff')).items
    expect(paper).toMatchObject({ state: 'accepted', submittedBy: '王芳', decidedBy: '沈敏之', remark: null })
    expect(Object.values(paper?.can ?? {}).every(({ can }) => !can)).toBe(true)
  })

  test('of a committee is its own and the district’s to read, and of no year to come', async () => {
    expect((await house.get('otherSecretary', committee('year-papers'))).statusCode).toBe(403)
    expect((await house.get('foreign', committee('year-papers'))).statusCode).toBe(404)
    expect(code(await draft('staff', { year: 2024 }))).toEqual([403, 'years.committee-writes'])
    expect(code(await draft('secretary', { year: 2027 }))).toEqual([422, 'years.too-far'])
    expect((await draft('secretary', { year: 2027, kind: 'plan' })).statusCode).toBe(201)
  })

  test('goes to Word; a report carries the figures of its year, which nobody typed', async () => {
    const [report, plan] = [newId(), newId()]
    await draft('secretary', { id: report, year: 2026, words: '本年工作情况如下。' })
    await draft('secretary', { id: plan, year: 2026, kind: 'plan', words: '明年打算如下。' })
    const file = async (who: Who, id: string) => house.get(who, `/api/v1/year-papers/${id}/paper.docx`)
    const texts = textsOf((await file('member', report)).rawPayload)
    expect(texts.join('')).toContain('平江街道人大工委2026年工作报告（草稿）')
    expect(texts).toContain('本年工作情况如下。')
    expect(texts.find((text) => text.startsWith('服务保障的区人大代表|'))).toContain('3 人')
    expect(textsOf((await file('staff', plan)).rawPayload).join('')).not.toContain('服务保障的区人大代表')
    expect(code(await file('otherSecretary', report))).toEqual([404, 'years.paper-unknown'])
  })
})

describe('the list of duties', () => {
  test('names all twelve with their sources and counts what records hold', async () => {
    const answer = await house.get('member', committee('duties?year=2026'))
    expect(answer.statusCode).toBe(200)
    const seen: DutiesAnswer = answer.json()
    expect(seen.to).toBe(TODAY)
    expect(seen.items.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
    const files = seen.items.find(({ duty }) => duty === 'files')
    expect(files?.counts[0]).toMatchObject({ value: 3, figure: { id: 'district_mandates' } })
    expect(seen.items.find(({ duty }) => duty === 'urge')?.counts.map(({ value }) => value)).toEqual([0, 0])
    for (const { counts, uncounted } of seen.items) expect(counts.length === 0).toBe(uncounted !== null)
    expect((await house.get('deputyShen', committee('duties?year=2026'))).statusCode).toBe(403)
  })
})

describe('the yearly assessment', () => {
  const ITEMS = '/api/v1/assessment/items'
  const add = (who: Who, more: object) =>
    house.post(who, ITEMS, {
      id: newId(),
      year: 2026,
      position: 1,
      words: '召开工委会议',
      evidence: 'meetings',
      ...more,
    })
  const sheet = async (who: Who, street = PINGJIANG): Promise<AssessmentAnswer> =>
    (await house.get(who, committee('assessment?year=2026', street))).json()

  test('asks what the district says, each item with where its evidence comes from', async () => {
    expect(code(await add('director', {}))).toEqual([403, 'years.district-keeps-items'])
    expect((await add('staff', { atLeast: 2 })).statusCode).toBe(201)
    expect(code(await add('staff', { words: '同一序号' }))).toEqual([409, 'constraint.assessment_position_once'])
    expect(code(await add('staff', { position: 9, evidence: 'figure:39' }))).toEqual([422, 'years.figure-unknown'])
    expect(code(await add('staff', { position: 9, evidence: 'votes' }))[0]).toBe(422)
    expect(code(await add('staff', { position: 9, evidence: 'sentence', atLeast: 1 }))).toEqual([
      422,
      'years.nothing-to-reach',
    ])
    const rest = [
      { position: 2, words: '联系服务代表', evidence: 'figure:1', atLeast: 3 },
      { position: 3, words: '班子配备齐全', evidence: 'vacancies' },
      { position: 4, words: '问题整改到位', evidence: 'findings' },
      { position: 5, words: '工作有特色', evidence: 'sentence' },
    ]
    for (const item of rest) expect((await add('staff', item)).statusCode).toBe(201)
    const dropped = newId()
    await add('staff', { id: dropped, position: 6, words: '撤下的内容', evidence: 'honours' })
    expect((await house.post('staff', `${ITEMS}/${dropped}/drop`, { version: 1 })).statusCode).toBe(200)
    const back = (version: number) => house.post('staff', `${ITEMS}/${dropped}/put-back`, { version })
    expect(code(await back(1))).toEqual([409, 'committees.row-changed'])
    expect((await back(2)).json()).toEqual({ itemId: dropped, version: 3 })
    expect(code(await back(3))).toEqual([409, 'years.item-not-dropped'])
    expect((await house.post('staff', `${ITEMS}/${dropped}/drop`, { version: 3 })).statusCode).toBe(200)
    const items: AssessmentItemsAnswer = (await house.get('member', `${ITEMS}?year=2026`)).json()
    expect(items.items.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5])
    expect((await house.get('deputyShen', `${ITEMS}?year=2026`)).statusCode).toBe(403)
  })

  test('fills a committee’s sheet from records and moves with them', async () => {
    const before = await sheet('secretary')
    expect(before.items.map(({ value, of, reached }) => [value, of, reached])).toEqual([
      [0, null, false],
      [3, null, true],
      // Director and secretary sit; deputy directors and members are missing but for one.
      [before.items[2]?.value, before.items[2]?.of, false],
      [0, 0, true],
      [null, null, null],
    ])
    expect(before.items[2]?.of).toBe(9)
    expect(before.items[2]?.value).toBe(6)
    const id = newId()
    const called = { id, kind: 'regular', heldOn: '2026-02-10', chairedBy: PEOPLE.director, agenda: '学习条例' }
    await house.post('secretary', committee('meetings'), called)
    const presence = [PEOPLE.director, PEOPLE.member, PEOPLE.secretary].map((personId) => ({
      ...{ personId, presence: 'present' },
    }))
    await house.post('secretary', `/api/v1/committee-meetings/${id}/hold`, { version: 1, presence })
    expect((await sheet('secretary')).items[0]).toMatchObject({ value: 1, reached: false, page: expect.any(String) })
    expect((await sheet('otherSecretary', JINCHANG)).items[0]).toMatchObject({ value: 0 })
    expect((await house.get('otherSecretary', committee('assessment?year=2026'))).statusCode).toBe(403)
  })

  test('takes a sentence from the committee, and no number from anybody', async () => {
    const [item] = (await sheet('secretary')).items
    const url = committee(`assessment/${item?.itemId}/words`)
    expect(code(await house.post('staff', url, { words: '代写' }))).toEqual([403, 'years.committee-adds'])
    expect((await house.post('secretary', url, { words: '另有两次因疫情改期。' })).json()).toMatchObject({ version: 1 })
    expect(code(await house.post('director', url, { words: '没看到上一句' }))).toEqual([409, 'years.sentence-changed'])
    expect((await house.post('director', url, { words: '改期两次。', version: 1 })).json()).toMatchObject({
      version: 2,
    })
    expect((await sheet('member')).items[0]?.said).toMatchObject({
      words: '改期两次。',
      writtenBy: '顾明远',
      version: 2,
    })
    const texts = textsOf((await house.get('staff', committee('assessment.docx?year=2026'))).rawPayload)
    expect(texts.join('')).toContain('平江街道人大工委2026年党建考核人大工作情况表')
    expect(texts).toContain('1|召开工委会议|不少于 2|1 次|未达到|改期两次。')
    expect((await house.get('otherSecretary', committee('assessment.docx?year=2026'))).statusCode).toBe(403)
  })
})
