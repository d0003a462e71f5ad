import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PEOPLE } from '../roster/testing/people-ground.ts'
import type { TasksAnswer } from './contract-handling.ts'
import type { LedgerAnswer } from './contract-ledger.ts'
import { good, handedOver } from './testing/hand-over.ts'
import { type HandlingHouse, handlingHouse, UNITS } from './testing/handling-house.ts'

let house: HandlingHouse
/** Ids by what stands in them, in the order in which they came in. */
const items: Record<string, string> = {}

beforeAll(async () => {
  house = await handlingHouse()
  house.on('2026-11-16')
  items.old = await house.item({ words: '古井边的石板松了' })
  house.on('2026-11-17')
  items.parking = await house.item({ words: '古城停车难' })
  items.handed = await handedOver(house, ['property'])
  house.on('2026-11-18')
  items.secret = await house.item({ words: '停车场有纠纷', confidential: true })
  items.others = await house.item({ words: '加装电梯', deputyId: PEOPLE.deputyGu })
  items.own = await house.item({ words: '建议增设座椅', raisedBy: 'deputy' })
  house.on('2026-11-19')
})
afterAll(() => house?.close())

async function list(who: string, query = ''): Promise<string[]> {
  const answer = await house.ask('GET', `/opinions/items${query}`, { as: who })
  if (answer.statusCode !== 200) throw new Error(answer.body)
  const names = Object.entries(items)
  return answer.json<LedgerAnswer>().items.map(({ itemId }) => names.find(([, id]) => id === itemId)?.[0] ?? itemId)
}

describe('the ledger', () => {
  test('shows everybody what is theirs, newest first', async () => {
    const everything = ['own', 'others', 'secret', 'handed', 'parking', 'old']
    expect(await list('secretary')).toEqual(everything)
    expect(await list('staff')).toEqual(everything)
    expect(await list('member')).toEqual(everything.filter((name) => name !== 'secret'))
    expect(await list('recorder')).toEqual(['own', 'others', 'handed', 'parking', 'old'])
    expect(await list('shen')).toEqual(['own', 'handed', 'parking', 'old'])
    expect(await list('gu')).toEqual(['others'])
    expect(await list('urban')).toEqual(['handed'])
    for (const who of ['traffic', 'otherSecretary', 'luYounger', 'foreign']) expect(await list(who)).toEqual([])
  })

  test('lists exactly what may be opened', async () => {
    for (const who of ['secretary', 'member', 'recorder', 'shen', 'gu', 'urban', 'traffic', 'otherSecretary']) {
      const listed = await list(who)
      const opened: string[] = []
      for (const [name, id] of Object.entries(items).toReversed())
        if ((await house.ask('GET', `/opinions/items/${id}`, { as: who })).statusCode === 200) opened.push(name)
      expect([who, listed]).toEqual([who, opened])
    }
  })

  test('finds words where they stand, never in what is confidential, and numbers as they are typed', async () => {
    expect(await list('secretary', '?q=停车')).toEqual(['handed', 'parking'])
    expect(await list('gu', '?q=停车')).toEqual([])
    expect(await list('gu', '?q=电梯')).toEqual(['others'])
    expect(await list('secretary', '?q=停车&from=2026-11-17&state=assigned')).toEqual(['handed'])
    const { number } = await house.seen('secretary', items.parking ?? '')
    expect(number).toMatch(/^平江民意〔2026〕\d+号$/)
    expect(await list('secretary', `?q=${encodeURIComponent(number)}`)).toEqual(['parking'])
    expect(await list('secretary', '?q=%20')).toEqual(await list('secretary'))
  })

  test('narrows by everything it can be narrowed by', async () => {
    const { property } = UNITS
    expect(await list('secretary', `?unit=${property}`)).toEqual(['handed'])
    expect(await list('secretary', '?raisedBy=deputy')).toEqual(['own'])
    expect(await list('secretary', '?channel=deputy')).toEqual(['own'])
    expect(await list('secretary', '?route=street_department')).toEqual(['handed'])
    expect(await list('secretary', '?to=2026-11-16')).toEqual(['old'])
    expect(await list('secretary', '?theme=noise')).toEqual([])
    expect(await list('secretary', '?colour=red')).toEqual(['old'])
    expect(await list('secretary', '?waits=triage&sort=due')).toEqual(['old', 'parking', 'secret', 'others', 'own'])
    expect(await list('secretary', '?waits=overdue')).toEqual(['old'])
    expect(await list('shen', '?mine=true')).toEqual(['own', 'handed', 'parking', 'old'])
  })

  test('is walked page by page without a row twice or missing, by day and by deadline, also past what has none', async () => {
    await good(house.move('secretary', items.others ?? '', 'refer', { route: 'reference', words: '转有关部门' }))
    for (const sort of ['raised', 'due']) {
      const walked: string[] = []
      for (let after: string | null = ''; after !== null; ) {
        const page = await house.ask('GET', `/opinions/items?limit=2&sort=${sort}${after ? `&after=${after}` : ''}`, {
          as: 'staff',
        })
        const answer = page.json<LedgerAnswer>()
        walked.push(...answer.items.map(({ itemId }) => itemId))
        after = answer.next
      }
      expect([sort, walked.toSorted()]).toEqual([sort, Object.values(items).toSorted()])
      if (sort === 'due') expect(walked.at(-1)).toBe(items.others)
    }
  })
})

test('my own: what I raised, entered or stand behind', async () => {
  const mine = async (who: string, query = '') =>
    (await house.ask('GET', `/opinions/mine${query}`, { as: who })).json<LedgerAnswer>().items.length
  expect(await mine('shen')).toBe(4)
  expect(await mine('shen', '?open=false')).toBe(0)
  expect(await mine('gu')).toBe(1)
  // Confidential is the staff's list, not a person's own.
  expect(await mine('secretary')).toBe(4)
})

test('a unit’s tasks: due first, of the own units alone', async () => {
  const tasks = async (who: string, query = '') => {
    const answer = await house.ask('GET', `/opinions/parts${query}`, { as: who })
    return { status: answer.statusCode, body: answer.json<TasksAnswer & { code?: string }>() }
  }
  const second = await handedOver(house)
  const { body } = await tasks('urban')
  expect(body.items.map(({ itemId, kind, partDue }) => [itemId, kind, partDue?.step])).toEqual([
    [items.handed, 'lead', 'sign_for'],
    [second, 'lead', 'sign_for'],
  ])
  expect(body.items[0]?.can.signFor).toEqual({ can: true })
  const first = (await tasks('urban', '?limit=1')).body
  expect(first.next).not.toBeNull()
  expect((await tasks('urban', `?limit=1&after=${first.next}`)).body.items.map(({ itemId }) => itemId)).toEqual([
    second,
  ])
  expect((await tasks('property')).body.items.map(({ kind }) => kind)).toEqual(['co'])
  expect((await tasks('secretary')).body.items).toEqual([])
  const foreign = await tasks('urban', `?unit=${UNITS.property}`)
  expect([foreign.status, foreign.body.code]).toEqual([403, 'opinions.unit-not-yours'])
  const { partId } = body.items[0] ?? { partId: '' }
  const task = await house.ask('GET', `/opinions/parts/${partId}`, { as: 'urban' })
  expect(task.json()).toMatchObject({ part: { partId, task: '划线并劝离' }, item: { itemId: items.handed } })
  expect((await house.ask('GET', `/opinions/parts/${partId}`, { as: 'traffic' })).statusCode).toBe(404)
})
