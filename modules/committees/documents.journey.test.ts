import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { plainDocument } from '../../platform/documents/plain-document.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { flawsOf } from '../../platform/words/flaws.ts'
import { DISTRICT, JINCHANG, PINGJIANG } from '../roster/testing/people-ground.ts'
import type { CitationsAnswer, DocumentAnswer, DocumentsAnswer } from './contract-documents.ts'
import { openWorkHouse, TODAY, type Who, type WorkHouse } from './testing/work-house.ts'
import { documentWords } from './words-of-documents.ts'

let house: WorkHouse
beforeAll(async () => {
  house = await openWorkHouse()
})
afterAll(() => house?.close())

const DOCUMENTS = '/api/v1/documents'
const rule = {
  ...{ title: '街道人大工委兼职副主任任免办法', number: '姑人发〔2024〕3号', issuer: '姑苏区人大常委会' },
  ...{ level: 'district', kind: 'measure', versionLabel: '2024年版', inForceFrom: '2024-06-12' },
}
async function entered(who: Who, more: object = {}): Promise<string> {
  const id = newId()
  const answer = await house.post(who, DOCUMENTS, { id, ...rule, ...more })
  expect(answer.statusCode).toBe(201)
  return id
}
const listed = async (query = ''): Promise<DocumentsAnswer> =>
  (await house.get('deputyShen', `${DOCUMENTS}?${query}`)).json()
const shown = async (who: Who, id: string): Promise<DocumentAnswer> =>
  (await house.get(who, `${DOCUMENTS}/${id}`)).json()

test('the words say everything in two languages', () => expect(flawsOf(documentWords)).toEqual([]))

describe('the register', () => {
  test('is kept by the district, and by a committee for its own working rules', async () => {
    const refused = await house.post('secretary', DOCUMENTS, { id: newId(), ...rule })
    expect([refused.statusCode, refused.json().code]).toEqual([403, 'documents.district-keeps'])
    const own = { kind: 'working_rules', level: 'street', streetId: PINGJIANG, title: '平江街道工委工作制度' }
    await entered('secretary', own)
    const foreign = await house.post('otherSecretary', DOCUMENTS, { id: newId(), ...rule, ...own })
    expect([foreign.statusCode, foreign.json().code]).toEqual([403, 'documents.street-keeps-own'])
    const level = await house.post('staff', DOCUMENTS, { id: newId(), ...rule, streetId: JINCHANG })
    expect([level.statusCode, level.json().code]).toEqual([422, 'documents.street-level'])
  })

  test('is found by title, number and pinyin initials, and by nothing else', async () => {
    await entered('staff', { title: '关于开展社区周周行的意见', number: '姑委〔2018〕9号', kind: 'opinion' })
    for (const find of ['周周行', '姑委〔2018', 'gykzsqzz'])
      expect((await listed(`find=${encodeURIComponent(find)}`)).items.map((line) => line.title)).toEqual([
        '关于开展社区周周行的意见',
      ])
    expect((await listed('find=zzzz')).items).toEqual([])
    expect((await listed(`find=${encodeURIComponent('%')}`)).items).toEqual([])
  })

  test('pages by key: nothing twice, nothing left out', async () => {
    const all = (await listed('limit=100')).items.map((line) => line.documentId)
    const seen: string[] = []
    let after: string | null = ''
    while (after !== null) {
      const page: DocumentsAnswer = await listed(`limit=1${after === '' ? '' : `&after=${after}`}`)
      seen.push(...page.items.map((line) => line.documentId))
      after = page.next
    }
    expect(seen).toEqual(all)
    expect(new Set(seen).size).toBe(seen.length)
  })

  test('another district sees and changes nothing of it', async () => {
    const id = await entered('staff', { title: '只在本区的办法' })
    expect((await house.get('foreign', `${DOCUMENTS}/${id}`)).statusCode).toBe(404)
    const repeal = { version: 1, on: TODAY, reason: '废止' }
    expect((await house.post('foreign', `${DOCUMENTS}/${id}/repeal`, repeal)).statusCode).toBe(404)
  })

  test('the same request twice enters one document', async () => {
    const [key, id] = [newId(), newId()]
    const body = { id, ...rule, title: '送了两次的文件' }
    const first = await house.post('staff', DOCUMENTS, body, key)
    const second = await house.post('staff', DOCUMENTS, body, key)
    expect([first.statusCode, second.statusCode, second.json()]).toEqual([201, 200, first.json()])
    expect((await listed(`find=${encodeURIComponent('送了两次')}`)).items).toHaveLength(1)
  })
})

