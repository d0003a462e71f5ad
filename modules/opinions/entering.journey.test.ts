import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../platform/ids/new-id.ts'
import { JINCHANG, PEOPLE, PINGJIANG } from '../roster/testing/people-ground.ts'
import type { EnteredAnswer, HeardAnswer, IntakeAnswer } from './contract-intake.ts'
import { aHeldVisit } from './testing/a-held-visit.ts'
import { aCode, type OpinionHouse, opinionHouse, type Who } from './testing/opinion-house.ts'

let house: OpinionHouse
beforeAll(async () => {
  house = await opinionHouse()
})
afterAll(() => house?.close())

const enter = (as: Who, more: Record<string, unknown>, key?: string) =>
  house.ask('POST', '/opinions/items', {
    ...{ as, body: { id: newId(), theme: 'parking', words: '停车难', channel: 'counter', ...more } },
    ...(key ? { key } : {}),
  })
const outcome = async (answer: ReturnType<typeof enter>) => {
  const { statusCode, body } = await answer
  return statusCode < 300 ? statusCode : `${statusCode} ${JSON.parse(body).code}`
}
const itemOf = async (itemId: string) =>
  (await house.owner.query(`select * from opinions.item where item_id = '${itemId}'`)).rows[0]

describe('entered for somebody, or by a deputy', () => {
  test('every channel in its own place, and nowhere else', async () => {
    const [own, neighbour] = house.communities
    const street = { streetId: PINGJIANG }
    const cases: [Who, Record<string, unknown>, number | string][] = [
      ['secretary', { channel: 'counter' }, 201],
      ['secretary', { channel: 'recorder', communityId: neighbour }, 201],
      ['second', { channel: 'counter' }, 201],
      ['recorder', { channel: 'recorder' }, 201],
      ['recorder', { channel: 'counter', communityId: own }, 201],
      ['staff', { ...street, channel: 'counter' }, 201],
      ['shen', { channel: 'deputy' }, 201],
      ['municipal', { channel: 'deputy' }, 201],
      ['recorder', { communityId: neighbour }, '403 opinions.recorder-own-community'],
      ['otherSecretary', street, '403 opinions.staff-enters'],
      ['member', street, '403 opinions.staff-enters'],
      ['shen', { ...street, channel: 'counter' }, '403 opinions.staff-enters'],
      ['secretary', { ...street, channel: 'deputy' }, '403 opinions.deputies-only'],
      ['shen', { channel: 'deputy', streetId: JINCHANG }, '403 opinions.deputy-elsewhere'],
      ['recorder', { ...street, communityId: own, confidential: true }, '403 opinions.staff-marks-confidential'],
      ['staff', { channel: 'counter' }, '422 opinions.street-needed'],
      ['secretary', { raisedOn: '2026-11-20' }, '422 opinions.day-to-come'],
      ['secretary', { deputyId: PEOPLE.member }, '422 opinions.no-such-deputy'],
      ['secretary', { deputyId: PEOPLE.deputyLuYounger }, '422 opinions.no-such-deputy'],
      ['secretary', { opinionId: newId() }, '422 opinions.heard-unknown'],
      ['shen', { channel: 'deputy', opinionId: newId() }, '422 opinions.heard-unknown'],
      ['secretary', { activityId: newId() }, '422 opinions.no-such-activity'],
      ['secretary', { channel: 'paper' }, '422 opinions.paper-needs-code'],
      ['secretary', { codeToken: 'AAAAAAAAAAAA' }, '422 opinions.code-is-for-paper'],
      ['secretary', { channel: 'paper', codeToken: 'AAAAAAAAAAAA' }, '422 opinions.code-unknown'],
      ['foreign', street, '422 opinions.street-needed'],
    ]
    for (const [as, more, expected] of cases)
      expect([as, more, await outcome(enter(as, more))]).toEqual([as, more, expected])
  })

  test('a deputy’s own is the deputy’s, without a query code; a resident’s comes with a receipt to hand over', async () => {
    const own = (await enter('shen', { channel: 'deputy', words: '古井保护' })).json<EnteredAnswer>()
    expect(own.queryCode).toBeNull()
    expect(await itemOf(own.itemId)).toMatchObject({
      raised_by: 'deputy',
      deputy_id: PEOPLE.deputyShen,
      channel: 'deputy',
    })
    const contact = { name: ' 李大爷 ', phone: '', hideName: false }
    const said = (await enter('secretary', { contact, deputyId: PEOPLE.deputyGu })).json<EnteredAnswer>()
    expect(await itemOf(said.itemId)).toMatchObject({
      raised_by: 'resident',
      deputy_id: PEOPLE.deputyGu,
      entered_by: PEOPLE.secretary,
    })
    const kept = await house.owner.query(`select name, phone from opinions.contact where item_id = '${said.itemId}'`)
    expect(kept.rows).toEqual([{ name: '李大爷', phone: null }])
    const track = await house.ask('GET', `/open/items/${said.ref}`, { code: said.queryCode ?? '' })
    expect(track.json()).toMatchObject({ number: said.number, words: '停车难', deputy: { name: '顾秋菊' } })
  })

  test('from an outbox again and again it is one item; other words under its id are refused', async () => {
    const body = { id: newId(), channel: 'deputy', words: '巷口积水' }
    const answers = await Promise.all(Array.from({ length: 8 }, () => enter('shen', body)))
    expect(new Set(answers.map((answer) => answer.body)).size).toBe(1)
    expect((await enter('shen', { ...body, words: '别的' })).json().code).toBe('request.id-reused')
    expect((await enter('municipal', body)).statusCode).toBe(409)
    const key = newId()
    const counter = { id: newId(), words: '路面塌陷' }
    const first = await enter('secretary', counter, key)
    const again = await enter('secretary', counter, key)
    expect(again.json()).toEqual(first.json())
    expect(first.json().queryCode).toMatch(/^.{6}$/)
  })

  test('a paper form counts for the code on it, typed or scanned, even once the code is revoked', async () => {
    const token = await aCode(house, { kind: 'deputy', personId: PEOPLE.deputyShen })
    const typed = token
      .split('-')[1]
      ?.toLowerCase()
      .replace(/(.{4})/g, '$1 ')
    const said = (await enter('secretary', { channel: 'paper', codeToken: typed })).json<EnteredAnswer>()
    const item = await itemOf(said.itemId)
    expect(item).toMatchObject({ channel: 'paper', deputy_id: PEOPLE.deputyShen, raised_by: 'resident' })
    expect(item.code_id).not.toBeNull()
    const { items } = (await house.ask('GET', '/opinions/codes?kind=deputy', { as: 'secretary' })).json()
    await house.ask('POST', `/opinions/codes/${items[0].codeId}/revoke`, { as: 'secretary', body: {} })
    const late = await enter('secretary', { channel: 'paper', codeToken: `https://x.example/r/${token}` })
    expect(late.statusCode).toBe(201)
  })

  test('confidential words are not searched', async () => {
    const said = (await enter('secretary', { words: '涉及个人隐私的事', confidential: true })).json<EnteredAnswer>()
    expect(await itemOf(said.itemId)).toMatchObject({ confidential: true, search: '' })
  })

  test('the form says what may be entered, and the nine reasons with their addresses', async () => {
    const form = async (as: Who) => (await house.ask('GET', '/opinions/intake', { as })).json<IntakeAnswer>()
    const secretary = await form('secretary')
    expect(secretary.can).toMatchObject({
      counter: { can: true },
      deputy: { can: false, why: 'opinions.deputies-only' },
    })
    expect(secretary.streets.map(({ streetId }) => streetId)).toEqual([PINGJIANG])
    expect(secretary.screening).toHaveLength(9)
    expect(secretary.screening.find(({ reason }) => reason === 'petition')?.notice.zh).toContain('十五日')
    expect((await form('shen')).can).toMatchObject({ deputy: { can: true }, counter: { can: false } })
    expect((await form('member')).can.counter.can).toBe(false)
    expect((await form('staff')).streets.length).toBeGreaterThan(5)
  })
})

