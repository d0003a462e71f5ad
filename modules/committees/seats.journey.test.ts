import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse } from '../../app/house.ts'
import { fixedClock } from '../../platform/clock/clock.ts'
import { type TestDatabase, testDatabase } from '../../platform/database/testing.ts'
import { send } from '../../platform/http/testing.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { openTestSession } from '../access/testing/session.ts'
import {
  DISTRICT,
  JINCHANG,
  MANDATES,
  OTHER_DISTRICT,
  PEOPLE,
  PINGJIANG,
  peopleGround,
} from '../roster/testing/people-ground.ts'
import type { BoardAnswer, EndedPost, EnteredPost, OpenBoardAnswer, PostsAnswer } from './contract.ts'
import type { CompositionAnswer, IncompatibilityAnswer } from './contract-rules.ts'

const now = new Date('2026-11-22T02:00:00Z')
let db: TestDatabase
let app: FastifyInstance
const cookies = {} as Record<'staff' | 'secretary' | 'otherSecretary' | 'member' | 'deputyShen' | 'foreign', string>

beforeAll(async () => {
  db = await testDatabase(peopleGround)
  app = await openHouse({
    database: db.database,
    clock: fixedClock(now),
    demo: false,
    limits: false,
    logLevel: 'silent',
  })
  for (const who of ['staff', 'secretary', 'otherSecretary', 'member', 'deputyShen'] as const)
    cookies[who] = await openTestSession(db.database, DISTRICT, PEOPLE[who], now)
  cookies.foreign = await openTestSession(db.database, OTHER_DISTRICT, PEOPLE.foreign, now)
})
afterAll(async () => {
  await app?.close()
  await db?.drop()
})

type Who = keyof typeof cookies
const get = (who: Who, path: string) => send(app, 'GET', `/api/v1${path}`, { headers: { cookie: cookies[who] } })
const post = (who: Who, path: string, body: object) =>
  send(app, 'POST', `/api/v1${path}`, { headers: { cookie: cookies[who] }, body })
const street = async (on?: string, who: Who = 'staff', streetId = PINGJIANG) => {
  const answer: BoardAnswer = (await get(who, `/committees${on ? `?on=${on}` : ''}`)).json()
  return answer.committees.find((one) => one.streetId === streetId) as BoardAnswer['committees'][number]
}
const place = (board: BoardAnswer['committees'][number], seat: string, seatNo: number) =>
  board.places.find((one) => one.seat === seat && one.seatNo === seatNo)
const seat = (personId: string, seatNo: number, more: object = {}) => ({
  ...{ id: newId(), seat: 'part_time_deputy_director', seatNo, personId, startsOn: '2024-06-12', ...more },
})
const headOfOffice = (more: object = {}) => ({
  ...{ id: newId(), kind: 'street_department_head', office: 'general_office', streetId: PINGJIANG },
  ...{ title: '综合处处长', titleEn: 'Head of the general office', startsOn: '2023-01-01', ...more },
})