describe('versions', () => {
  test('a new version ends the old one on its first day; every past day still tells what was in force', async () => {
    const title = '代表履职积分管理办法'
    const first = await entered('staff', { title, inForceFrom: '2018-01-01', versionLabel: '2018年版' })
    const second = newId()
    const body = { id: second, version: 1, inForceFrom: '2021-03-01', versionLabel: '2021年修订' }
    expect((await house.post('staff', `${DOCUMENTS}/${first}/versions`, body)).statusCode).toBe(201)
    const inForce = async (on: string) =>
      (await listed(`on=${on}&state=in_force&find=${encodeURIComponent(title)}`)).items.map((line) => line.versionLabel)
    expect(await inForce('2017-12-31')).toEqual([])
    expect(await inForce('2021-02-28')).toEqual(['2018年版'])
    expect(await inForce('2021-03-01')).toEqual(['2021年修订'])
    const old = await shown('deputyShen', first)
    expect(old).toMatchObject({ inForceTo: '2021-03-01', state: 'past', version: 2, issuer: rule.issuer })
    expect(old.versions.map((one) => one.documentId)).toEqual([second, first])
    expect(old.can.correct.can).toBe(false)
    const again = await house.post('staff', `${DOCUMENTS}/${first}/versions`, { ...body, id: newId(), version: 2 })
    expect([again.statusCode, again.json().code]).toEqual([409, 'documents.followed-already'])
  })

  test('a version before the one it follows, and one based on what changed meanwhile, are refused and change nothing', async () => {
    const id = await entered('staff', { title: '会议制度' })
    const early = { id: newId(), version: 1, inForceFrom: '2024-06-12' }
    const refused = await house.post('staff', `${DOCUMENTS}/${id}/versions`, early)
    expect([refused.statusCode, refused.json().code]).toEqual([422, 'documents.version-too-early'])
    const stale = { id: newId(), version: 7, inForceFrom: '2025-01-01' }
    expect((await house.post('staff', `${DOCUMENTS}/${id}/versions`, stale)).json().code).toBe('committees.row-changed')
    expect(await shown('staff', id)).toMatchObject({ version: 1, inForceTo: null })
  })

  test('the database itself refuses two versions in force at one time, in words', async () => {
    const id = await entered('staff', { title: '联系日办法', inForceFrom: '2019-01-01' })
    // Both follow the same version at the same moment; whichever comes second finds it changed or the days taken.
    const follow = (inForceFrom: string) =>
      house.post('staff', `${DOCUMENTS}/${id}/versions`, { id: newId(), version: 1, inForceFrom })
    const answers = await Promise.all([follow('2022-01-01'), follow('2023-01-01')])
    expect(answers.map((one) => one.statusCode).sort()).toEqual([201, 409])
    expect((await shown('staff', id)).versions).toHaveLength(2)
    // A row laid over the days of another by hand.
    const owner = new pg.Client({ connectionString: house.db.ownerUrl })
    await owner.connect()
    const laid = owner.query(
      `insert into committees.document (district_id, document_id, series_id, title, issuer, level, kind, in_force_from, entered_at)
       values ($1, $2, $3, '重叠', '区人大', 'district', 'measure', '2019-06-01', now())`,
      [DISTRICT, newId(), (await shown('staff', id)).seriesId],
    )
    await expect(laid).rejects.toMatchObject({ constraint: 'one_version_in_force' })
    await owner.end()
  })

  test('repeal ends it with a reason, once', async () => {
    const id = await entered('staff', { title: '已过时的通知', kind: 'notice' })
    const body = { version: 1, on: '2026-11-24', reason: '新办法已经施行' }
    expect((await house.post('staff', `${DOCUMENTS}/${id}/repeal`, { ...body, on: '2020-01-01' })).statusCode).toBe(422)
    expect((await house.post('secretary', `${DOCUMENTS}/${id}/repeal`, body)).statusCode).toBe(403)
    expect((await house.post('staff', `${DOCUMENTS}/${id}/repeal`, body)).statusCode).toBe(200)
    expect(await shown('staff', id)).toMatchObject({ state: 'past', repealReason: '新办法已经施行' })
    const again = await house.post('staff', `${DOCUMENTS}/${id}/repeal`, { ...body, version: 2 })
    expect([again.statusCode, again.json().code]).toEqual([409, 'documents.past-already'])
  })

  test('what was repealed from a day is followed from that day on, not before', async () => {
    const id = await entered('staff', { title: '要废止的办法' })
    const repeal = { version: 1, on: '2026-12-31', reason: '新办法另行制定' }
    expect((await house.post('staff', `${DOCUMENTS}/${id}/repeal`, repeal)).statusCode).toBe(200)
    const follow = (inForceFrom: string) =>
      house.post('staff', `${DOCUMENTS}/${id}/versions`, { id: newId(), version: 2, inForceFrom })
    const early = await follow('2026-12-30')
    expect([early.statusCode, early.json().code]).toEqual([422, 'documents.version-before-repeal'])
    expect(early.json().errors).toMatchObject([
      { field: 'inForceFrom', detail: expect.stringContaining('2026年12月31日') },
    ])
    expect(await shown('staff', id)).toMatchObject({ version: 2, inForceTo: '2026-12-31' })
    expect((await follow('2026-12-31')).statusCode).toBe(201)
    expect(await shown('staff', id)).toMatchObject({ inForceTo: '2026-12-31', repealReason: '新办法另行制定' })
  })

  test('an end only foreseen may come earlier with a new version', async () => {
    const id = await entered('staff', { title: '试行的办法', inForceTo: '2027-06-12' })
    const body = { id: newId(), version: 1, inForceFrom: '2026-12-01' }
    expect((await house.post('staff', `${DOCUMENTS}/${id}/versions`, body)).statusCode).toBe(201)
    expect(await shown('staff', id)).toMatchObject({ inForceTo: '2026-12-01' })
  })
})

