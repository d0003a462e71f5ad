import { beforeEach, describe, expect, it } from 'vitest'
import { type AnswerShelf, type KeptAnswer, KeptAnswers, WHO } from './kept-answers.ts'

let held: Map<string, KeptAnswer>
let now: number
const shelf: AnswerShelf = {
  get: async (url) => held.get(url),
  set: async (url, answer) => void held.set(url, structuredClone(answer)),
  owners: async () => [...held.values()].map((kept) => kept.personId),
  clear: async () => held.clear(),
}
const me = (id: string) => ({ person: { id, name: '王' } })

beforeEach(() => {
  held = new Map()
  now = Date.parse('2026-11-22T01:00:00Z')
})

const phone = () => new KeptAnswers(shelf, () => now)

describe('kept answers', () => {
  it('open again without a network, after the phone was closed', async () => {
    const before = phone()
    await before.keep(WHO, me('p1'))
    await before.keep('/api/v1/my/week', { items: [1] })
    const after = phone()
    expect((await after.find(WHO))?.data).toEqual(me('p1'))
    expect(await after.find('/api/v1/my/week')).toMatchObject({ data: { items: [1] }, at: '2026-11-22T01:00:00.000Z' })
  })

  it('are nobody’s until it is known who asks', async () => {
    await phone().keep('/api/v1/my/week', { items: [1] })
    expect(held.size).toBe(0)
    await phone().keep(WHO, me('p1'))
    await phone().keep('/api/v1/my/week', {})
    expect(await phone().find('/api/v1/my/week')).toBeUndefined()
  })

  it('go when another person signs in', async () => {
    const kept = phone()
    await kept.keep(WHO, me('p1'))
    await kept.keep('/api/v1/my/week', { items: ['p1’s'] })
    await kept.keep(WHO, me('p2'))
    expect([...held.keys()]).toEqual([WHO])
    expect(await kept.find('/api/v1/my/week')).toBeUndefined()
  })

  it('go at a sign-out', async () => {
    const kept = phone()
    await kept.keep(WHO, me('p1'))
    await kept.forget()
    expect(held.size).toBe(0)
    expect(await kept.find(WHO)).toBeUndefined()
  })

  it('are not shown after a week', async () => {
    await phone().keep(WHO, me('p1'))
    now += 7 * 86_400_000 + 1
    expect(await phone().find(WHO)).toBeUndefined()
  })

  it('do no harm where the browser refuses storage', async () => {
    const refusing = new KeptAnswers({
      get: () => Promise.reject(new Error('refused')),
      set: () => Promise.reject(new Error('refused')),
      owners: () => Promise.reject(new Error('refused')),
      clear: () => Promise.reject(new Error('refused')),
    })
    await refusing.keep(WHO, me('p1'))
    await refusing.forget()
    expect(await refusing.find(WHO)).toBeUndefined()
  })
})
