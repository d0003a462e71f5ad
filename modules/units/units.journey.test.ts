import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse } from '../../app/house.ts'
import { fixedClock } from '../../platform/clock/clock.ts'
import { type TestDatabase, testDatabase } from '../../platform/database/testing.ts'
import { send } from '../../platform/http/testing.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { openTestSession } from '../access/testing/session.ts'
import { DISTRICT, JINCHANG, OTHER_DISTRICT, PEOPLE, PINGJIANG, peopleGround } from '../roster/testing/people-ground.ts'

const now = new Date('2026-11-22T02:00:00Z')
let db: TestDatabase
let app: FastifyInstance
const cookies: Record<string, string> = {}

beforeAll(async () => {
  db = await testDatabase(peopleGround)
  const settings = { demo: false, limits: false, logLevel: 'silent' } as const
  app = await openHouse({ database: db.database, clock: fixedClock(now), ...settings })
  for (const who of ['staff', 'secretary', 'director', 'member', 'otherSecretary', 'deputyShen', 'recorder'] as const)
    cookies[who] = await openTestSession(db.database, DISTRICT, PEOPLE[who], now)
  cookies.foreign = await openTestSession(db.database, OTHER_DISTRICT, PEOPLE.foreign, now)
})
afterAll(async () => {
  await app?.close()
  await db?.drop()
})

const get = (who: string, url: string) => send(app, 'GET', url, { headers: { cookie: cookies[who] ?? '' } })
const post = (who: string, url: string, body: object) =>
  send(app, 'POST', url, { headers: { cookie: cookies[who] ?? '' }, body })
const put = (who: string, url: string, body: object) =>
  send(app, 'PUT', url, { headers: { cookie: cookies[who] ?? '' }, body })
const said = (answer: { statusCode: number; json(): { code?: string } }) => [answer.statusCode, answer.json().code]
const names = async (who: string, query = '') =>
  (await get(who, `/api/v1/units${query}`)).json().items.map((one: { name: string }) => one.name)

const street = {
  kind: 'street_department',
  streetId: PINGJIANG,
  name: '城市管理办公室',
  nameEn: 'City Management Office',
}
const bureau = { kind: 'district_department', name: '区住房和建设委员会', nameEn: 'Housing and Construction Committee' }
const [streetUnit, bureauUnit] = [newId(), newId()]

test('a street keeps its own units, the district all others; each finds those it hands matters to', async () => {
  expect(said(await post('otherSecretary', '/api/v1/units', { id: newId(), ...street }))).toEqual([
    403,
    'units.kept-by-street',
  ])
  expect(said(await post('member', '/api/v1/units', { id: newId(), ...street }))).toEqual([403, 'units.kept-by-street'])
  expect(said(await post('secretary', '/api/v1/units', { id: newId(), ...bureau }))).toEqual([
    403,
    'units.kept-by-district',
  ])
  const made = await post('secretary', '/api/v1/units', { id: streetUnit, ...street })
  expect([made.statusCode, made.json()]).toEqual([201, { unitId: streetUnit, version: 1 }])
  expect((await post('staff', '/api/v1/units', { id: bureauUnit, ...bureau })).statusCode).toBe(201)
  const other = { ...street, streetId: JINCHANG, name: '经济服务办公室', nameEn: '' }
  expect((await post('staff', '/api/v1/units', { id: newId(), ...other })).statusCode).toBe(201)
  // The same name in the same place, with blanks typed to align a list.
  expect(said(await post('secretary', '/api/v1/units', { id: newId(), ...street, name: '城市管理 办公室' }))[0]).toBe(
    409,
  )

  expect(await names('secretary')).toEqual(['区住房和建设委员会', '城市管理办公室'])
  expect(await names('staff')).toEqual(['区住房和建设委员会', '城市管理办公室', '经济服务办公室'])
  expect(await names('staff', `?streetId=${JINCHANG}`)).toEqual(['区住房和建设委员会', '经济服务办公室'])
  expect(await names('staff', '?find=city')).toEqual(['城市管理办公室'])
  expect(said(await get('deputyShen', '/api/v1/units'))).toEqual([403, 'units.list-for-offices'])
  expect(await names('foreign')).toEqual([])
  expect(said(await get('foreign', `/api/v1/units/${streetUnit}`))).toEqual([404, 'units.unknown'])
  const listed = (await get('secretary', '/api/v1/units')).json()
  expect(listed.can).toEqual({
    addOfDistrict: { can: false, why: 'units.kept-by-district' },
    addOfStreets: [PINGJIANG],
  })
  expect(listed.items[0].can).toEqual({
    open: { can: false, why: 'units.not-yours' },
    keep: { can: false, why: 'units.kept-by-district' },
  })
  const paged = (await get('staff', '/api/v1/units?limit=2')).json()
  expect((await get('staff', `/api/v1/units?limit=2&after=${paged.next}`)).json().items).toHaveLength(1)
})

