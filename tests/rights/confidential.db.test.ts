import type { LightMyRequestResponse } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../platform/ids/new-id.ts'
import { ACTORS, type ActorName, mandateOf, personOf, type SignedInName } from './actors.ts'
import { putInto } from './ground/put.ts'
import { openRightsHouse, type RightsHouse } from './house.ts'
import { shapeOf } from './look.ts'
import { at, DISTRICT, TODAY } from './places.ts'
import { movedSince, readingsOf } from './readings.ts'

/*
 * Before it is announced a dossier exists for its hands alone. Another member of the district's staff leads one from opening to the counted vote; everybody
 * else, the candidate and the administrators included, is asked everything before and then: no answer may differ by a letter, and with the dossier's own
 * id everybody hears what they hear about an id that nobody has. Decision 0006.
 */
let house: RightsHouse
let asHand: (method: string, made: { url: string; body?: object }) => Promise<LightMyRequestResponse>
const HAND = newId()
/** The one proposed asks too. */
const CANDIDATE: SignedInName = 'district_deputy'
const SEEN = ['staff', 'admin', 'director', 'secretary', 'member', 'recorder', CANDIDATE, 'handler', 'no_role'] as const

beforeAll(async () => {
  house = await openRightsHouse()
  const put = putInto(house.owner)
  await put(DISTRICT, 'roster.person', [{ person_id: HAND, name: '经办人', pinyin: 'jingbanren' }])
  const post = { post_id: newId(), person_id: HAND, kind: 'district_staff', community_id: null }
  await put(DISTRICT, 'roster.post', [{ ...post, starts_on: '2022-01-01' }])
  asHand = await house.signIn(HAND)
})
afterAll(() => house?.close())

// biome-ignore lint/suspicious/noExplicitAny: answers of many routes
async function done(method: string, url: string, body?: object): Promise<any> {
  const answer = await asHand(method, { url, ...(body ? { body } : {}) })
  if (answer.statusCode >= 300) throw new Error(`${method} ${url}: ${answer.body}`)
  return answer.json()
}

const dossier = newId()
const path = `/api/v1/dossiers/${dossier}`

async function move(event: string, body: object = {}): Promise<void> {
  const { version } = await done('GET', path)
  await done('POST', `${path}/moves`, { event, version, on: TODAY, ...body })
}

/** A deed on a matter, with the version that stands. */
async function onMatter(matterId: string, end: string, body: object): Promise<void> {
  const { matters } = await done('GET', path)
  const { version } = matters[0]
  await done('POST', `/api/v1/matters/${matterId}/${end}`, { version, ...body })
}

/** Opened, somebody recommended, proposed and found qualified. Answers the matter. */
async function propose(): Promise<string> {
  const { streetId } = at('own')
  const person = { personId: personOf(CANDIDATE), mandateId: mandateOf(CANDIDATE), ground: 'delegation_deputy' }
  await done('POST', '/api/v1/dossiers', { id: dossier, kind: 'people', title: '街道工委副主任任命' })
  const said = { recommendedBy: '街道党工委', recommendedOn: '2026-11-02', words: '履职积极，善于调研。' }
  await done('POST', `${path}/recommendations`, { id: newId(), streetId, ...person, ...said })
  const matterId = newId()
  // A place that nobody holds on this ground.
  const place = { streetId, seat: 'member', seatNo: 3, ground: 'any', personId: person.personId }
  await done('POST', `${path}/matters`, { id: matterId, type: 'appoint', ...place })
  await onMatter(matterId, 'moves', { event: 'qualify', on: '2026-11-03' })
  await onMatter(matterId, 'test', { on: '2026-11-03', score: 88 })
  return matterId
}

