import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../platform/ids/new-id.ts'
import { DISTRICT, PEOPLE, PINGJIANG } from '../roster/testing/people-ground.ts'
import type { SubmittedAnswer, TrackAnswer } from './contract-open.ts'
import { isReceipt } from './rules/receipt.ts'
import { aCode, aMatter, type OpinionHouse, opinionHouse } from './testing/opinion-house.ts'

let house: OpinionHouse
beforeAll(async () => {
  house = await opinionHouse()
})
afterAll(() => house?.close())

const count = async (sql: string) => Number((await house.owner.query(sql)).rows[0].count)

describe('a resident with a code', () => {
  test('reads the notice, raises a matter without leaving a name, and follows it', async () => {
    const token = await aCode(house, { kind: 'community', communityId: house.communities[1] })
    const notice = (await house.ask('GET', `/open/codes/${token}`)).json()
    expect(notice).toMatchObject({ kind: 'community', closed: null, community: { communityId: house.communities[1] } })
    expect(notice).toMatchObject({ deputy: null, photos: { most: 3 }, triage: { amount: 2, unit: 'working_days' } })
    const matter = aMatter()
    const made = await house.ask('POST', `/open/codes/${token}/items`, { body: matter })
    expect(made.statusCode).toBe(201)
    const said = made.json<SubmittedAnswer>()
    expect(isReceipt(said.receipt)).toBe(true)
    expect(said).toMatchObject({ ref: `${DISTRICT}-${said.receipt}`, number: '平江民意〔2026〕1号', held: false })
    // Thursday and two working days: Monday, as far as a year without its calendar can tell.
    expect(said.next).toEqual({ step: 'triage', dueOn: '2026-11-23', provisional: true })
    expect(said.queryCode).toMatch(/^[2-9A-HJKMNP-Z]{6}$/)
    const track = await house.ask('GET', `/open/items/${said.ref}`, { code: said.queryCode.toLowerCase() })
    expect(track.json<TrackAnswer>()).toMatchObject({
      ...{ state: 'new', words: matter.words, receipt: said.receipt, number: said.number, unit: null, question: null },
      ...{ history: [{ event: 'received' }], photos: { taken: 0, most: 3 } },
      can: { withdraw: { can: true }, rate: { can: false }, addPhoto: { can: true } },
    })
    expect(await count(`select count(*) from opinions.contact`)).toBe(0)
    const { rows } = await house.owner.query(
      `select query_hash, search from opinions.item where receipt = '${said.receipt}'`,
    )
    expect(rows[0].query_hash).toMatch(/^[0-9a-f]{64}$/)
    expect(rows[0].search).toContain("'路灯'")
    const trace = await house.owner.query(
      `select row_to_json(e)::text as line from audit.entry e where action = 'opinions.submit'`,
    )
    expect(trace.rows).toHaveLength(1)
    expect(trace.rows[0].line).not.toContain(said.queryCode)
  })

  test('fifty times the same at once is one item, answered alike, and counted as one knock', async () => {
    const token = await aCode(house)
    const body = aMatter({ contact: { name: '张阿姨', phone: '138 0000 0000', hideName: true } })
    const key = newId()
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, at) =>
        house.ask('POST', `/open/codes/${token}/items`, { body, key: at % 2 ? key : newId() }),
      ),
    )
    expect(new Set(answers.map(({ statusCode }) => statusCode))).toEqual(new Set([201]))
    expect(new Set(answers.map((answer) => answer.body)).size).toBe(1)
    expect(await count(`select count(*) from opinions.item where item_id = '${body.id}'`)).toBe(1)
    expect(await count(`select count(*) from opinions.contact where item_id = '${body.id}' and hide_name`)).toBe(1)
    const knocks = await house.owner.query(
      `select max(times) as times from opinions.knock where bucket like 'device:%'`,
    )
    expect(Number(knocks.rows[0].times)).toBe(1)
  })

  test('the same id from elsewhere or with other words is refused, and no code is told', async () => {
    const token = await aCode(house)
    const body = aMatter()
    const said = (await house.ask('POST', `/open/codes/${token}/items`, { body })).json<SubmittedAnswer>()
    for (const other of [
      { ...body, device: 'device-of-another-phone' },
      { ...body, words: '别的事' },
    ]) {
      const again = await house.ask('POST', `/open/codes/${token}/items`, { body: other })
      expect([again.statusCode, again.json().code]).toEqual([422, 'request.id-reused'])
      expect(again.body).not.toContain(said.receipt)
    }
  })

  test('an unknown number and a wrong code are answered alike; guessing ends', async () => {
    const token = await aCode(house)
    const said = (await house.ask('POST', `/open/codes/${token}/items`, { body: aMatter() })).json<SubmittedAnswer>()
    const ip = '203.0.113.7'
    const ask = (ref: string, code: string) => house.ask('GET', `/open/items/${ref}`, { code, ip })
    const unknown = await ask(`${DISTRICT}-1234567890`, 'AAAAAA')
    const wrong = await ask(said.ref, 'AAAAAA')
    const bare = ({ instance: _, ...rest }: Record<string, unknown>) => rest
    expect([unknown.statusCode, bare(unknown.json())]).toEqual([404, bare(wrong.json())])
    expect((await house.ask('GET', `/open/items/${said.ref}`)).statusCode).toBe(404)
    for (let tries = 0; tries < 9; tries += 1) await ask(said.ref, 'AAAAAB')
    const out = await ask(said.ref, said.queryCode)
    expect([out.statusCode, out.json().code]).toEqual([429, 'opinions.guessed-too-often'])
    expect(out.json().detail).toContain('30')
    // The resident, from another network, is not shut out by a stranger.
    expect(
      (await house.ask('GET', `/open/items/${said.ref}`, { code: said.queryCode, ip: '198.51.100.4' })).statusCode,
    ).toBe(200)
  })

  test('very many from one device are held for somebody to look at, and in the end refused', async () => {
    const token = await aCode(house)
    const device = `device-${newId()}`
    const ip = '203.0.113.99'
    const one = async () => house.ask('POST', `/open/codes/${token}/items`, { body: aMatter({ device }), ip })
    const answers = []
    for (let at = 0; at < 42; at += 1) answers.push(await one())
    expect(answers.slice(0, 10).every((answer) => answer.json().held === false)).toBe(true)
    expect(answers.slice(10, 40).every((answer) => answer.statusCode === 201 && answer.json().held === true)).toBe(true)
    expect(answers.slice(40).map((answer) => [answer.statusCode, answer.json().code])).toEqual([
      [429, 'opinions.too-many'],
      [429, 'opinions.too-many'],
    ])
    house.setClock('2026-11-19T17:05:00+08:00')
    expect((await one()).statusCode).toBe(201)
    house.setClock('2026-11-19T16:30:00+08:00')
    const held = (await house.ask('GET', '/opinions/held', { as: 'secretary' })).json()
    expect(held.counts.held).toBeGreaterThanOrEqual(30)
  })

  test('a deputy’s code names the deputy, never a telephone; suspended or revoked it takes nothing in', async () => {
    await house.owner.query(`update roster.person set phone = '13900001111' where person_id = '${PEOPLE.deputyGu}'`)
    const token = await aCode(house, { kind: 'deputy', personId: PEOPLE.deputyGu })
    const notice = await house.ask('GET', `/open/codes/${token}`)
    expect(notice.json().deputy).toMatchObject({ name: '顾秋菊', title: { zh: '区人大代表' } })
    expect(notice.body).not.toContain('13900001111')
    const said = await house.ask('POST', `/open/codes/${token}/items`, { body: aMatter() })
    const { rows } = await house.owner.query(
      `select deputy_id, raised_by from opinions.item where receipt = '${said.json().receipt}'`,
    )
    expect(rows[0]).toEqual({ deputy_id: PEOPLE.deputyGu, raised_by: 'resident' })
    await house.owner.query(
      `insert into roster.suspension (district_id, suspension_id, mandate_id, starts_on, reason)
       select ${DISTRICT}, '${newId()}', mandate_id, '2026-11-01', '测试' from roster.mandate where person_id = '${PEOPLE.deputyGu}'`,
    )
    const closed = await house.ask('POST', `/open/codes/${token}/items`, { body: aMatter() })
    expect([closed.statusCode, closed.json().code]).toEqual([409, 'opinions.code-deputy-out'])
    const own = { id: newId(), channel: 'deputy', theme: 'parking', words: '停车难' }
    const refused = await house.ask('POST', '/opinions/items', { as: 'gu', body: own })
    expect([refused.statusCode, refused.json().code]).toEqual([403, 'opinions.deputy-suspended'])
    await house.owner.query('delete from roster.suspension')
  })

  test('a token nobody made, of another district, or odd, is no code', async () => {
    const token = await aCode(house)
    const elsewhere = token.replace(String(DISTRICT), '320505')
    for (const one of [elsewhere, `${DISTRICT}-AAAAAAAAAAAA`, '999999999-AAAAAAAAAAAA'])
      expect((await house.ask('GET', `/open/codes/${one}`)).json().code).toBe('opinions.code-unknown')
    const foreign = await house.ask('GET', `/open/codes/${token}`, { as: 'foreign' })
    expect([foreign.statusCode, foreign.json().code]).toEqual([404, 'opinions.code-unknown'])
    expect((await house.ask('GET', `/open/codes/${token}`, { as: 'shen' })).statusCode).toBe(200)
    for (const odd of ['x', '0-AAAAAAAA', `${DISTRICT}-${'A'.repeat(60)}`, '1-%E2%9C%93aaaaaaa'])
      expect((await house.ask('GET', `/open/codes/${odd}`)).statusCode).toBe(422)
    expect(await count('select count(*) from opinions.secret')).toBe(1)
  })

  test('a community of another street is refused', async () => {
    const token = await aCode(house)
    const elsewhere = await house.owner.query(
      `select community_id as id from districts.community where district_id = ${DISTRICT} and street_id <> ${PINGJIANG} limit 1`,
    )
    const body = aMatter({ communityId: elsewhere.rows[0].id })
    const answer = await house.ask('POST', `/open/codes/${token}/items`, { body })
    expect([answer.statusCode, answer.json().code, answer.json().field]).toEqual([
      422,
      'opinions.community-elsewhere',
      'communityId',
    ])
  })

  test('takes the matter back, once', async () => {
    const token = await aCode(house)
    const said = (await house.ask('POST', `/open/codes/${token}/items`, { body: aMatter() })).json<SubmittedAnswer>()
    const take = () => house.ask('POST', `/open/items/${said.ref}/withdraw`, { code: said.queryCode, body: {} })
    expect((await take()).json()).toEqual({ state: 'withdrawn' })
    expect((await take()).statusCode).toBe(403)
    const rating = { handling: 'satisfied', result: 'satisfied' }
    expect(
      (await house.ask('POST', `/open/items/${said.ref}/rating`, { code: said.queryCode, body: rating })).statusCode,
    ).toBe(403)
    const asked = await house.ask('POST', `/open/items/${said.ref}/answer`, {
      code: said.queryCode,
      body: { words: '补充' },
    })
    expect([asked.statusCode, asked.json().code]).toEqual([409, 'opinions.nobody-asks'])
  })
})
