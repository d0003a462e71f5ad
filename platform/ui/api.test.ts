import { afterEach, describe, expect, it, vi } from 'vitest'
import { address, ask, type Problem, SIGNED_OUT } from './api.ts'

type Answer = () => Promise<Response>

function house(...answers: Answer[]) {
  const asked: { url: string; init: RequestInit; key: string | null }[] = []
  const told: string[] = []
  vi.stubGlobal('window', { dispatchEvent: (event: Event) => told.push(event.type) })
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
    asked.push({ url, init, key: new Headers(init.headers).get('idempotency-key') })
    return (answers.shift() ?? (() => Promise.reject(new TypeError('offline'))))()
  })
  return { asked, told }
}

const json = (status: number, body: unknown) => () => Promise.resolve(Response.json(body, { status }))
const offline = () => Promise.reject(new TypeError('offline'))
const refusal = (answer: Promise<unknown>) =>
  answer.then(
    () => null,
    (error: unknown) => error as Problem,
  )

afterEach(() => vi.unstubAllGlobals())

describe('ask', () => {
  it('leaves empty parts of a query out', () => {
    expect(address('/x', { a: 1, b: '', c: null, d: undefined, e: false, f: '平江' })).toBe(
      '/x?a=1&e=false&f=%E5%B9%B3%E6%B1%9F',
    )
    expect(address('/x?a=1', { b: 2 })).toBe('/x?a=1&b=2')
  })

  it('asks without a key and gives the answer', async () => {
    const { asked } = house(json(200, { items: [] }))
    expect(await ask('GET', '/x')).toEqual({ items: [] })
    expect(asked[0]?.key).toBeNull()
  })

  it('shows no cookies of those who ask without a name, and says what else goes with the question', async () => {
    const { asked } = house(json(200, {}), json(200, {}))
    await ask('GET', '/x', { nameless: true, headers: { 'x-query-code': 'K7F3QZ' } })
    await ask('GET', '/x')
    expect(asked.map(({ init }) => init.credentials)).toEqual(['omit', 'same-origin'])
    expect(new Headers(asked[0]?.init.headers).get('x-query-code')).toBe('K7F3QZ')
  })

  it('keeps the key of a write until it is answered, then takes a new one', async () => {
    const { asked } = house(offline, json(500, {}), json(201, {}), json(201, {}))
    const write = () => refusal(ask('POST', '/visits', { body: { heard: 2 } }))
    expect((await write())?.status).toBe(0)
    expect((await write())?.status).toBe(500)
    await write()
    await write()
    const keys = asked.map((one) => one.key)
    expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/)
    expect(keys[1]).toBe(keys[0])
    expect(keys[2]).toBe(keys[0])
    expect(keys[3]).not.toBe(keys[0])
  })

  it('other words are another deed', async () => {
    const { asked } = house(offline, offline)
    await refusal(ask('POST', '/visits', { body: { heard: 2 } }))
    await refusal(ask('POST', '/visits', { body: { heard: 3 } }))
    expect(asked[0]?.key).not.toBe(asked[1]?.key)
  })

  it('hands on what a refusal says', async () => {
    house(json(422, { status: 422, code: 'field.required', detail: '请填写“地点”。', field: 'place', limit: 3 }))
    const problem = await refusal(ask('POST', '/visits', { body: {} }))
    expect(problem).toMatchObject({ status: 422, code: 'field.required', detail: '请填写“地点”。', field: 'place' })
    expect(problem?.extra.limit).toBe(3)
  })

  it('stands a proxy’s page and tells the window of a lost session', async () => {
    const { told } = house(() => Promise.resolve(new Response('<html>', { status: 502 })), json(401, { code: 'x' }))
    expect(await refusal(ask('GET', '/x'))).toMatchObject({ status: 502, code: 'http.502', detail: '' })
    await refusal(ask('GET', '/x'))
    expect(told).toEqual([SIGNED_OUT])
  })
})