/** On to the vote that was counted. */
async function voteOn(matterId: string): Promise<void> {
  await move('examine', { on: '2026-11-03' })
  await move('appraise', { on: '2026-11-04', number: '组考1号' })
  await move('nominate', { on: '2026-11-05' })
  await move('table', { on: '2026-11-06', meetingName: '第三十次会议', meetingOn: TODAY })
  await move('openMeeting', { allMembers: 31, present: 29 })
  await onMatter(matterId, 'statement', { form: 'oral' })
  const counts = { allMembers: 31, present: 29, votesFor: 28, against: 1, abstained: 0, notVoting: 0 }
  await done('POST', `${path}/ballots`, { id: newId(), matterIds: [matterId], method: 'secret_ballot', ...counts })
  await move('closeVoting')
}

/** Every address that names the dossier or what is in it, asked by an actor: those answered otherwise than about an id that nobody has. */
async function knownByName(actor: ActorName, matterId: string): Promise<string[]> {
  const streetId = at('own').streetId
  const addresses = (of: string, matter: string): [string, string, object?][] => [
    ['GET', `/api/v1/dossiers/${of}`],
    ['GET', `/api/v1/dossiers/${of}/candidates?streetId=${streetId}`],
    ['GET', `/api/v1/dossiers/${of}/recommendations`],
    ['GET', `/api/v1/dossiers/${of}/papers`],
    ['GET', `/api/v1/dossiers/${of}/papers/bill.docx`],
    ['GET', `/api/v1/dossiers/${of}/papers/announcement.docx`],
    ['GET', `/api/v1/dossiers/${of}/ceremonies`],
    ['GET', `/api/v1/dossiers/${of}/courses`],
    ['POST', `/api/v1/dossiers/${of}/moves`, { event: 'announce', version: 9, on: TODAY, signer: '主任' }],
    ['POST', `/api/v1/dossiers/${of}/hands`, { personId: personOf('staff') }],
    ['POST', `/api/v1/matters/${matter}/moves`, { event: 'withdraw', version: 3, words: '不再提请' }],
  ]
  const nobody = addresses(newId(), newId())
  const told: string[] = []
  for (const [index, [method, url, body]] of addresses(dossier, matterId).entries()) {
    const [, other] = nobody[index] as [string, string]
    const about = shapeOf(await house.ask(actor, method, { url, ...(body ? { body } : {}) }), [])
    const nothing = shapeOf(await house.ask(actor, method, { url: other, ...(body ? { body } : {}) }), [])
    if (about !== nothing) told.push(`${actor}: ${method} ${url.replace(dossier, ':id')}: ${about.slice(0, 160)}`)
  }
  return told
}

test('until it is announced nobody but its hands learns of a dossier; then everybody sees who holds the seat', {
  timeout: 400_000,
}, async () => {
  const before = new Map<SignedInName, Map<string, string>>()
  for (const actor of SEEN) before.set(actor, await readingsOf(house, actor))
  const board = `/api/v1/open/committees/${DISTRICT}`
  const publicBefore = (await house.ask('signed_out', 'GET', { url: board })).body
  const matterId = await propose()
  await voteOn(matterId)

  const moved: string[] = []
  for (const actor of SEEN) {
    const names = await movedSince(house, actor, before.get(actor) ?? new Map())
    moved.push(...names.map((name) => `${actor}: ${name}`))
  }
  expect(moved).toEqual([])
  expect((await house.ask('signed_out', 'GET', { url: board })).body).toBe(publicBefore)
  for (const actor of ACTORS) expect(await knownByName(actor, matterId)).toEqual([])
  for (const actor of ['staff', 'admin'] as const) {
    const trail = (await house.ask(actor, 'GET', { url: '/api/v1/audit?limit=100' })).body
    expect(trail).not.toContain(dossier)
    // Whoever handles it has left traces of nothing else so far.
    expect(trail).not.toContain(HAND)
  }
  // The hand finds own deeds, so there was something to be found.
  expect((await asHand('GET', { url: '/api/v1/audit?limit=100&action=appointments' })).body).toContain(dossier)

  await move('announce', { signer: '主任' })
  const seen = await movedSince(house, 'member', before.get('member') ?? new Map())
  expect(seen.some((name) => name.startsWith('GET /api/v1/committees'))).toBe(true)
  expect((await house.ask('signed_out', 'GET', { url: board })).body).toContain(`演员${CANDIDATE}`)
})
