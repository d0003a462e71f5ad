import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { send } from '../../platform/http/testing.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { JINCHANG, MANDATES, PEOPLE, PINGJIANG } from './testing/people-ground.ts'
import { type PeopleHouse, peopleHouse } from './testing/people-house.ts'

const OTHER_STREET = 320505001
let house: PeopleHouse
let owner: pg.Client

beforeAll(async () => {
  house = await peopleHouse()
  owner = new pg.Client({ connectionString: house.db.ownerUrl })
  await owner.connect()
})
afterAll(async () => {
  await owner?.end()
  await house?.close()
})

const byElection = { level: 'district', termNumber: 3, startsOn: '2026-11-20', streetId: PINGJIANG }
const open = (personId: string, body: object, cookie = house.staff) =>
  send(house.app, 'POST', `/api/v1/people/${personId}/mandates`, {
    body: { id: newId(), ...body },
    headers: { cookie },
  })
const person = async (personId: string) =>
  (await send(house.app, 'GET', `/api/v1/people/${personId}`, { headers: { cookie: house.staff } })).json()
const terms = async () =>
  (await send(house.app, 'GET', '/api/v1/terms', { headers: { cookie: house.staff } })).json().items
const outcome = ({ statusCode, json }: Awaited<ReturnType<typeof open>>) => {
  const { code, field } = json()
  return field === undefined ? [statusCode, code] : [statusCode, code, field]
}

test('somebody new is put on file, elected in a by-election, and found among the deputies of the street', async () => {
  const personId = newId()
  const added = await send(house.app, 'POST', '/api/v1/people', {
    body: { id: personId, name: '钱新来' },
    headers: { cookie: house.staff },
  })
  expect(added.statusCode).toBe(201)
  const id = newId()
  const answer = await open(personId, { ...byElection, id, constituency: '第 12 选区 ', certificateNo: 'GS-312' })
  expect([answer.statusCode, answer.json()]).toEqual([201, { mandateId: id, version: 1 }])
  expect(await person(personId)).toMatchObject({
    mandates: [
      {
        mandateId: id,
        level: 'district',
        termNumber: 3,
        streetId: PINGJIANG,
        constituency: '第 12 选区',
        state: 'active',
      },
    ],
  })
  const listed = await send(house.app, 'GET', '/api/v1/people?find=qxl', { headers: { cookie: house.secretary } })
  expect(listed.json().items).toMatchObject([{ name: '钱新来', mandates: [{ mandateId: id }] }])
  const trace = await owner.query('select action, street_id, detail from audit.entry where subject_id = $1', [id])
  expect(trace.rows).toMatchObject([{ action: 'roster.open-mandate', street_id: PINGJIANG, detail: { term: 3 } }])
  expect(outcome(await open(personId, byElection))).toEqual([409, 'roster.mandate-running'])
})

test('what does not hold is refused with the reason and the field, and leaves nothing behind', async () => {
  const count = async () => (await owner.query('select count(*)::int as n from roster.mandate')).rows[0].n
  const before = await count()
  const { recorder, deputyGu } = PEOPLE
  const refused = async (more: object, personId: string = recorder) =>
    outcome(await open(personId, { ...byElection, ...more }))
  expect(outcome(await open(recorder, byElection, house.secretary))).toEqual([403, 'roster.district-keeps-mandates'])
  expect(await refused({}, newId())).toEqual([404, 'roster.person-unknown'])
  expect(await refused({}, PEOPLE.foreign)).toEqual([404, 'roster.person-unknown'])
  expect(await refused({}, deputyGu)).toEqual([409, 'roster.mandate-running'])
  expect(await refused({ streetId: OTHER_STREET })).toEqual([404, 'roster.street-unknown', 'streetId'])
  expect(await refused({ streetId: null })).toEqual([422, 'roster.street-needed', 'streetId'])
  expect(await refused({ startsOn: '2022-01-14' })).toEqual([422, 'roster.day-outside-term', 'startsOn'])
  expect(await refused({ startsOn: '2028-01-01' })).toEqual([422, 'roster.day-too-far', 'startsOn'])
  expect(await refused({ termNumber: 4 })).toEqual([404, 'roster.term-unknown', 'termNumber'])
  const skipped = { termNumber: 5, termStartsOn: '2027-01-10', startsOn: '2027-01-10' }
  expect(await refused(skipped)).toEqual([422, 'roster.term-out-of-order', 'termNumber'])
  expect(await refused({ delegationId: newId() })).toEqual([404, 'roster.delegation-unknown', 'delegationId'])
  expect(await refused({ level: 'city' })).toEqual([422, 'field.choice', 'level'])
  expect(await count()).toBe(before)
  const noTerms = await send(house.app, 'GET', '/api/v1/terms', { headers: { cookie: house.secretary } })
  expect([noTerms.statusCode, noTerms.json().code]).toEqual([403, 'roster.district-keeps-mandates'])
})

test('a delegation is named with the first mandate in it; the street’s next deputy joins it by itself', async () => {
  const delegation = newId()
  const newDelegation = { id: delegation, name: '金阊 代表团', nameEn: 'Jinchang delegation' }
  const first = await open(PEOPLE.member, { ...byElection, streetId: JINCHANG, newDelegation })
  expect(first.statusCode).toBe(201)
  expect(await terms()).toContainEqual(
    expect.objectContaining({
      ...{ level: 'district', number: 3 },
      delegations: [
        { delegationId: delegation, name: '金阊代表团', nameEn: 'Jinchang delegation', streetId: JINCHANG },
      ],
    }),
  )
  const again = { ...byElection, streetId: JINCHANG, newDelegation: { ...newDelegation, id: newId() } }
  expect(outcome(await open(PEOPLE.recorder, again))).toEqual([409, 'roster.delegation-exists', 'newDelegation'])
  expect((await open(PEOPLE.recorder, { ...byElection, streetId: JINCHANG })).statusCode).toBe(201)
  const joined = await owner.query('select delegation_id from roster.mandate where person_id = $1', [PEOPLE.recorder])
  expect(joined.rows).toEqual([{ delegation_id: delegation }])
})

test('re-election: the old mandate ends, the next term opens with the new one, and the old term ends with it', async () => {
  const body = { version: 1, on: '2026-11-20', reason: 'term_ended' }
  const ended = await send(house.app, 'POST', `/api/v1/mandates/${MANDATES.shen}/end`, {
    body,
    headers: { cookie: house.staff },
  })
  expect(ended.statusCode).toBe(200)
  const next = { ...byElection, termNumber: 4, termStartsOn: '2027-01-10', startsOn: '2027-01-10' }
  expect((await open(PEOPLE.deputyShen, next)).statusCode).toBe(201)
  expect((await person(PEOPLE.deputyShen)).mandates).toMatchObject([
    { termNumber: 4, startsOn: '2027-01-10', state: 'elected' },
    { termNumber: 3, endsOn: '2026-11-20', state: 'ended' },
  ])
  const late = { ...byElection, startsOn: '2027-01-11' }
  expect(outcome(await open(PEOPLE.otherSecretary, late))).toEqual([422, 'roster.day-outside-term', 'startsOn'])
})

test('two at the same moment: one mandate, and the other hears why not', async () => {
  const sent = await Promise.all([1, 2, 3, 4].map(() => open(PEOPLE.director, byElection)))
  expect(sent.map((one) => one.statusCode).sort()).toEqual([201, 409, 409, 409])
  const held = await owner.query('select count(*)::int as n from roster.mandate where person_id = $1', [
    PEOPLE.director,
  ])
  expect(held.rows).toEqual([{ n: 1 }])
})
