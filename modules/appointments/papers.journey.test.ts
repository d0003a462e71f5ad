import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkOfficialDocument } from '../../platform/documents/check-official-document.ts'
import { newId } from '../../platform/ids/new-id.ts'
import type { PapersAnswer, RegisterAnswer } from './contract-papers.ts'
import { layRule } from './testing/after-ground.ts'
import { type AfterHouse, afterHouse, type Who } from './testing/after-house.ts'

let house: AfterHouse
let at: string
beforeAll(async () => {
  house = await afterHouse()
  at = `/api/v1/dossiers/${house.dossierId}`
})
afterAll(() => house?.close())

const issue = (who: Who, body: object, dossier = at) =>
  house.send(who, 'POST', `${dossier}/papers`, { id: newId(), signer: '沈主任', issuedOn: '2023-06-01', ...body })
const letter = (name: 'chen' | 'wang' | 'ding' | 'zhao', more: object = {}) =>
  issue('hand', { kind: 'letter', matterId: house.matters[name].matterId, ...more })
const papers = async (who: Who = 'hand'): Promise<PapersAnswer> => (await house.get(who, `${at}/papers`)).json()
const register = async (who: Who, kind: string): Promise<RegisterAnswer> =>
  (await house.get(who, `/api/v1/issued-papers?kind=${kind}`)).json()
const textOf = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
const nameOf = (header: unknown) => decodeURIComponent(String(header).split("UTF-8''")[1] ?? '')

describe('letters of appointment', () => {
  test('are of appointments that passed, one valid at a time', async () => {
    const failed = await letter('zhao')
    expect([failed.statusCode, failed.json().code]).toEqual([422, 'appointments.paper.not-passed'])
    const first = await letter('chen')
    expect([first.statusCode, first.json()]).toMatchObject([201, { number: 1, docNumber: '姑苏人大任〔2023〕1号' }])
    const second = await letter('chen')
    expect([second.statusCode, second.json().code]).toEqual([409, 'appointments.paper.letter-valid'])
  })

  test('are issued after the vote and not in days to come', async () => {
    expect((await letter('wang', { issuedOn: '2023-05-29' })).json().code).toBe('appointments.paper.before-vote')
    expect((await letter('wang', { issuedOn: '2023-06-16' })).json().code).toBe('appointments.day-in-future')
  })

  test('take numbers without gaps, whatever is refused and whoever asks at once', async () => {
    const both = await Promise.all([letter('wang'), letter('wang'), letter('wang')])
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409, 409])
    expect((await letter('ding')).json().number).toBe(3)
    const notices = await Promise.all(
      Array.from({ length: 12 }, (_, n) => issue('hand', { kind: 'notice', addressee: `单位${n}` })),
    )
    expect(notices.map((one) => one.json().number).sort((a, b) => a - b)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
    ])
    expect((await issue('hand', { kind: 'notice', addressee: '单位3' })).json().code).toBe('constraint.notice_once')
    expect((await issue('hand', { kind: 'notice' })).json().code).toBe('appointments.paper.addressee-wanted')
  })

  test('asked twice with one key are one', async () => {
    const key = newId()
    const body = { id: newId(), kind: 'notice', addressee: '区委办公室', signer: '沈主任', issuedOn: '2023-06-01' }
    const one = await house.send('hand', 'POST', `${at}/papers`, body, key)
    const same = await house.send('hand', 'POST', `${at}/papers`, body, key)
    expect([one.statusCode, same.json()]).toEqual([201, one.json()])
    expect(one.json().number).toBe(13)
  })

  test('are handed over after the oath', async () => {
    const { letters } = await papers()
    const chen = letters.find(({ personName }) => personName === '陈明')?.letter
    expect(chen?.can.handOver).toEqual({ can: false, why: 'appointments.paper.oath-first' })
    const url = `/api/v1/issued-papers/${chen?.paperId}/hand-over`
    const early = await house.send('hand', 'POST', url, { version: 1, on: '2023-06-01' })
    expect([early.statusCode, early.json().code]).toEqual([403, 'appointments.paper.oath-first'])
    const oath = {
      ...{ id: newId(), heldOn: '2023-06-02', place: '会议厅', chairedBy: '主持人', mode: 'collective', anthem: true },
      oaths: ['chen', 'wang'].map((name, at) => ({
        ...{ matterId: house.matters[name as 'chen'].matterId, part: at === 0 ? 'leader' : 'taker' },
      })),
    }
    expect((await house.send('hand', 'POST', `${at}/ceremonies`, oath)).statusCode).toBe(201)
    expect((await house.send('hand', 'POST', url, { version: 1, on: '2023-06-01' })).json().code).toBe(
      'appointments.paper.before-oath',
    )
    expect((await house.send('hand', 'POST', url, { version: 1, on: '2023-06-02' })).json()).toMatchObject({
      version: 2,
    })
    expect((await house.send('hand', 'POST', url, { version: 2, on: '2023-06-02' })).json().code).toBe(
      'appointments.paper.handed-already',
    )
    // The oath behind a letter that was handed over is not taken off the list any more.
    const oaths = [{ matterId: house.matters.wang.matterId, part: 'taker' }]
    const off = await house.send('hand', 'PUT', `/api/v1/ceremonies/${oath.id}/oaths`, { version: 1, oaths })
    expect(off.statusCode).toBe(422)
  })

  test('that are spoilt stay in the register, and their number is not given again', async () => {
    const wang = (await papers()).letters.find(({ personName }) => personName === '王文静')?.letter
    const url = `/api/v1/issued-papers/${wang?.paperId}`
    expect((await house.send('staff', 'POST', `${url}/void`, { version: 1, reason: '印错' })).statusCode).toBe(200)
    const made = await house.get('hand', `${url}/paper.docx`)
    expect([made.statusCode, made.json().code]).toEqual([403, 'appointments.paper.is-void'])
    expect((await letter('wang')).json().number).toBe(4)
    const { items, years } = await register('hand', 'letter')
    expect(years).toEqual([2023])
    expect(items.map(({ number, voidReason }) => [number, voidReason])).toEqual([
      [1, null],
      [2, '印错'],
      [3, null],
      [4, null],
    ])
  })

  test('carry name, post and number, and their file names nobody', async () => {
    const chen = (await papers()).letters.find(({ personName }) => personName === '陈明')?.letter
    const made = await house.get('hand', `/api/v1/issued-papers/${chen?.paperId}/paper.docx`)
    const text = textOf(made.rawPayload)
    for (const said of [
      '任　命　书',
      '陈　明：',
      '姑苏人大任〔2023〕1号',
      '姑苏区人大常委会平江街道工作委员会兼职副主任',
      '2023年6月1日',
    ])
      expect(text).toContain(said)
    expect(nameOf(made.headers['content-disposition'])).toBe('任命书_姑苏人大任〔2023〕1号.docx')
  })
})