describe('rules of composition', () => {
  const rule = (seatOf: string, least: number, most: number, grounds: string[] = []) => ({
    ...{ id: newId(), seat: seatOf, least, most, fullTime: false, grounds },
  })
  const decision = { startsOn: '2027-01-01', source: '区人大常委会决定（姑人发〔2026〕9号）' }

  test('a district that has entered none is measured by a template that says so', async () => {
    const answer: CompositionAnswer = (await get('deputyShen', '/committees/rules/composition')).json()
    expect(answer.inForce.map((one) => [one.seat, one.least, one.most, one.ruleId])).toEqual([
      ['director', 1, 1, null],
      ['part_time_deputy_director', 2, 2, null],
      ['member', 5, 7, null],
      ['secretary', 1, 1, null],
    ])
    expect([answer.entered, answer.can.enter.can, answer.templates.map((one) => one.key)]).toEqual([
      [],
      false,
      ['gusu', 'chongqing'],
    ])
  })

  test.each([
    ['least above most', [rule('member', 5, 3)], 'committees.rule-bounds'],
    ['more grounds than places', [rule('secretary', 1, 1, ['any', 'any'])], 'committees.rule-grounds'],
    ['a seat twice', [rule('member', 3, 5), rule('member', 3, 6)], 'committees.rule-twice'],
  ])('%s is refused', async (_, rules, code) => {
    const answer = await post('staff', '/committees/rules/composition', { ...decision, rules })
    expect([answer.statusCode, answer.json().code]).toEqual([422, code])
  })

  test('staff enter one from a later day; earlier days keep theirs, and the next begins later still', async () => {
    const rules = [rule('member', 1, 3)]
    expect((await post('secretary', '/committees/rules/composition', { ...decision, rules })).statusCode).toBe(403)
    const entered = await post('staff', '/committees/rules/composition', { ...decision, rules })
    expect([entered.statusCode, entered.json()]).toEqual([201, { ruleIds: [rules[0]?.id] }])
    const flags = async (on: string) => (await street(on)).flags.filter((one) => one.key === 'committees.flag.member')
    expect(await flags('2026-12-31')).toMatchObject([{ params: { asked: '5–7', held: 1 }, rule: { template: true } }])
    expect(await flags('2027-01-01')).toEqual([])
    const again = await post('staff', '/committees/rules/composition', { ...decision, rules: [rule('member', 2, 3)] })
    expect([again.statusCode, again.json().code]).toEqual([422, 'committees.rule-not-later'])
    expect(again.json().detail).toContain('2027年1月1日')
    const answer: CompositionAnswer = (await get('staff', '/committees/rules/composition?on=2027-02-01')).json()
    expect(answer.inForce[2]).toMatchObject({ ruleId: rules[0]?.id, startsOn: '2027-01-01', source: decision.source })
  })

  test('a board more than a year ahead is refused', async () =>
    expect((await get('staff', '/committees?on=2028-01-01')).json().code).toBe('committees.day-too-far'))
})

describe('what a place asks for', () => {
  const tenures = `/committees/${PINGJIANG}/tenures`

  test('the first deputy director is head of one of the two offices: without the post nobody is seated', async () => {
    const refused = await post('staff', tenures, seat(PEOPLE.deputyGu, 1))
    expect([refused.statusCode, refused.json().code]).toEqual([422, 'committees.ground-missing.department_head'])
    expect(refused.json().detail).toContain('《决策参考》')
  })

  test('of another street’s office, nobody is either; of this one, the seat rests on the post', async () => {
    const entered = await post('staff', `/people/${PEOPLE.deputyGu}/posts`, headOfOffice({ streetId: JINCHANG }))
    expect([entered.statusCode, (entered.json() as EnteredPost).flags]).toEqual([201, []])
    expect((await post('staff', tenures, seat(PEOPLE.deputyGu, 1))).statusCode).toBe(422)
    await post('staff', `/people/${PEOPLE.deputyGu}/posts`, headOfOffice())
    expect((await post('staff', tenures, seat(PEOPLE.deputyGu, 1))).statusCode).toBe(201)
    expect(place(await street(), 'part_time_deputy_director', 1)?.holder?.restsOn).toMatchObject([
      { kind: 'post', title: '综合处处长', endsOn: null },
    ])
  })

  test('the second is a deputy of the delegation: one of another street is not', async () => {
    const refused = await post('staff', tenures, seat(PEOPLE.deputyLuYounger, 2))
    expect(refused.json().code).toBe('committees.ground-missing.delegation_deputy')
    expect((await post('staff', tenures, seat(PEOPLE.deputyShen, 2))).statusCode).toBe(201)
    expect(place(await street(), 'part_time_deputy_director', 2)?.holder?.restsOn).toMatchObject([
      { kind: 'mandate', level: 'district', number: 3 },
    ])
  })

  test('a judge is refused with the rule’s source', async () => {
    const court = { id: newId(), kind: 'judicial', title: '区法院副院长', startsOn: '2023-01-01' }
    expect((await post('staff', `/people/${PEOPLE.municipal}/posts`, court)).statusCode).toBe(201)
    const refused = await post('staff', tenures, { ...seat(PEOPLE.municipal, 3), seat: 'member' })
    expect(refused.json()).toMatchObject({ code: 'committees.incompatible', field: 'personId' })
    expect(refused.json().detail).toContain('区法院副院长')
  })
})

