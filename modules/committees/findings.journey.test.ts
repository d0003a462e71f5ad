import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readWorkbook } from '../../platform/excel/read-workbook.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { flawsOf } from '../../platform/words/flaws.ts'
import { JINCHANG, PINGJIANG } from '../roster/testing/people-ground.ts'
import type { FindingAnswer, FindingsAnswer, HonoursAnswer } from './contract-findings.ts'
import { openWorkHouse, TODAY, type Who, type WorkHouse } from './testing/work-house.ts'
import { findingWords } from './words-of-findings.ts'

let house: WorkHouse
beforeAll(async () => {
  house = await openWorkHouse()
})
afterAll(() => house?.close())

const FINDINGS = '/api/v1/findings'
const found = { foundBy: '省委督查组', foundOn: '2026-10-12', words: '街道工委人手偏少，工作力量不足。' }
const planned = { words: '每个街道配备两名兼职副主任。', responsible: '代表工委', dueOn: '2026-11-20' }

async function finding(more: object = {}): Promise<string> {
  const id = newId()
  expect((await house.post('staff', FINDINGS, { id, ...found, ...more })).statusCode).toBe(201)
  return id
}
async function measure(findingId: string, more: object = {}): Promise<string> {
  const id = newId()
  const answer = await house.post('staff', `${FINDINGS}/${findingId}/measures`, { id, ...planned, ...more })
  expect(answer.statusCode).toBe(201)
  return id
}
const shown = async (who: Who, id: string): Promise<FindingAnswer> => (await house.get(who, `${FINDINGS}/${id}`)).json()
const listed = async (who: Who, query = ''): Promise<FindingsAnswer> =>
  (await house.get(who, `${FINDINGS}?limit=100&${query}`)).json()
const move = (who: Who, measureId: string, step: string, body: object) =>
  house.post(who, `/api/v1/measures/${measureId}/${step}`, body)
const settle = (who: Who, id: string, version: number, on = TODAY) =>
  house.post(who, `${FINDINGS}/${id}/settle`, { version, on, result: '已经整改。' })
const code = (answer: { statusCode: number; json(): { code: string } }) => [answer.statusCode, answer.json().code]

test('the words say everything in two languages', () => expect(flawsOf(findingWords)).toEqual([]))

