import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../platform/ids/new-id.ts'
import { DISTRICT, type DossierHouse, dossierHouse, wanted } from './testing/dossier-house.ts'
import { announced, count, leadTo, MEETING } from './testing/steps-to.ts'

let house: DossierHouse
let dossierId: string
beforeAll(async () => {
  house = await dossierHouse()
  dossierId = await house.open('rule', {
    title: '姑苏区人大街道工委兼职副主任任免办法',
    titleEn: 'Rule of appointment',
  })
})
afterAll(() => house?.close())

const said = (answer: { statusCode: number; json(): { code?: string } }) => [answer.statusCode, answer.json().code]
const ballot = (votesFor: number, more: object = {}) =>
  house.post('staff', `/api/v1/dossiers/${dossierId}/ballots`, {
    id: newId(),
    matterIds: [],
    ...count(votesFor),
    method: 'hands',
    ...more,
  })
const write = async (text: string) => {
  const { version } = await house.seen('staff', dossierId)
  return house.put('staff', `/api/v1/dossiers/${dossierId}/rule-text`, { version, text })
}

test('a rule has a text before the district Party committee consents to it', async () => {
  expect(await house.seen('staff', dossierId)).toMatchObject({
    state: 'drafting',
    nextEvent: 'consent',
    blocks: [{ key: 'appointments.block.no-text' }],
  })
  expect(said(await house.move(dossierId, 'consent', { on: '2026-11-02', number: '1号' }))).toEqual([
    403,
    'appointments.block.no-text',
  ])
  expect((await write('第一条 为规范街道人大工委兼职副主任的任免……')).statusCode).toBe(200)
  expect(said(await house.move(dossierId, 'consent', { on: '2026-11-02' }))).toEqual([422, 'appointments.field-needed'])
  expect(said(await house.move(dossierId, 'examine', { on: '2026-11-02' }))).toEqual([
    403,
    'appointments.not-of-this-kind',
  ])
  await leadTo(house, dossierId, 'in_session')
  expect(said(await write('改'))).toEqual([403, 'appointments.not-drafting'])
  expect((await house.get('second', `/api/v1/dossiers/${dossierId}`)).statusCode).toBe(404)
})

test('it passes by more than half of all members, or is put again another day', async () => {
  expect(said(await ballot(20, { matterIds: [newId()] }))).toEqual([403, 'appointments.block.rule-has-no-matters'])
  expect(wanted(await ballot(15), 201)).toMatchObject({ passed: false })
  expect(said(await house.move(dossierId, 'closeVoting', { on: MEETING }))).toEqual([
    403,
    'appointments.block.rule-not-passed',
  ])
  expect((await house.move(dossierId, 'postpone', { on: MEETING, words: '修改后再审' })).statusCode).toBe(200)
  expect(await house.seen('staff', dossierId)).toMatchObject({ state: 'consented', meetingOn: null })
  await leadTo(house, dossierId, 'in_session')
  expect(wanted(await ballot(16), 201)).toMatchObject({ passed: true })
  expect(said(await ballot(29))).toEqual([403, 'appointments.block.rule-passed-already'])
  expect(said(await house.move(dossierId, 'withdraw', { on: MEETING, words: '撤回' }))).toEqual([
    403,
    'appointments.block.decided-already',
  ])
  await announced(house, dossierId)
})

test('registered, it stands in the register of documents, and dossiers for people cite it', async () => {
  wanted(
    await house.move(dossierId, 'register', {
      on: MEETING,
      inForceFrom: '2026-12-01',
      documentNumber: '姑人发〔2026〕9号',
    }),
    200,
  )
  const { state, document } = await house.seen('gu', dossierId)
  expect([state, document?.number]).toEqual(['registered', '姑人发〔2026〕9号'])
  const { rows } = await house.owner.query(
    `select title, kind, level, in_force_from::text, issued_on::text from committees.document where district_id = $1 and document_id = $2`,
    [DISTRICT, document?.documentId],
  )
  expect(rows).toEqual([
    {
      title: '姑苏区人大街道工委兼职副主任任免办法',
      kind: 'measure',
      level: 'district',
      in_force_from: '2026-12-01',
      issued_on: MEETING,
    },
  ])
  const people = await house.open('people', { documentId: document?.documentId })
  expect((await house.seen('staff', people)).document?.documentId).toBe(document?.documentId)
  const unknown = { id: newId(), kind: 'people', title: '任免', documentId: newId() }
  expect(said(await house.post('staff', '/api/v1/dossiers', unknown))).toEqual([422, 'appointments.document-unknown'])
})

test('a later rule replaces it from its own first day on', async () => {
  const first = (await house.seen('staff', dossierId)).document?.documentId
  dossierId = await house.open('rule', { title: '姑苏区人大街道工委兼职副主任任免办法（修订）' })
  await house.on('2026-11-02')
  wanted(await write('第一条 修订……'), 200)
  await leadTo(house, dossierId, 'in_session')
  wanted(await ballot(25), 201)
  await announced(house, dossierId)
  const register = (inForceFrom: string, replaces = first) =>
    house.move(dossierId, 'register', { on: MEETING, inForceFrom, replaces })
  expect(said(await register('2026-11-30'))).toEqual([422, 'appointments.replaces-not-in-force'])
  expect(said(await register('2027-03-01', newId()))).toEqual([422, 'appointments.document-unknown'])
  wanted(await register('2027-03-01'), 200)
  const { rows } = await house.owner.query(
    `select count(distinct series_id)::int as series, count(*)::int as versions, max(in_force_to)::text as ended from committees.document where district_id = $1`,
    [DISTRICT],
  )
  expect(rows).toEqual([{ series: 1, versions: 2, ended: '2027-03-01' }])
})