describe('a post held beside a seat', () => {
  test('is refused where office or street do not fit, and to all but the district’s staff', async () => {
    const to = `/people/${PEOPLE.deputyShen}/posts`
    const code = async (who: Who, body: object) => (await post(who, to, body)).json().code
    expect(await code('secretary', headOfOffice())).toBe('committees.posts-to-district')
    expect(await code('staff', headOfOffice({ kind: 'enterprise' }))).toBe('committees.post-office')
    expect(await code('staff', headOfOffice({ streetId: undefined }))).toBe('committees.post-street')
    expect(await code('staff', headOfOffice({ streetId: 1 }))).toBe('committees.street-unknown')
    expect(await code('staff', headOfOffice({ startsOn: '2026-11-23' }))).toBe('committees.day-in-future')
  })

  test('that does not go with the seat is entered, warned of, and stands on the board with its rule (domain 20, case 15)', async () => {
    const court = { id: newId(), kind: 'judicial', title: '区法院审判员', startsOn: '2026-11-01' }
    const entered: EnteredPost = (await post('staff', `/people/${PEOPLE.deputyShen}/posts`, court)).json()
    const flag = {
      key: 'committees.flag.incompatible',
      params: { post: '区法院审判员' },
      rule: { kind: 'incompatibility' },
    }
    expect(entered.flags).toMatchObject([flag])
    expect((await street()).flags.filter((one) => one.key === flag.key)).toMatchObject([flag])
    // Single holders concern district and own street; the numbers everyone.
    expect((await street(undefined, 'member')).flags.some((one) => one.key === flag.key)).toBe(true)
    const seen = await street(undefined, 'otherSecretary')
    expect(seen.flags.every((one) => one.tenureId === null)).toBe(true)
    expect(place(seen, 'part_time_deputy_director', 2)?.holder?.posts).toEqual([])
  })

  test('takes the seat with it on its last day, in one write, with reason and trace; and only once', async () => {
    const path = `/people/${PEOPLE.deputyGu}/posts`
    const posts: PostsAnswer = (await get('staff', path)).json()
    const head = posts.items.find((one) => one.streetId === PINGJIANG)
    const end = (version: number, on: string) =>
      post('staff', `/posts/${head?.postId}/end`, { version, on, reason: '调任区民政局' })
    expect((await end(1, '2022-12-31')).json().code).toBe('committees.day-too-early')
    expect((await end(9, '2026-11-20')).json().code).toBe('committees.post-changed')
    expect(place(await street(), 'part_time_deputy_director', 1)?.holder).not.toBeNull()
    const ended: EndedPost = (await end(1, '2026-11-20')).json()
    expect(ended.ended).toMatchObject([
      { streetId: PINGJIANG, seat: 'part_time_deputy_director', endsOn: '2026-11-20' },
    ])
    expect((await end(2, '2026-11-21')).json().code).toBe('committees.post-ended')
    expect(place(await street('2026-11-19'), 'part_time_deputy_director', 1)?.holder?.personName).toBe('顾秋菊')
    expect(place(await street(), 'part_time_deputy_director', 1)).toMatchObject({
      ...{ holder: null, vacantSince: '2026-11-20' },
    })
    const history = (await get('secretary', `/committees/${PINGJIANG}/tenures`)).json()
    expect(history.items.find((one: { personName: string }) => one.personName === '顾秋菊')).toMatchObject({
      endReason: '不再担任“综合处处长”（调任区民政局），席位自行终止',
    })
    const { rows } = await sql`select action, detail ->> 'because' as because from audit.entry
      where district_id = ${DISTRICT} and subject_id = ${ended.ended[0]?.tenureId} order by entry_id`.execute(
      db.database.district(DISTRICT),
    )
    expect(rows).toEqual([
      { action: 'committees.seat-holder', because: null },
      { action: 'committees.end-tenure', because: 'post' },
    ])
  })

  test('is seen by the district and the person; nobody else learns whether there is such a person', async () => {
    const path = `/people/${PEOPLE.deputyShen}/posts`
    const own: PostsAnswer = (await get('deputyShen', path)).json()
    expect(own.items.map((one) => [one.title, one.can.end.can])).toEqual([['区法院审判员', false]])
    const [known, unknown] = await Promise.all([get('member', path), get('member', `/people/${newId()}/posts`)])
    expect([known.statusCode, unknown.statusCode]).toEqual([403, 403])
    expect((await get('foreign', path)).statusCode).toBe(404)
    expect((await get('staff', `/people/${newId()}/posts`)).statusCode).toBe(404)
  })
})