test.each([
  [
    'a department of a street without a street',
    { kind: 'street_department', name: '某办公室' },
    422,
    'units.street-of-kind',
  ],
  ['a bureau in a street', { ...bureau, streetId: PINGJIANG }, 422, 'units.street-of-kind'],
  ['a blank name', { ...bureau, name: '   ' }, 422, 'units.name-blank'],
])('%s is refused', async (_, body, status, code) => {
  expect(said(await post('staff', '/api/v1/units', { id: newId(), ...body }))).toEqual([status, code])
})

test('a handler is found or new, becomes one by somebody else, and works from that day to the last', async () => {
  const handlers = `/api/v1/units/${streetUnit}/handlers`
  const whom = { id: newId(), personId: newId(), name: '钱 经办', startsOn: '2026-11-01' }
  expect(said(await post('otherSecretary', handlers, whom))).toEqual([403, 'units.kept-by-street'])
  expect(said(await post('secretary', handlers, { ...whom, personId: PEOPLE.secretary }))).toEqual([
    403,
    'units.not-yourself',
  ])
  // Known to another street only: the district's to appoint. Known to nobody, without a name: nobody.
  const elsewhere = { id: newId(), personId: PEOPLE.deputyLuYounger, startsOn: '2026-11-01' }
  expect(said(await post('secretary', handlers, elsewhere))).toEqual([404, 'units.person-unknown'])
  expect(said(await post('secretary', handlers, { ...whom, name: undefined }))).toEqual([404, 'units.person-unknown'])
  expect(said(await post('secretary', handlers, { ...whom, startsOn: '2026-11-23' }))).toEqual([
    422,
    'units.day-in-future',
  ])
  expect((await post('secretary', handlers, whom)).json()).toEqual({ handlerId: whom.id, personId: whom.personId })
  expect(said(await post('secretary', handlers, { ...whom, id: newId(), name: undefined }))).toEqual([
    409,
    'units.handler-already',
  ])
  expect((await post('staff', handlers, elsewhere)).statusCode).toBe(201)

  const found = async (who: string, find: string) =>
    (await get(who, `/api/v1/units/${streetUnit}/people?find=${find}`))
      .json()
      .items.map((one: { name: string }) => one.name)
  expect([await found('secretary', 'sym'), await found('secretary', 'ljg'), await found('secretary', 'wf')]).toEqual([
    ['沈一鸣'],
    [],
    [],
  ])
  expect([await found('staff', 'ljg'), await found('secretary', 'qjb')]).toEqual([['陆建国'], ['钱经办']])

  cookies.handler = await openTestSession(db.database, DISTRICT, whom.personId, now)
  const mine = (await get('handler', '/api/v1/units')).json()
  expect([mine.items.length, mine.items[0].handlers, mine.items[0].can.keep.can]).toEqual([1, 2, false])
  const page = (await get('handler', `/api/v1/units/${streetUnit}`)).json()
  expect(
    page.handlers.map((one: { personName: string; hasAccount: boolean }) => [one.personName, one.hasAccount]),
  ).toEqual([
    ['钱经办', false],
    ['陆平', false],
  ])
  expect(page.can).toEqual({
    keep: { can: false, why: 'units.kept-by-street' },
    keepTemplates: { can: true },
    openAccounts: { can: false, why: 'units.accounts-by-district' },
  })
  expect(said(await post('handler', handlers, { ...whom, id: newId(), personId: newId() }))).toEqual([
    403,
    'units.kept-by-street',
  ])
})

test('the time of a handler ends on a day, once, by whoever keeps the unit', async () => {
  const page = (await get('staff', `/api/v1/units/${streetUnit}`)).json()
  const end = `/api/v1/units/handlers/${page.handlers[1].handlerId}/end`
  expect(said(await post('handler', end, { on: '2026-11-10' }))).toEqual([403, 'units.kept-by-street'])
  expect(said(await post('secretary', end, { on: '2026-10-01' }))).toEqual([422, 'units.day-too-early'])
  expect((await post('secretary', end, { on: '2026-11-10' })).statusCode).toBe(200)
  expect(said(await post('secretary', end, { on: '2026-11-10' }))).toEqual([409, 'units.handler-ended'])
  expect((await get('staff', `/api/v1/units?find=city`)).json().items[0].handlers).toBe(1)
})

