import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Doer } from '../../kernel/doer.ts'
import { fixedClock } from '../clock/clock.ts'
import { openDatabase } from '../database/database.ts'
import { newId } from '../ids/new-id.ts'
import { makeApp } from './make-app.ts'
import type { Route } from './route.ts'
import { sampleRoutes, sampleWords } from './sample-routes.ts'
import type { ServeOptions } from './serve.ts'
import { serve } from './serve.ts'
import { send } from './testing.ts'

const actor: Doer = { districtId: 1, accountId: newId(), personId: newId(), onBehalfOf: null }

/** Nothing listens there: what needs the database answers 503, what does not never notices. */
const absent = openDatabase('postgres://nobody@127.0.0.1:1/nothing')

const options: ServeOptions<Doer> = {
  routes: sampleRoutes,
  identify: async (request) => (request.headers.authorization === 'Bearer sample' ? actor : null),
  database: absent,
  clock: fixedClock(new Date('2026-03-01T09:00:00+08:00')),
  words: sampleWords,
}

const signedIn = { authorization: 'Bearer sample' }
const bench = () => ({ id: newId(), title: '长板凳', seats: 3 })
const BENCHES = '/api/v1/benches'

let app: FastifyInstance

beforeAll(async () => {
  app = await makeApp({ limits: false, logLevel: 'silent' })
  await serve(app, options)
})

afterAll(async () => {
  await app.close()
  await absent.close()
})

function make(body: unknown, headers: Record<string, string> = {}) {
  return send(app, 'POST', `${BENCHES}/7`, { body, headers: { ...signedIn, ...headers } })
}

describe('a declared route', () => {
  test('answers with what its schema declares and nothing else', async () => {
    const body = bench()
    const answer = await make(body)
    expect(answer.statusCode).toBe(201)
    expect(answer.json()).toEqual({ id: body.id, title: '长板凳', street: 7 })
    expect(answer.headers['cache-control']).toBe('no-store')
  })

  test('coerces addresses and fills defaults, but takes bodies as they are', async () => {
    expect((await send(app, 'GET', BENCHES)).json()).toEqual({ limit: 50, signedIn: false })
    expect((await send(app, 'GET', `${BENCHES}?limit=7&lang=en`)).json().limit).toBe(7)
    const answer = await make({ ...bench(), seats: '3' })
    expect(answer.statusCode).toBe(422)
    expect(answer.json()).toMatchObject({ code: 'field.type', field: 'seats' })
  })
})

describe('problem documents', () => {
  test('name every wrong field with a sentence', async () => {
    const answer = await make({ title: '', seats: 12, wood: 'steel', sitters: [{ name: '一', age: 3 }], colour: 'red' })
    expect(answer.statusCode).toBe(422)
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8')
    const codes = Object.fromEntries(
      answer.json().errors.map((e: { field: string; code: string }) => [e.field, e.code]),
    )
    expect(codes).toEqual({
      id: 'field.required',
      title: 'field.blank',
      seats: 'field.too-big',
      wood: 'field.choice',
      colour: 'field.unknown',
      'sitters.0.age': 'field.unknown',
    })
    const sentences = answer.json().errors.map((e: { detail: string }) => e.detail)
    expect(sentences).toContain('请填写“名称”。')
    expect(sentences).toContain('不认识“colour”这一项。')
  })

  test('a number beyond all numbers is beyond its bound, too', async () => {
    for (const limit of ['1e999', 'Infinity', '-1e999']) {
      const answer = await send(app, 'GET', `${BENCHES}?limit=${limit}`)
      expect([limit, answer.statusCode, answer.json().field]).toEqual([limit, 422, 'limit'])
    }
  })

  test('speak the language of ?lang, the cookie or the browser, else Chinese', async () => {
    const url = `${BENCHES}?limit=1000`
    const detail = async (address: string, headers: Record<string, string> = {}) =>
      (await send(app, 'GET', address, { headers })).json().detail
    const en = '“limit” must be at most 100.'
    const zh = '“limit”不能大于 100。'
    expect(await detail(url)).toBe(zh)
    expect(await detail(`${url}&lang=en`)).toBe(en)
    expect(await detail(url, { cookie: 'lang=en' })).toBe(en)
    expect(await detail(url, { 'accept-language': 'fr, en-GB;q=0.8, zh;q=0.5' })).toBe(en)
    expect(await detail(`${url}&lang=zh`, { cookie: 'lang=en' })).toBe(zh)
  })

  test('carry a module’s refusal with its own sentence', async () => {
    const answer = await make({ ...bench(), seats: 9 }, { 'accept-language': 'en' })
    expect(answer.statusCode).toBe(422)
    expect(answer.json()).toMatchObject({ code: 'bench.full', field: 'seats', detail: 'This bench seats 8.' })
  })

  test.each([
    ['GET', '/nowhere', {}, undefined, 404, 'request.not-found'],
    ['GET', '/api/v1/benches/%E0%A4%A', {}, undefined, 400, 'request.malformed'],
    ['GET', `${BENCHES}?colour=red`, {}, undefined, 422, 'field.unknown'],
    ['GET', `${BENCHES}?after=%00`, {}, undefined, 422, 'field.unusable-text'],
    ['POST', `${BENCHES}/7`, {}, bench(), 401, 'request.sign-in-needed'],
    ['POST', `${BENCHES}/seven`, signedIn, bench(), 422, 'field.type'],
    ['POST', `${BENCHES}/7`, { ...signedIn, 'content-type': 'application/json' }, '{"a":', 400, 'request.malformed'],
    [
      'POST',
      `${BENCHES}/7`,
      { ...signedIn, 'content-type': 'application/json' },
      '{"__proto__":{}}',
      400,
      'request.malformed',
    ],
    ['POST', `${BENCHES}/7`, { ...signedIn, 'content-type': 'application/json' }, '', 422, 'request.body-missing'],
    ['POST', `${BENCHES}/7`, { ...signedIn, 'content-type': 'text/plain' }, 'hello', 415, 'request.media-type'],
    ['POST', `${BENCHES}/7`, signedIn, { ...bench(), title: 'x'.repeat(1_100_000) }, 413, 'request.too-large'],
    ['POST', `${BENCHES}/7`, signedIn, { ...bench(), title: 'a\0b' }, 422, 'field.unusable-text'],
    ['POST', `${BENCHES}/7`, signedIn, { ...bench(), title: '\ud800' }, 422, 'field.unusable-text'],
    [
      'POST',
      `${BENCHES}/7`,
      { ...signedIn, 'content-type': 'application/json' },
      nested(200_000),
      422,
      'request.too-deep',
    ],
    ['POST', `${BENCHES}/7`, signedIn, [], 422, 'request.body-missing'],
    ['POST', `${BENCHES}/7`, { ...signedIn, 'sec-fetch-site': 'cross-site' }, bench(), 403, 'request.cross-site'],
    ['POST', `${BENCHES}/7`, { ...signedIn, origin: 'https://elsewhere.example' }, bench(), 403, 'request.cross-site'],
    ['POST', `${BENCHES}/7`, { ...signedIn, origin: 'null' }, bench(), 403, 'request.cross-site'],
    ['POST', `${BENCHES}/7`, { ...signedIn, 'idempotency-key': 'abc' }, bench(), 400, 'request.key-malformed'],
    ['GET', '/health', {}, undefined, 503, 'server.busy'],
  ] as const)('%s %s %j %# is refused', async (method, url, headers, body, status, code) => {
    const answer = await send(app, method, url, { body, headers: { ...headers } })
    expect([answer.statusCode, answer.json().code]).toEqual([status, code])
    expect(answer.headers['content-type']).toContain('application/problem+json')
    expect(answer.json().detail).toMatch(/[。.]$/)
  })

  test('a write without a key is refused, one from our own page is not', async () => {
    const post = { method: 'POST', url: `${BENCHES}/7`, payload: bench() } as const
    const keyless = await app.inject({ ...post, headers: signedIn })
    expect([keyless.statusCode, keyless.json().code]).toEqual([400, 'request.key-missing'])
    expect((await make(bench(), { 'sec-fetch-site': 'same-origin' })).statusCode).toBe(201)
    expect((await make(bench(), { origin: 'http://localhost:80' })).statusCode).toBe(201)
  })
})

