import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../platform/ids/new-id.ts'
import { PEOPLE, PINGJIANG } from '../roster/testing/people-ground.ts'
import type { EnteredAnswer } from './contract-intake.ts'
import { aCode, aMatter, type OpinionHouse, opinionHouse, type Who } from './testing/opinion-house.ts'

let house: OpinionHouse
beforeAll(async () => {
  house = await opinionHouse()
})
afterAll(() => house?.close())

const enter = (as: Who, more: Record<string, unknown>) =>
  house.ask('POST', '/opinions/items', {
    ...{ as, body: { id: newId(), theme: 'parking', words: '停车难', channel: 'counter', ...more } },
  })
const itemOf = async (itemId: string) =>
  (await house.owner.query(`select * from opinions.item where item_id = '${itemId}'`)).rows[0]

describe('codes', () => {
  test('for everybody at once, only once; printed with a picture and no telephone; revoked for ever', async () => {
    const all = (kind: string) =>
      house.ask('POST', '/opinions/codes/for-all', { as: 'secretary', body: { streetId: PINGJIANG, kind } })
    expect((await all('community')).json()).toEqual({ made: house.communities.length })
    expect((await all('community')).json()).toEqual({ made: 0 })
    expect((await all('deputy')).json().made).toBeGreaterThanOrEqual(3)
    const { items } = (
      await house.ask('GET', `/opinions/code-sheets?streetId=${PINGJIANG}&limit=100`, { as: 'secretary' })
    ).json()
    expect(items.length).toBeGreaterThan(house.communities.length)
    expect(
      items.every(
        (sheet: { svg: string; address: string }) => sheet.svg.startsWith('<svg') && sheet.address.includes('/r/'),
      ),
    ).toBe(true)
    // A number by itself: ids and tokens hold eleven digits in a row by chance.
    expect(JSON.stringify(items)).not.toMatch(/(?<![0-9a-z-])1[3-9]\d{9}(?![0-9a-z])/i)
    const own = items.find((sheet: { kind: string }) => sheet.kind === 'deputy')
    expect(own.lines.map(({ what }: { what: string }) => what)).toEqual([
      'who',
      'when',
      'where',
      'what-for',
      'contact',
      'how',
    ])
    const revoke = () => house.ask('POST', `/opinions/codes/${own.codeId}/revoke`, { as: 'second', body: {} })
    expect((await revoke()).statusCode).toBe(200)
    expect((await revoke()).json().code).toBe('opinions.code-revoked-already')
    expect((await house.ask('GET', `/open/codes/${own.token}`)).json().closed.zh).toContain('停用')
    expect((await house.ask('POST', `/open/codes/${own.token}/items`, { body: aMatter() })).json().code).toBe(
      'opinions.code-revoked',
    )
    const sheet = await house.ask('GET', `/opinions/codes/${own.codeId}/sheet`, { as: 'staff' })
    expect(sheet.json()).toMatchObject({ revoked: true })
  })

  test('are kept by their street and the district only', async () => {
    const codes = [{ id: newId(), kind: 'street', streetId: PINGJIANG }]
    for (const as of ['otherSecretary', 'member', 'recorder', 'shen', 'foreign'] as const) {
      const made = await house.ask('POST', '/opinions/codes', { as, body: { codes } })
      expect([as, made.statusCode]).toEqual([as, as === 'foreign' ? 422 : 403])
      expect((await house.ask('GET', '/opinions/codes', { as })).json().items).toEqual([])
    }
    const wrong = [
      [{ kind: 'deputy' }, 'opinions.code-fields'],
      [{ kind: 'community' }, 'opinions.code-fields'],
      [{ kind: 'street', activityId: newId() }, 'opinions.code-fields'],
      [{ kind: 'deputy', personId: PEOPLE.deputyLuYounger }, 'opinions.code-target-unknown'],
      [{ kind: 'activity', activityId: newId() }, 'opinions.code-target-unknown'],
    ] as const
    for (const [more, code] of wrong) {
      const body = { codes: [{ id: newId(), streetId: PINGJIANG, ...more }] }
      expect((await house.ask('POST', '/opinions/codes', { as: 'secretary', body })).json().code).toBe(code)
    }
  })
})

describe('hiding', () => {
  test('takes two people, stops the clock, is counted, and can be lifted', async () => {
    const said = (await enter('secretary', { words: '辱骂他人的话' })).json<EnteredAnswer>()
    const ask = (as: Who, id = newId()) =>
      house.ask('POST', `/opinions/items/${said.itemId}/hiding`, { as, body: { id, reason: '辱骂' } })
    const hidingId = newId()
    expect((await ask('otherSecretary')).statusCode).toBe(404)
    expect((await ask('member')).statusCode).toBe(404)
    expect((await ask('secretary', hidingId)).json()).toMatchObject({ state: 'asked', hidingId })
    expect((await ask('second')).json().code).toBe('opinions.hiding-asked-already')
    const decide = (as: Who, decision: string) =>
      house.ask('POST', `/opinions/hidings/${hidingId}/decide`, { as, body: { decision } })
    expect((await decide('secretary', 'hide')).json().code).toBe('opinions.hiding-second-person')
    expect((await itemOf(said.itemId)).hidden).toBe(false)
    expect((await decide('second', 'hide')).json()).toMatchObject({ state: 'hidden' })
    expect(await itemOf(said.itemId)).toMatchObject({ hidden: true, due_on: null })
    const clocks = `select outcome from opinions.clock where item_id = '${said.itemId}' order by started_on, stopped_on nulls last`
    expect((await house.owner.query(clocks)).rows).toEqual([{ outcome: 'void' }])
    const list = (await house.ask('GET', '/opinions/held?show=hidden', { as: 'secretary' })).json()
    expect(list).toMatchObject({
      counts: { hidden: 1 },
      items: [{ itemId: said.itemId, can: { lift: { can: false } } }],
    })
    expect((await house.ask('GET', '/opinions/held?show=hidden', { as: 'otherSecretary' })).json().counts.hidden).toBe(
      0,
    )
    expect((await decide('staff', 'lift')).json()).toMatchObject({ state: 'lifted' })
    expect(await itemOf(said.itemId)).toMatchObject({ hidden: false, due_step: 'triage' })
    expect((await house.owner.query(clocks)).rows.map(({ outcome }) => outcome)).toEqual(['void', null])
    expect((await decide('second', 'lift')).statusCode).toBe(403)
  })

  test('a held item is let in by one person, and refused twice', async () => {
    const token = await aCode(house)
    const device = `device-${newId()}`
    let last = ''
    for (let at = 0; at < 11; at += 1)
      last = (await house.ask('POST', `/open/codes/${token}/items`, { body: aMatter({ device }) })).json().receipt
    const { items } = (await house.ask('GET', '/opinions/held', { as: 'secretary' })).json()
    const mine = await house.owner.query(`select item_id as id, version from opinions.item where receipt = '${last}'`)
    const { id, version } = mine.rows[0]
    expect(items.map(({ itemId }: { itemId: string }) => itemId)).toContain(id)
    const letIn = (as: Who) => house.ask('POST', `/opinions/items/${id}/let-in`, { as, body: { version } })
    expect((await letIn('otherSecretary')).statusCode).toBe(404)
    expect((await letIn('secretary')).json()).toEqual({ itemId: id, version: version + 1, held: false })
    expect((await letIn('second')).json().code).toBe('opinions.not-held')
  })
})
