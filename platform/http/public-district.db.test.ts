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
import { serve } from './serve.ts'
import { send } from './testing.ts'

const actor: Doer = { districtId: 1, accountId: newId(), personId: newId(), onBehalfOf: null }

/** A resident without an account raises a matter; the district comes from the code on the poster. */
const raise = routesFor<Doer>()({
  method: 'POST',
  path: '/api/v1/raised/:district',
  policy: 'raised.write',
  public: true,
  summary: 'Raise a matter',
  params: Type.Object({ district: Type.Integer({ minimum: 1 }) }),
  body: Type.Object({ text: Type.String() }),
  answer: Type.Object({ number: Type.String() }),
  async handle(ask) {
    const db = ask.inDistrict(ask.params.district)
    const answer = { number: newId() }
    const doer = {
      districtId: ask.params.district,
      accountId: ask.actor?.accountId ?? null,
      personId: null,
      onBehalfOf: null,
    }
    const subject = { action: 'raised.write', subjectKind: 'matter', subjectId: answer.number }
    await auditInsert({
      doer,
      ...subject,
      at: ask.now,
      answer,
      requestId: ask.requestId,
      bodyHash: ask.bodyHash,
    }).execute(db)
    return answer
  },
})

let base: TestDatabase
let app: FastifyInstance

beforeAll(async () => {
  base = await testDatabase()
  app = await makeApp({ limits: false, logLevel: 'silent' })
  const identify = async () => actor
  await serve(app, { routes: [raise], identify, database: base.database, clock: systemClock, words: {} })
})

afterAll(async () => {
  await app?.close()
  await base?.drop()
})

test('a public write repeated is found again in the district it named', async () => {
  const key = newId()
  const first = await send(app, 'POST', '/api/v1/raised/2', { body: { text: '路灯不亮' }, key })
  expect(first.statusCode).toBe(200)
  const again = await send(app, 'POST', '/api/v1/raised/2', { body: { text: '路灯不亮' }, key })
  expect(again.headers['idempotency-replayed']).toBe('true')
  expect(again.json()).toEqual(first.json())
})

test('someone signed in is not let out of the own district', async () => {
  const headers = { authorization: 'someone' }
  const away = await send(app, 'POST', '/api/v1/raised/2', { body: { text: '路灯不亮' }, headers })
  expect([away.statusCode, away.json().code]).toEqual([403, 'request.not-allowed'])
})