describe('rules of what does not go together', () => {
  test('Chongqing’s, adopted from a day, refuse the department head from that day on', async () => {
    const before: IncompatibilityAnswer = (await get('staff', '/committees/rules/incompatibility')).json()
    const chongqing = before.templates.find((one) => one.key === 'chongqing')
    const rules = chongqing?.rules.map(({ seat: of, postKind, verdict }) => ({
      id: newId(),
      seat: of,
      postKind,
      verdict,
    }))
    const body = { startsOn: '2026-11-22', source: '参照重庆市条例', rules }
    expect((await post('secretary', '/committees/rules/incompatibility', body)).statusCode).toBe(403)
    expect((await post('staff', '/committees/rules/incompatibility', body)).statusCode).toBe(201)
    const after: IncompatibilityAnswer = (await get('staff', '/committees/rules/incompatibility')).json()
    expect(after.inForce).toHaveLength(5)
    expect((await get('staff', '/committees/rules/incompatibility?on=2026-11-21')).json().inForce[0].ruleId).toBeNull()
    const to = `/people/${PEOPLE.deputyGu}/posts`
    await post(
      'staff',
      to,
      headOfOffice({ startsOn: '2026-11-22', office: 'party_government_office', title: '党政办主任' }),
    )
    const seated = await post(
      'staff',
      `/committees/${PINGJIANG}/tenures`,
      seat(PEOPLE.deputyGu, 1, { startsOn: '2026-11-22' }),
    )
    expect(seated.json()).toMatchObject({ code: 'committees.incompatible' })
    expect(seated.json().detail).toContain('参照重庆市条例')
    const twice = await post('staff', '/committees/rules/incompatibility', {
      ...body,
      rules: [...(rules ?? []), rules?.[0]],
    })
    expect(twice.json().code).toBe('committees.rule-twice')
  })
})

describe('a seat that is ending soon', () => {
  test('is said ninety days before, with what it rests on', async () => {
    const asked = { ...seat(PEOPLE.municipal, 1, { expiresOn: '2027-02-01' }), seat: 'member' }
    const early = await post('staff', `/committees/${JINCHANG}/tenures`, { ...asked, expiresOn: '2024-06-12' })
    expect(early.json().code).toBe('committees.expires-too-early')
    // The judge's day: before Chongqing's rule and the template alike he is refused, so somebody else sits there.
    const member = { ...asked, personId: PEOPLE.recorder }
    expect((await post('staff', `/committees/${JINCHANG}/tenures`, member)).statusCode).toBe(201)
    const holder = async (on?: string) => place(await street(on, 'staff', JINCHANG), 'member', 1)?.holder
    expect(await holder()).toMatchObject({ expiresOn: '2027-02-01', endingInDays: 71 })
    expect(await holder('2026-10-01')).toMatchObject({ endingInDays: null })
    expect((await street('2027-02-01', 'staff', JINCHANG)).flags.map((one) => one.key)).toContain(
      'committees.flag.time-over',
    )
  })
})

describe('everybody, without signing in', () => {
  test('reads holders, posts and first days of today, and nothing else', async () => {
    const answer = await send(app, 'GET', `/api/v1/open/committees/${DISTRICT}`)
    expect(answer.statusCode).toBe(200)
    const seen: OpenBoardAnswer = answer.json()
    const here = seen.streets.find((one) => one.name.startsWith('平江'))
    expect(here?.holders.map((one) => Object.keys(one))).toEqual(
      here?.holders.map(() => ['seat', 'seatNo', 'name', 'post', 'postEn', 'startsOn']),
    )
    expect(here?.holders.map((one) => [one.seat, one.name])).toEqual([
      ['director', '顾明远'],
      ['part_time_deputy_director', '沈一鸣'],
      ['member', '朱静'],
      ['secretary', '王芳'],
    ])
    expect(answer.body).not.toContain('法院')
    expect(answer.body).not.toContain(MANDATES.shen)
  })

  test('also somebody signed in elsewhere; an unknown district is not there', async () => {
    expect((await get('foreign', `/open/committees/${DISTRICT}`)).statusCode).toBe(200)
    expect((await send(app, 'GET', '/api/v1/open/committees/110101')).statusCode).toBe(404)
    expect((await send(app, 'GET', '/api/v1/open/committees/0')).statusCode).toBe(422)
  })
})
