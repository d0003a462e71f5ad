import fc from 'fast-check'
import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Doer } from '../../kernel/doer.ts'
import { auditInsert } from '../audit/audit.ts'
import { systemClock } from '../clock/clock.ts'
import type { TestDatabase } from '../database/testing.ts'
import { testDatabase } from '../database/testing.ts'
import { newId } from '../ids/new-id.ts'
import { makeApp } from './make-app.ts'
import { routesFor } from './route.ts'
import { listBenches } from './sample-routes.ts'
import { serve } from './serve.ts'

const actor: Doer = { districtId: 1, accountId: newId(), personId: newId(), onBehalfOf: null }

/** Writes whatever passes validation, so that the database sees what the schema let through. */
const keep = routesFor<Doer>()({
  method: 'POST',
  path: '/api/v1/kept/:street',
  policy: 'kept.write',
  summary: 'Keep',
  params: Type.Object({ street: Type.Integer() }),
  body: Type.Object({
    id: Type.String(),
    title: Type.String({ maxLength: 50 }),
    count: Type.Optional(Type.Integer()),
    loose: Type.Optional(Type.Unknown()),
  }),
  answer: Type.Object({ id: Type.String() }),
  async handle(ask) {
    const { id, title, ...detail } = ask.body
    await auditInsert({
      ...{ doer: actor, action: title, subjectKind: 'kept', subjectId: id, detail, at: ask.now, answer: { id } },
      ...{ streetId: ask.params.street, requestId: ask.requestId, bodyHash: ask.bodyHash },
    }).execute(ask.db)
    return { id }
  },
})

let base: TestDatabase
let app: FastifyInstance

beforeAll(async () => {
  base = await testDatabase()
  app = await makeApp({ limits: false, logLevel: 'silent' })
  const routes = [keep, listBenches]
  await serve(app, { routes, identify: async () => actor, database: base.database, clock: systemClock, words: {} })
})

afterAll(async () => {
  await app?.close()
  await base?.drop()
})

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', '\0', '\ud800', '‮', '😀', "'; drop table audit.entry --", '1e400', 'NaN', '{}', '-0', '２０２６'),
)
const anyValue = fc.oneof(
  anyText,
  fc.anything({ withNullPrototype: false, maxDepth: 4 }),
  fc.double(),
  fc.maxSafeInteger(),
)
const anyBody = fc.oneof(
  fc.json({ stringUnit: 'binary' }),
  anyText,
  fc
    .record({ id: anyValue, title: anyValue, count: anyValue, loose: anyValue, spare: anyValue }, { requiredKeys: [] })
    .map((value) => JSON.stringify(value)),
  fc
    .record({ id: anyText, title: anyText, count: fc.integer(), loose: anyValue })
    .map((value) => JSON.stringify(value)),
)

test('no body, however odd, is answered with a 5xx', async () => {
  const types = fc.constantFrom(
    'application/json',
    'application/json; charset=gbk',
    'text/plain',
    'multipart/form-data',
    ';',
  )
  const streets = fc.oneof(
    fc.integer().map(String),
    anyText.map((text) => encodeURIComponent(text.toWellFormed())),
  )
  let kept = 0
  await fc.assert(
    fc.asyncProperty(
      anyBody,
      fc.oneof({ weight: 5, arbitrary: fc.constant('application/json') }, types),
      streets,
      async (payload, type, street) => {
        const headers = { 'content-type': type, 'idempotency-key': newId() }
        const answer = await app.inject({ method: 'POST', url: `/api/v1/kept/${street}`, payload, headers })
        if (answer.statusCode < 300) kept += 1
        else expect(answer.headers['content-type']).toContain('application/problem+json')
        expect(answer.statusCode, answer.body).toBeLessThan(500)
      },
    ),
    { numRuns: 600 },
  )
  expect(kept).toBeGreaterThan(20)
})

test('no query or header, however odd, is answered with a 5xx', async () => {
  const pair = fc.tuple(fc.constantFrom('limit', 'after', 'wood', 'lang', '__proto__', 'x'), anyText)
  const header = fc.constantFrom('accept-language', 'cookie', 'idempotency-key', 'origin', 'sec-fetch-site', 'accept')
  await fc.assert(
    fc.asyncProperty(
      fc.array(pair, { maxLength: 4 }),
      fc.string(),
      header,
      fc.string(),
      async (pairs, raw, name, value) => {
        const query = pairs.map(([key, text]) => `${key}=${encodeURIComponent(text.toWellFormed())}`).join('&')
        const url = `/api/v1/benches?${query}&${raw.replaceAll(/[^!-~]/g, '')}`
        const answer = await app.inject({ method: 'GET', url, headers: { [name]: value } })
        expect(answer.statusCode, answer.body).toBeLessThan(500)
      },
    ),
    { numRuns: 600 },
  )
})