function nested(levels: number): string {
  return `{"note":${'['.repeat(levels)}${']'.repeat(levels)}}`
}

describe('start', () => {
  const sample = sampleRoutes[1] as Route<Doer>
  test.each([
    [{ ...sample, policy: '' }, 'declares no policy'],
    [{ ...sample, path: '/benches' }, 'does not begin with'],
    [{ ...sample, path: '/api/v1/benches/:id' }, 'params do not declare "id"'],
    [{ ...sample, keyless: 'x' }, 'no body and no key'],
  ])('is refused for a route not fully declared (%#)', async (route, message) => {
    const other = await makeApp({ limits: false, logLevel: 'silent' })
    await expect(serve(other, { ...options, routes: [route] })).rejects.toThrow(message)
    await expect(serve(other, { ...options, routes: [route] })).rejects.toThrow(route.path)
    await other.close()
  })

  test('is refused for a path declared twice', async () => {
    const other = await makeApp({ limits: false, logLevel: 'silent' })
    await expect(serve(other, { ...options, routes: [sample, sample] })).rejects.toThrow('declared twice')
    await other.close()
  })
})

describe('around the routes', () => {
  test('OpenAPI describes them', async () => {
    const document = (await send(app, 'GET', '/api/openapi.json')).json()
    expect(document.openapi).toBe('3.1.0')
    const post = document.paths['/api/v1/benches/{street}'].post
    expect(post.requestBody.content['application/json'].schema.additionalProperties).toBe(false)
    expect(Object.keys(post.responses)).toEqual(expect.arrayContaining(['201', '4XX', '5XX']))
  })

  test('metrics count by route, on this machine only', async () => {
    await send(app, 'GET', BENCHES)
    const metrics = await app.inject({ url: '/metrics', remoteAddress: '127.0.0.1' })
    expect(metrics.body).toContain(
      'bandeng_http_request_seconds_count{method="GET",route="/api/v1/benches",status="200"}',
    )
    expect((await app.inject({ url: '/metrics', remoteAddress: '10.1.2.3' })).statusCode).toBe(404)
  })

  test('security headers stand', async () => {
    const { headers } = await send(app, 'GET', BENCHES)
    expect(headers['content-security-policy']).toBe("default-src 'none'; frame-ancestors 'none'")
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['x-request-id']).toMatch(/^[0-9a-z]+-[0-9a-z]+$/)
  })

  test('too many requests are told when to come back', async () => {
    const other = await makeApp({ limits: { perMinute: 2 }, logLevel: 'silent' })
    await serve(other, options)
    await send(other, 'GET', BENCHES)
    await send(other, 'GET', BENCHES)
    const third = await send(other, 'GET', BENCHES)
    expect([third.statusCode, third.json().code]).toEqual([429, 'request.too-many'])
    expect(third.headers['retry-after']).toBeDefined()
    await other.close()
  })
})