describe('papers of the meeting', () => {
  test('that name who failed are made by the hands only', async () => {
    const record = await house.get('hand', `${at}/papers/vote-record.docx`)
    expect(record.statusCode).toBe(200)
    expect(textOf(record.rawPayload)).toContain('赵落选')
    for (const form of ['vote-record', 'bill', 'explanation']) {
      const refused = await house.get('staff', `${at}/papers/${form}.docx`)
      expect([form, refused.statusCode, refused.json().code]).toEqual([form, 403, 'appointments.papers-by-hands'])
    }
    expect((await house.get('secretary', `${at}/papers/notice.docx`)).json().code).toBe(
      'appointments.papers-by-district',
    )
  })

  test('tell only what passed once it is announced, in surname-stroke order, names spaced', async () => {
    const text = textOf((await house.get('staff', `${at}/papers/notice.docx`)).rawPayload)
    expect(text).not.toContain('赵落选')
    const places = ['丁　一为', '王文静为', '陈　明为'].map((name) => text.indexOf(name))
    expect(places.every((place) => place > 0)).toBe(true)
    expect([...places].sort((a, b) => a - b)).toEqual(places)
    expect(text).toContain('钱　退的')
  })

  test('with a red head keep to GB/T 9704-2012', async () => {
    await house.put('appointments.issued_paper', {
      ...{ paper_id: newId(), dossier_id: house.dossierId, kind: 'announcement', year: 2023, number: 1 },
      ...{
        issued_on: '2023-05-30',
        signer: '沈主任',
        issued_by: house.ground.district.personId,
        issued_at: new Date(),
      },
    })
    for (const form of ['announcement', 'notice']) {
      const made = await house.get('hand', `${at}/papers/${form}.docx`)
      expect(checkOfficialDocument(made.rawPayload).filter(({ pass }) => !pass)).toEqual([])
    }
  })

  test('wait for their rows', async () => {
    const course = await house.get('hand', `${at}/papers/training-record.docx`)
    expect([course.statusCode, course.json().code]).toEqual([409, 'appointments.paper.no-course'])
    const oaths = await house.get('hand', `${at}/papers/oath-list.docx`)
    expect(textOf(oaths.rawPayload)).toContain('我宣誓：')
    const { forms } = await papers('staff')
    const can = Object.fromEntries(forms.map(({ form, can }) => [form, can.can ? true : can.why]))
    expect(can).toMatchObject({ announcement: true, bill: 'appointments.papers-by-hands' })
    expect(can).toMatchObject({ 'training-record': 'appointments.paper.no-course' })
    // A rule's own papers belong to a rule's dossier.
    expect(can).not.toHaveProperty('rule')
  })
})

