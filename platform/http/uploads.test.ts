import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Doer } from '../../kernel/doer.ts'
import { systemClock } from '../clock/clock.ts'
import { openDatabase } from '../database/database.ts'
import { newId } from '../ids/new-id.ts'
import { makeApp } from './make-app.ts'
import { routesFor } from './route.ts'
import { serve } from './serve.ts'
import { send } from './testing.ts'

const doer: Doer = { districtId: 1, accountId: null, personId: null, onBehalfOf: null }
const absent = openDatabase('postgres://nobody@127.0.0.1:1/nothing')

const receive = routesFor<Doer>()({
  method: 'POST',
  path: '/api/v1/lists',
  policy: 'lists.receive',
  summary: 'Receive a list',
  upload: { maxBytes: 1000 },
  body: Type.Object({ year: Type.Integer() }),
  async handle(ask) {
    const [file] = ask.files
    return { year: ask.body.year, filename: file?.filename, size: file?.bytes.length, hash: ask.bodyHash }
  },
})

let app: FastifyInstance

beforeAll(async () => {
  app = await makeApp({ limits: false, logLevel: 'silent' })
  await serve(app, { routes: [receive], identify: async () => doer, database: absent, clock: systemClock, words: {} })
})

afterAll(async () => {
  await app.close()
  await absent.close()
})

function form(fields: Record<string, string>, file?: { name: string; content: string }) {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.append(name, value)
  if (file) data.append('file', new Blob([file.content]), file.name)
  return app.inject({ method: 'POST', url: '/api/v1/lists', payload: data, headers: { 'idempotency-key': newId() } })
}

test('a file arrives whole, the other fields are the body', async () => {
  const first = await form({ year: '2026' }, { name: '名单.xlsx', content: 'abc' })
  expect(first.json()).toMatchObject({ year: 2026, filename: '名单.xlsx', size: 3 })
  const other = await form({ year: '2026' }, { name: '名单.xlsx', content: 'abd' })
  expect(other.json().hash).not.toBe(first.json().hash)
})

test('too large, missing, or not a form: refused', async () => {
  const large = await form({ year: '2026' }, { name: 'a.xlsx', content: 'x'.repeat(1001) })
  expect([large.statusCode, large.json().code]).toEqual([413, 'request.too-large'])
  const larger = await form({ year: '2026' }, { name: 'a.xlsx', content: 'x'.repeat(1_100_000) })
  expect([larger.statusCode, larger.json().detail]).toEqual([413, large.json().detail])
  expect(large.json().detail).toContain('1 KB')
  const none = await form({ year: '2026' })
  expect([none.statusCode, none.json().code, none.json().field]).toEqual([422, 'field.required', 'file'])
  const odd = await form({ year: 'soon' }, { name: 'a.xlsx', content: 'x' })
  expect([odd.statusCode, odd.json().code]).toEqual([422, 'field.type'])
  const json = await send(app, 'POST', '/api/v1/lists', { body: { year: 2026 } })
  expect([json.statusCode, json.json().code]).toEqual([415, 'request.media-type'])
})

test.each([
  ['without a boundary', 'multipart/form-data', '--x\r\n'],
  [
    'without an end',
    'multipart/form-data; boundary=x',
    '--x\r\ncontent-disposition: form-data; name="file"; filename="a"\r\n\r\nabc',
  ],
])('a form %s is the sender’s fault', async (_what, type, payload) => {
  const headers = { 'idempotency-key': newId(), 'content-type': type }
  const answer = await app.inject({ method: 'POST', url: '/api/v1/lists', payload, headers })
  expect([answer.statusCode, answer.json().code]).toEqual([400, 'request.malformed'])
})