describe('a finding', () => {
  test('is entered by the district and read by its street and by whoever it concerns', async () => {
    expect(code(await house.post('secretary', FINDINGS, { id: newId(), ...found }))).toEqual([
      403,
      'findings.district-keeps',
    ])
    const everywhere = await finding()
    const ours = await finding({ streetId: PINGJIANG })
    const theirs = await finding({ streetId: JINCHANG })
    const seen = (await listed('secretary')).items.map((one) => one.findingId)
    expect(seen).toEqual(expect.arrayContaining([everywhere, ours]))
    expect(seen).not.toContain(theirs)
    expect(code(await house.get('secretary', `${FINDINGS}/${theirs}`))).toEqual([404, 'findings.unknown'])
    expect(code(await house.get('secretary', `${FINDINGS}/${newId()}`))).toEqual([404, 'findings.unknown'])
    expect((await house.get('deputyShen', FINDINGS)).statusCode).toBe(403)
    expect((await listed('foreign')).items).toEqual([])
    const late = await house.post('staff', FINDINGS, { id: newId(), ...found, foundOn: '2026-11-25' })
    expect(code(late)).toEqual([422, 'committees.day-in-future'])
  })

  test('goes from measure to evidence to result, and is not settled while a measure is open', async () => {
    const id = await finding({ streetId: PINGJIANG })
    const first = await measure(id)
    const second = await measure(id, { words: '轮训工委委员。', dueOn: '2026-12-31' })
    const before = await shown('staff', id)
    expect(before.can.settle).toEqual({ can: false, why: 'findings.measures-open' })
    expect(code(await settle('staff', id, before.version))).toEqual([409, 'findings.measures-open'])
    expect((await move('secretary', first, 'start', { version: 1 })).statusCode).toBe(200)
    const said = { id: newId(), kind: 'sentence', words: '两名兼职副主任已到岗。' }
    expect((await move('secretary', first, 'evidence', said)).statusCode).toBe(201)
    const done = { version: 2, on: TODAY, result: '两名兼职副主任已经任命。' }
    expect((await move('secretary', first, 'finish', done)).statusCode).toBe(200)
    expect(code(await move('secretary', first, 'start', { version: 3 }))).toEqual([409, 'findings.measure-begun'])
    expect((await move('secretary', second, 'drop', { version: 1, result: '并入年度培训' })).statusCode).toBe(403)
    expect((await move('staff', second, 'drop', { version: 1, result: '并入年度培训' })).statusCode).toBe(200)
    const ready = await shown('staff', id)
    expect(ready.can.settle.can).toBe(true)
    expect((await settle('secretary', id, ready.version)).statusCode).toBe(403)
    expect((await settle('staff', id, ready.version)).statusCode).toBe(200)
    const after = await shown('member', id)
    expect(after).toMatchObject({ state: 'settled', settledOn: TODAY, result: '已经整改。' })
    expect(after.measures[0]?.evidence).toMatchObject([{ words: '两名兼职副主任已到岗。', addedBy: '王芳' }])
    expect(code(await house.post('staff', `${FINDINGS}/${id}/measures`, { id: newId(), ...planned }))).toEqual([
      409,
      'findings.settled-already',
    ])
    expect(code(await move('staff', first, 'evidence', { ...said, id: newId() }))).toEqual([
      409,
      'findings.settled-already',
    ])
  })

  test('that got a measure while somebody settles it stays open', async () => {
    const id = await finding()
    const { version } = await shown('staff', id)
    await measure(id)
    expect((await settle('staff', id, version)).statusCode).toBe(409)
    expect(await shown('staff', id)).toMatchObject({ state: 'open' })
  })

  test('is not settled before its last measure was finished; on that very day it is', async () => {
    const id = await finding()
    for (const on of ['2026-11-10', '2026-11-18', '2026-11-02']) {
      const done = { version: 1, on, result: '已经办好。' }
      expect((await move('staff', await measure(id), 'finish', done)).statusCode).toBe(200)
    }
    const { version } = await shown('staff', id)
    const early = await settle('staff', id, version, '2026-11-17')
    expect(code(early)).toEqual([422, 'findings.before-measure'])
    expect(early.json().errors).toMatchObject([{ field: 'on', detail: expect.stringContaining('2026年11月18日') }])
    expect(await shown('staff', id)).toMatchObject({ state: 'open', version })
    expect((await settle('staff', id, version, '2026-11-18')).statusCode).toBe(200)
  })

  test('shows what is late by the working calendar, and lists exactly that', async () => {
    // Today is a Tuesday: what was due on Friday is two working days late.
    const late = await finding({ words: '联系日没有按时公示。' })
    await measure(late, { dueOn: '2026-11-20' })
    await measure(late, { dueOn: '2026-11-27' })
    const onTime = await finding({ words: '台账不全。' })
    await measure(onTime, { dueOn: TODAY })
    const [first, second] = (await shown('staff', late)).measures
    expect(first).toMatchObject({ workingDaysLate: 2, workingDaysLeft: null })
    expect(second).toMatchObject({ workingDaysLate: 0, workingDaysLeft: 3 })
    const ids = (await listed('staff', 'late=true')).items.map((one) => one.findingId)
    expect(ids).toContain(late)
    expect(ids).not.toContain(onTime)
  })
})

describe('measures', () => {
  test('of another street are worked on by nobody else, and of all streets by the district', async () => {
    const ours = await measure(await finding({ streetId: PINGJIANG }))
    const everywhere = await measure(await finding())
    expect(code(await move('otherSecretary', ours, 'start', { version: 1 }))).toEqual([404, 'findings.measure-unknown'])
    expect(code(await move('member', ours, 'start', { version: 1 }))).toEqual([403, 'findings.street-works-on-own'])
    expect(code(await move('secretary', everywhere, 'start', { version: 1 }))).toEqual([
      403,
      'findings.district-works-on-all',
    ])
    expect(code(await move('staff', ours, 'start', { version: 4 }))).toEqual([409, 'committees.row-changed'])
  })

  test('are due after the finding, and finished neither before it nor in days to come', async () => {
    const id = await finding()
    const before = { id: newId(), ...planned, dueOn: '2026-10-11' }
    expect(code(await house.post('staff', `${FINDINGS}/${id}/measures`, before))).toEqual([
      422,
      'findings.before-found',
    ])
    const one = await measure(id)
    const done = { version: 1, result: '已办。' }
    expect(code(await move('staff', one, 'finish', { ...done, on: '2026-10-01' }))).toEqual([
      422,
      'findings.before-found',
    ])
    expect(code(await move('staff', one, 'finish', { ...done, on: '2026-11-25' }))).toEqual([
      422,
      'committees.day-in-future',
    ])
  })

  test('take as evidence only what is there', async () => {
    const one = await measure(await finding({ streetId: PINGJIANG }))
    const add = (kind: string, subjectId?: string) =>
      move('secretary', one, 'evidence', { id: newId(), kind, words: '见附件', ...(subjectId ? { subjectId } : {}) })
    expect(code(await add('document', newId()))).toEqual([404, 'documents.unknown'])
    expect(code(await add('tenure', newId()))).toEqual([404, 'committees.tenure-unknown'])
    expect(code(await add('activity', newId()))).toEqual([404, 'findings.activity-unknown'])
    expect(code(await add('dossier', newId()))).toEqual([404, 'findings.dossier-unknown'])
    expect(code(await add('document'))).toEqual([422, 'findings.evidence-of-what'])
    expect(code(await add('sentence', newId()))).toEqual([422, 'findings.sentence-alone'])
    expect((await add('sentence')).statusCode).toBe(201)
  })
})