describe('papers of a rule', () => {
  test('go from a numbered submission to the bill and the rule under its announcement', async () => {
    const rule = await layRule(house.put, house.ground.district.personId, 'drafting')
    const url = `/api/v1/dossiers/${rule}`
    expect(textOf((await house.get('hand', `${url}/papers/submission.docx`)).rawPayload)).toContain('（稿）')
    const numbered = await issue('hand', { kind: 'submission', issuedOn: '2023-04-03' }, url)
    expect(numbered.json().docNumber).toBe('姑苏人大请〔2023〕1号')
    expect((await issue('hand', { kind: 'submission' }, url)).json().code).toBe('constraint.paper_once')
    const submission = await house.get('hand', `${url}/papers/submission.docx`)
    expect(checkOfficialDocument(submission.rawPayload).filter(({ pass }) => !pass)).toEqual([])
    expect(textOf(submission.rawPayload)).toContain('签发人：')
    expect((await issue('hand', { kind: 'bill' }, url)).json().code).toBe('appointments.paper.bill-not-now')
    const draft = textOf((await house.get('hand', `${url}/papers/rule.docx`)).rawPayload)
    expect(draft).toContain('（草案）')
    expect(draft).toContain('第一条　为规范任免工作')
  })

  test('once tabled have a bill with a red head, and its explanation under the same number', async () => {
    const rule = await layRule(house.put, house.ground.district.personId, 'tabled')
    const url = `/api/v1/dossiers/${rule}`
    expect((await issue('hand', { kind: 'bill' }, url)).json().docNumber).toBe('姑苏人大议〔2023〕1号')
    for (const form of ['bill', 'explanation']) {
      const made = await house.get('hand', `${url}/papers/${form}.docx`)
      expect(textOf(made.rawPayload)).toContain('姑苏人大议〔2023〕1号')
      expect(checkOfficialDocument(made.rawPayload).filter(({ pass }) => !pass)).toEqual([])
    }
  })
})

describe('before the announcement', () => {
  test('nobody but the hands learns of papers: not by asking, not in the register, not by making them void', async () => {
    const rule = await layRule(house.put, house.ground.district.personId, 'tabled')
    const url = `/api/v1/dossiers/${rule}`
    const made = (await issue('hand', { kind: 'bill' }, url)).json()
    const unknown = (await house.get('staff', `/api/v1/dossiers/${newId()}/papers`)).json()
    for (const who of ['staff', 'admin', 'director', 'secretary', 'chen'] as const) {
      const asks = [
        await house.get(who, `${url}/papers`),
        await house.get(who, `${url}/papers/bill.docx`),
        await house.get(who, `/api/v1/issued-papers/${made.paperId}/paper.docx`),
        await house.send(who, 'POST', `/api/v1/issued-papers/${made.paperId}/void`, { version: 1, reason: '试试' }),
        await issue(who, { kind: 'bill' }, url),
      ]
      for (const answer of asks) expect([who, answer.statusCode, answer.json().code]).toEqual([who, 404, unknown.code])
    }
    expect((await register('staff', 'bill')).items).toEqual([])
    expect((await register('hand', 'bill')).items.map(({ number }) => number)).toEqual([1, 2])
    expect((await house.get('director', '/api/v1/issued-papers')).statusCode).toBe(403)
    const file = await house.get('staff', '/api/v1/issued-papers.xlsx?kind=bill&year=2023')
    expect(strFromU8(unzipSync(file.rawPayload)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).not.toContain(
      '〔2023〕',
    )
  })

  test('traces are kept close and name nobody', async () => {
    const traces = await house.ground.many<{ kept: boolean; detail: object; action: string }>(
      `select kept_close as kept, detail, action from audit.entry where action like 'appointments.%'`,
    )
    expect(traces.filter(({ kept }) => kept).map(({ action }) => action)).toContain('appointments.issue-paper')
    expect(JSON.stringify(traces.map(({ detail }) => detail))).not.toMatch(/[陈王丁赵钱]/)
  })
})