test('an account for a handler is opened by the street, if they are nothing else here; with it they sign in', async () => {
  const page = (await get('secretary', `/api/v1/units/${streetUnit}`)).json()
  const { personId } = page.handlers[0]
  expect(page.can.openAccounts).toEqual({ can: true })
  const account = { loginName: 'qianjingban', password: 'Xiaoqiao-liushui-7' }
  const open = (who: string, whose: string) => post(who, `/api/v1/people/${whose}/account`, account)
  const byDistrict = [403, 'access.staff-by-district']
  for (const who of ['otherSecretary', 'member', 'handler']) expect(said(await open(who, personId))).toEqual(byDistrict)
  // A deputy who also works for the unit is more than a handler, and so is whoever is none.
  const deputy = { id: newId(), personId: PEOPLE.deputyShen, startsOn: '2026-11-01' }
  expect((await post('secretary', `/api/v1/units/${streetUnit}/handlers`, deputy)).statusCode).toBe(201)
  for (const whose of [PEOPLE.deputyShen, PEOPLE.director, PEOPLE.staff, PEOPLE.secretary, newId()])
    expect(said(await open('secretary', whose))).toEqual(byDistrict)
  await post('secretary', `/api/v1/units/handlers/${deputy.id}/end`, { on: '2026-11-02' })
  expect((await open('secretary', personId)).statusCode).toBe(200)
  expect((await get('staff', `/api/v1/units/${streetUnit}`)).json().handlers[0].hasAccount).toBe(true)
  const signedIn = await send(app, 'POST', '/api/v1/sign-in/password', { body: { districtId: DISTRICT, ...account } })
  expect(signedIn.statusCode).toBe(200)
  const cookie = String(signedIn.headers['set-cookie']).split(';')[0] as string
  const me = await send(app, 'GET', '/api/v1/me', { headers: { cookie } })
  expect(me.json().roles).toMatchObject([{ role: 'unit_handler', unitId: streetUnit }])
})

test('a unit writes its own sentences, and nobody else reads them', async () => {
  const templates = `/api/v1/units/${streetUnit}/templates`
  const sentence = { id: newId(), title: '已现场处理', words: '接到您的意见后，我办当日派员到现场处理。' }
  expect(said(await post('secretary', templates, sentence))).toEqual([403, 'units.templates-by-unit'])
  expect((await post('handler', templates, sentence)).json()).toEqual({ templateId: sentence.id, version: 1 })
  expect(said(await post('handler', templates, { ...sentence, id: newId(), words: '  ' }))).toEqual([
    422,
    'units.template-blank',
  ])
  expect(said(await post('handler', `/api/v1/units/${bureauUnit}/templates`, { ...sentence, id: newId() }))[0]).toBe(
    403,
  )
  const one = `/api/v1/units/templates/${sentence.id}`
  const other = { version: 1, title: '现场处理', words: '我办已到现场处理。' }
  expect((await put('handler', one, other)).json()).toEqual({ templateId: sentence.id, version: 2 })
  expect(said(await put('handler', one, other))).toEqual([409, 'units.changed-meanwhile'])
  const read = async (who: string) => (await get(who, `/api/v1/units/${streetUnit}`)).json().templates
  expect(await read('secretary')).toEqual([])
  expect(await read('handler')).toEqual([
    { templateId: sentence.id, title: '现场处理', words: '我办已到现场处理。', version: 2 },
  ])
  expect(said(await get('otherSecretary', `/api/v1/units/${streetUnit}`))).toEqual([403, 'units.not-yours'])
  expect((await post('handler', `${one}/drop`, { version: 2 })).statusCode).toBe(200)
  expect(await read('handler')).toEqual([])
  expect(said(await put('handler', one, { ...other, version: 3 }))).toEqual([404, 'units.template-unknown'])
})

test('a unit is renamed, closed and opened again; while closed nobody works in it', async () => {
  const unit = `/api/v1/units/${streetUnit}`
  const names = { name: '综合行政执法队', nameEn: '' }
  expect((await post('director', `${unit}/rename`, { version: 1, ...names })).json()).toEqual({
    unitId: streetUnit,
    version: 2,
  })
  expect(said(await post('secretary', `${unit}/rename`, { version: 1, ...names }))).toEqual([
    409,
    'units.changed-meanwhile',
  ])
  expect((await post('secretary', `${unit}/close`, { version: 2 })).json().version).toBe(3)
  expect(said(await post('secretary', `${unit}/close`, { version: 3 }))).toEqual([409, 'units.closed'])
  expect(said(await get('handler', '/api/v1/units'))).toEqual([403, 'units.list-for-offices'])
  const list = async (query: string) =>
    (await get('secretary', `/api/v1/units${query}`))
      .json()
      .items.map((one: { name: string; closedOn: string }) => [one.name, one.closedOn])
  expect(await list('')).toEqual([['区住房和建设委员会', null]])
  expect(await list('?closed=true')).toEqual([
    ['区住房和建设委员会', null],
    ['综合行政执法队', '2026-11-22'],
  ])
  expect((await post('secretary', `${unit}/reopen`, { version: 3 })).json().version).toBe(4)
  expect((await get('handler', '/api/v1/units')).statusCode).toBe(200)
  const trail = (await get('staff', '/api/v1/audit?action=units&limit=100')).json()
  expect(new Set(trail.items.map((one: { action: string }) => one.action))).toEqual(
    new Set([
      'units.add',
      'units.add-handler',
      'units.end-handler',
      'units.keep-templates',
      'units.rename',
      'units.close',
      'units.reopen',
    ]),
  )
})