describe('files', () => {
  const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n')

  test('are told by their content; the same id again changes nothing', async () => {
    const id = await entered('staff', { title: '带附件的办法' })
    const url = `${DOCUMENTS}/${id}/files`
    const fileId = newId()
    const kept = await house.upload('staff', url, fileId, pdf, '办法全文.pdf')
    expect([kept.statusCode, kept.json()]).toEqual([201, { fileId, name: '办法全文', kind: 'pdf' }])
    expect((await house.upload('staff', url, fileId, pdf, '办法全文.pdf')).statusCode).toBe(201)
    const word = await plainDocument({ title: '办法', author: '区人大', date: TODAY, body: [] })
    expect((await house.upload('staff', url, newId(), word, '办法.docx')).json()).toMatchObject({ kind: 'docx' })
    const disguised = await house.upload('staff', url, newId(), Buffer.from('MZ not a paper'), '办法.pdf')
    expect([disguised.statusCode, disguised.json().code]).toEqual([422, 'documents.file-kind'])
    expect((await house.upload('staff', url, newId(), Buffer.alloc(0), '空.pdf')).statusCode).toBe(422)
    expect((await house.upload('deputyShen', url, newId(), pdf, '办法.pdf')).statusCode).toBe(403)
    const large = Buffer.concat([pdf, Buffer.alloc(10_000_001)])
    expect((await house.upload('staff', url, newId(), large, '大.pdf')).statusCode).toBe(413)
    const seen = await shown('deputyShen', id)
    expect(seen.fileList.map((file) => file.kind)).toEqual(['docx', 'pdf'])
    const opened = await house.get('deputyShen', `${url}/${fileId}`)
    expect(opened.rawPayload.equals(pdf)).toBe(true)
    expect(opened.headers['content-disposition']).toContain(encodeURIComponent('办法全文.pdf'))
  })

  test('of Party papers stay with the district and the committees; their lines are open', async () => {
    const id = await entered('staff', { title: '省委第14号文件', kind: 'party_document', level: 'provincial' })
    const fileId = newId()
    await house.upload('staff', `${DOCUMENTS}/${id}/files`, fileId, pdf, '全文.pdf')
    expect(await shown('deputyShen', id)).toMatchObject({ title: '省委第14号文件', fileList: [] })
    const refused = await house.get('deputyShen', `${DOCUMENTS}/${id}/files/${fileId}`)
    expect([refused.statusCode, refused.json().code]).toEqual([403, 'documents.party-papers-stay'])
    expect((await house.get('member', `${DOCUMENTS}/${id}/files/${fileId}`)).statusCode).toBe(200)
  })
})

describe('citations', () => {
  const about = 'subjectKind=points_rules&subjectId=2024'
  const of = async (query: string): Promise<CitationsAnswer> =>
    (await house.get('deputyShen', `/api/v1/citations?${query}`)).json()

  test('say what something rests on, with the version and whether it is in force', async () => {
    const documentId = await entered('staff', { title: '积分办法' })
    const [subjectKind, subjectId, clause] = ['points_rules', '2024', '第五条']
    const id = newId()
    const body = { id, documentId, subjectKind, subjectId, clause }
    expect((await house.post('secretary', '/api/v1/citations', body)).statusCode).toBe(403)
    expect((await house.post('staff', '/api/v1/citations', body)).statusCode).toBe(201)
    const again = await house.post('staff', '/api/v1/citations', { ...body, id: newId() })
    expect([again.statusCode, again.json().code]).toEqual([409, 'constraint.cited_once'])
    expect(await of(about)).toMatchObject({
      items: [{ citationId: id, title: '积分办法', clause, state: 'in_force' }],
      can: { cite: { can: false, why: 'documents.district-cites' } },
    })
    expect((await of('subjectKind=points_rules&subjectId=2023')).items).toEqual([])
    expect((await of('subjectKind=points_rules')).items).toHaveLength(1)
    expect((await shown('staff', documentId)).citationList).toMatchObject([{ subjectId: '2024', clause }])
    expect((await house.post('staff', `/api/v1/citations/${id}/drop`, {})).statusCode).toBe(200)
    expect((await of(about)).items).toEqual([])
    expect((await house.post('staff', `/api/v1/citations/${id}/drop`, {})).statusCode).toBe(409)
  })

  test('of a dossier are not kept here', async () => {
    const asked = await house.get('staff', '/api/v1/citations?subjectKind=dossier')
    expect(asked.statusCode).toBe(422)
  })
})