describe('lines heard', () => {
  const heldVisit = (words: readonly string[], day = '2026-11-12', communityId = house.communities[0]) =>
    aHeldVisit(house, { words, day, communityId: communityId ?? '' })
  const heard = async (as: Who, query = '') =>
    (await house.ask('GET', `/opinions/heard${query}`, { as })).json<HeardAnswer>()
  const raise = (as: Who, lines: readonly Record<string, unknown>[], key?: string) =>
    house.ask('POST', '/opinions/items/from-heard', { as, body: { lines }, ...(key ? { key } : {}) })

  test('are listed newest first, page by page, to those who may raise them', async () => {
    await heldVisit(['三号楼楼道灯不亮', '希望加装电梯'], '2026-11-10')
    const [, second] = house.communities
    const elsewhere = await heldVisit(['巷口停车'], '2026-11-11', second)
    const all = await heard('secretary')
    expect(all.items.map(({ words }) => words)).toEqual(['巷口停车', '希望加装电梯', '三号楼楼道灯不亮'])
    expect(all.items[0]).toMatchObject({ deputies: [{ personId: PEOPLE.deputyShen }], can: { raise: { can: true } } })
    expect((await heard('secretary', '?q=电梯')).items).toHaveLength(1)
    const page = await heard('secretary', '?limit=2')
    const rest = await heard('secretary', `?limit=2&after=${page.next}`)
    expect([...page.items, ...rest.items]).toEqual(all.items)
    expect((await heard('recorder')).items.map(({ opinionId }) => opinionId)).not.toContain(elsewhere[0])
    expect((await heard('recorder')).items).toHaveLength(2)
    for (const as of ['otherSecretary', 'member', 'shen', 'foreign'] as const)
      expect((await heard(as)).items).toEqual([])
  })

  test('become items many at a time, once for ever, with the deputy who was there', async () => {
    const [one, two] = await heldVisit(['垃圾桶太少', '健身器材坏了'])
    const lines = [
      { id: newId(), opinionId: one, theme: 'environment', deputyId: PEOPLE.deputyShen },
      { id: newId(), opinionId: two, theme: 'facilities' },
    ]
    const key = newId()
    const first = await raise('secretary', lines, key)
    expect(first.statusCode).toBe(201)
    expect(first.json().items).toHaveLength(2)
    expect((await raise('secretary', lines, key)).json()).toEqual(first.json())
    expect((await raise('secretary', lines)).json()).toEqual(first.json())
    const item = await itemOf(lines[0]?.id ?? '')
    expect(item).toMatchObject({ opinion_id: one, deputy_id: PEOPLE.deputyShen, channel: 'heard', words: '垃圾桶太少' })
    expect((await heard('secretary')).items.map(({ opinionId }) => opinionId)).not.toContain(one)
    const again = await raise('secretary', [{ id: newId(), opinionId: one, theme: 'other' }])
    expect([again.statusCode, again.json().code]).toEqual([409, 'opinions.heard-raised-already'])
    expect(again.json().detail).toContain(first.json().items[0].number)
  })

  test('two who raise one line at once: one item', async () => {
    const [one] = await heldVisit(['树枝挡住路灯'])
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => raise('secretary', [{ id: newId(), opinionId: one, theme: 'greening' }])),
    )
    expect(answers.map(({ statusCode }) => statusCode).toSorted()).toEqual([201, 409, 409, 409, 409, 409])
  })

  test('not by others, not with a deputy who was absent, not twice in one list', async () => {
    const [one, two] = await heldVisit(['井盖松动', '噪声'])
    const line = { id: newId(), opinionId: one, theme: 'safety' }
    for (const as of ['otherSecretary', 'member', 'shen', 'foreign'] as const)
      expect((await raise(as, [line])).json().code).toBe('opinions.heard-unknown')
    expect((await raise('secretary', [{ ...line, deputyId: PEOPLE.deputyGu }])).json().code).toBe(
      'opinions.not-present-then',
    )
    expect((await raise('secretary', [line, { ...line, id: newId() }])).json().code).toBe('opinions.line-said-twice')
    const half = await raise('secretary', [line, { id: newId(), opinionId: newId(), theme: 'other' }])
    expect(half.json().code).toBe('opinions.heard-unknown')
    expect((await heard('secretary')).items.map(({ opinionId }) => opinionId)).toEqual(
      expect.arrayContaining([one, two]),
    )
  })
})
