import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Doer } from '../../kernel/doer.ts'
import { refuse } from '../../kernel/refusal.ts'
import { auditInsert } from '../audit/audit.ts'
import { fixedClock } from '../clock/clock.ts'
import type { TestDatabase } from '../database/testing.ts'
import { testDatabase } from '../database/testing.ts'
import { newId } from '../ids/new-id.ts'
import { makeApp } from './make-app.ts'
import { routesFor } from './route.ts'
import { serve } from './serve.ts'
import { send } from './testing.ts'

const doer = (): Doer => ({ districtId: 1, accountId: newId(), personId: newId(), onBehalfOf: null })
const actors: Record<string, Doer> = { first: doer(), second: doer(), elsewhere: { ...doer(), districtId: 2 } }
const route = routesFor<Doer>()
const done = new Set<string>()
let deeds = 0

const body = Type.Object({ title: Type.String() })
const answer = Type.Object({ title: Type.String(), deed: Type.Integer() })

/** A deed whose only change is its audit row. */
const note = route({
  method: 'POST',
  path: '/api/v1/notes',
  policy: 'notes.write',
  summary: 'Note',
  status: 201,
  body,
  answer,
  async handle(ask) {
    deeds += 1
    const given = { title: ask.body.title, deed: deeds }
    const { requestId, bodyHash, now: at } = ask
    const subject = { action: 'notes.write', subjectKind: 'note', subjectId: ask.body.title }
    await auditInsert({ doer: ask.actor, ...subject, at, requestId, bodyHash, answer: given }).execute(ask.db)
    return given
  },
})

/** A deed that its own first success forbids. */
const close = route({
  ...{ method: 'POST', path: '/api/v1/notes/close', policy: 'notes.close', summary: 'Close', body, answer },
  async handle(ask) {
    if (done.has(ask.body.title)) refuse('notes.closed', { status: 409 })
    const given = { title: ask.body.title, deed: 0 }
    const { requestId, bodyHash, now: at } = ask
    const subject = { action: 'notes.close', subjectKind: 'note', subjectId: ask.body.title }
    await auditInsert({ doer: ask.actor, ...subject, at, requestId, bodyHash, answer: given }).execute(ask.db)
    done.add(ask.body.title)
    return given
  },
})

let test1: TestDatabase
let app: FastifyInstance

beforeAll(async () => {
  test1 = await testDatabase()
  app = await makeApp({ limits: false, logLevel: 'silent' })
  await serve(app, {
    routes: [note, close],
    identify: async (request) => actors[request.headers.authorization ?? ''] ?? null,
    database: test1.database,
    clock: fixedClock(new Date('2026-03-01T09:00:00+08:00')),
    words: {},
  })
})

afterAll(async () => {
  await app?.close()
  await test1?.drop()
})

function post(url: string, title: string, key: string, who = 'first') {
  return send(app, 'POST', url, { body: { title }, key, headers: { authorization: who } })
}

describe('a repeated write', () => {
  test('has one effect and gets the first answer again', async () => {
    const key = newId()
    const first = await post('/api/v1/notes', '甲', key)
    expect(first.statusCode).toBe(201)
    const again = await post('/api/v1/notes', '甲', key)
    expect(again.statusCode).toBe(200)
    expect(again.headers['idempotency-replayed']).toBe('true')
    expect(again.json()).toEqual(first.json())
  })

  test('sent ten times at once still has one effect', async () => {
    const key = newId()
    const answers = await Promise.all(Array.from({ length: 10 }, () => post('/api/v1/notes', '乙', key)))
    expect(answers.map((a) => a.statusCode).sort()).toEqual([...Array(9).fill(200), 201])
    expect(new Set(answers.map((a) => a.body)).size).toBe(1)
  })

  test('is answered although the rules would now refuse it', async () => {
    const key = newId()
    const first = await post('/api/v1/notes/close', '丙', key)
    expect((await post('/api/v1/notes/close', '丙', key)).json()).toEqual(first.json())
    expect((await post('/api/v1/notes/close', '丙', newId())).json()).toMatchObject({
      status: 409,
      code: 'notes.closed',
    })
  })

  test('with other content, or from another account, is refused', async () => {
    const key = newId()
    await post('/api/v1/notes', '丁', key)
    for (const other of [
      await post('/api/v1/notes', '戊', key),
      await post('/api/v1/notes/close', '丁', key),
      await post('/api/v1/notes', '丁', key, 'second'),
    ]) {
      expect([other.statusCode, other.json().code]).toEqual([422, 'request.id-reused'])
    }
  })

  test('in another district is another request', async () => {
    const key = newId()
    expect((await post('/api/v1/notes', '己', key)).statusCode).toBe(201)
    expect((await post('/api/v1/notes', '己', key, 'elsewhere')).statusCode).toBe(201)
  })
})

test('health is told when the database answers', async () => {
  const health = await app.inject('/health')
  expect([health.statusCode, health.json()]).toEqual([200, { status: 'ok' }])
})