test('a dossier that is on its way is no evidence for anybody, its hands included, and leaves no trace', async () => {
  const one = await measure(await finding({ streetId: PINGJIANG }))
  const dossierId = newId()
  const opened = await house.post('staff', '/api/v1/dossiers', { id: dossierId, kind: 'people', title: '一批任命' })
  expect(opened.statusCode).toBe(201)
  const add = (who: Who, subjectId: string) =>
    move(who, one, 'evidence', { id: newId(), kind: 'dossier', words: '见卷宗', subjectId })
  for (const who of ['staff', 'secretary'] as const) {
    const [known, unknown] = [await add(who, dossierId), await add(who, newId())]
    expect(code(known)).toEqual([404, 'findings.dossier-unknown'])
    expect({ ...known.json(), instance: '' }).toEqual({ ...unknown.json(), instance: '' })
  }
})

test('the register goes to Excel as it is filtered, a row for each measure', async () => {
  const id = await finding({ streetId: PINGJIANG, words: '要导出的问题。' })
  await measure(id, { words: '第一项措施。', dueOn: '2026-11-20' })
  await measure(id, { words: '第二项措施。', dueOn: '2026-12-20' })
  const answer = await house.get('secretary', `${FINDINGS}.xlsx?streetId=${PINGJIANG}&state=open`)
  expect(answer.statusCode).toBe(200)
  const { sheets } = await readWorkbook(answer.rawPayload)
  const texts = sheets[0]?.rows.map((row) => row.map((cell) => cell.text)) ?? []
  const ours = texts.filter((row) => row.includes('要导出的问题。'))
  expect(ours.map((row) => row[4])).toEqual(['第一项措施。', '第二项措施。'])
  expect(ours[0]).toContain('2')
  expect((await house.get('deputyShen', `${FINDINGS}.xlsx`)).statusCode).toBe(403)
})

describe('honours', () => {
  const HONOURS = '/api/v1/honours'
  const honour = {
    streetId: PINGJIANG,
    title: '全省先进街道工委',
    awardedBy: '省人大常委会',
    fromYear: 2019,
    toYear: 2021,
  }

  test('are entered and taken back by the district and seen by everybody', async () => {
    const id = newId()
    expect(code(await house.post('director', HONOURS, { id, ...honour }))).toEqual([403, 'honours.district-keeps'])
    expect((await house.post('staff', HONOURS, { id, ...honour })).statusCode).toBe(201)
    const seen = async (): Promise<HonoursAnswer> => (await house.get('deputyShen', `${HONOURS}?limit=100`)).json()
    expect((await seen()).items).toMatchObject([
      { honourId: id, title: '全省先进街道工委', fromYear: 2019, toYear: 2021 },
    ])
    const back = { version: 1, reason: '登记有误' }
    expect((await house.post('staff', `${HONOURS}/${id}/take-back`, back)).statusCode).toBe(200)
    expect((await seen()).items).toEqual([])
    expect(code(await house.post('staff', `${HONOURS}/${id}/take-back`, { ...back, version: 2 }))).toEqual([
      409,
      'honours.taken-back',
    ])
  })

  test('are of years in order that have come', async () => {
    const enter = (years: object) => house.post('staff', HONOURS, { id: newId(), ...honour, ...years })
    expect(code(await enter({ fromYear: 2021, toYear: 2020 }))).toEqual([422, 'honours.years-reversed'])
    expect(code(await enter({ toYear: 2027 }))).toEqual([422, 'honours.year-to-come'])
    expect(code(await enter({ documentId: newId() }))).toEqual([404, 'documents.unknown'])
  })
})
