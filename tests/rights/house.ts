import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import pg from 'pg'
import { openHouse } from '../../app/house.ts'
import { openTestSession } from '../../modules/access/testing/session.ts'
import { fixedClock } from '../../platform/clock/clock.ts'
import { type TestDatabase, testDatabase } from '../../platform/database/testing.ts'
import { send } from '../../platform/http/testing.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { memorySms } from '../../platform/notify/memory-sms.ts'
import { type ActorName, personOf, SIGNED_IN, type SignedInName } from './actors.ts'
import { type Fresh, freshRows } from './fresh.ts'
import { rightsGround } from './ground/lay-ground.ts'
import { DISTRICT, NOW } from './places.ts'
import type { Made } from './requests/request.ts'

/** The whole house on the rights ground, with everybody signed in. */
export interface RightsHouse {
  readonly test: TestDatabase
  readonly owner: pg.Pool
  readonly fresh: Fresh
  /** Every route as the running house declares it: "METHOD /path/:parameter". */
  routes(): Promise<string[]>
  ask(actor: ActorName, method: string, made: Made): Promise<LightMyRequestResponse>
  /** Somebody beside the actors, signed in: asks as they do. */
  signIn(personId: string): Promise<(method: string, made: Made) => Promise<LightMyRequestResponse>>
  /** A new session for somebody whose session has ended. */
  signInAgain(actor: SignedInName): Promise<void>
  /** Waits for files still being read, and forgets wrong tries to sign in. */
  settle(): Promise<void>
  close(): Promise<void>
}

export async function openRightsHouse(): Promise<RightsHouse> {
  const test = await testDatabase(rightsGround)
  const app = await openHouse({
    ...{ database: test.database, clock: fixedClock(NOW), demo: false, limits: false, logLevel: 'silent' },
    notifier: memorySms(),
  })
  const owner = new pg.Pool({ connectionString: test.ownerUrl, max: 2 })
  const cookies = new Map<ActorName, string>()
  const signInAgain = async (actor: SignedInName) => {
    cookies.set(actor, await openTestSession(test.database, DISTRICT, personOf(actor), NOW))
  }
  for (const actor of SIGNED_IN) await signInAgain(actor)
  return {
    ...{ test, owner, signInAgain, fresh: freshRows(owner, personOf('secretary')) },
    routes: () => declaredRoutes(app),
    ask: (actor, method, made) => sendAs(app, cookies.get(actor), method, made),
    async signIn(personId) {
      const cookie = await openTestSession(test.database, DISTRICT, personId, NOW)
      return (method, made) => sendAs(app, cookie, method, made)
    },
    settle: () => settled(owner),
    async close() {
      await app.close()
      await owner.end()
      await test.drop()
    },
  }
}

function sendAs(app: FastifyInstance, cookie: string | undefined, method: string, made: Made) {
  const headers: Record<string, string> = { ...(cookie === undefined ? {} : { cookie }), ...made.headers }
  if (made.upload === undefined) {
    return send(app, method as 'POST', made.url, { headers, ...(made.body ? { body: made.body } : {}) })
  }
  const form = new FormData()
  for (const [name, value] of Object.entries(made.upload.fields)) form.set(name, value)
  form.set('file', new File(['no workbook'], made.upload.fileName))
  return app.inject({
    ...{ method: method as 'POST', url: made.url, payload: form },
    headers: { ...headers, 'idempotency-key': newId() },
  })
}

async function settled(owner: pg.Pool): Promise<void> {
  await owner.query('truncate access.throttle')
  for (let tries = 0; tries < 400; tries += 1) {
    const { rowCount } = await owner.query(`select from imports.batch where state in ('reading', 'importing')`)
    if (rowCount === 0) return
    await new Promise((done) => setTimeout(done, 25))
  }
  throw new Error('a file is still being read')
}

async function declaredRoutes(app: FastifyInstance): Promise<string[]> {
  const { paths } = (await app.inject('/api/openapi.json')).json() as { paths: Record<string, object> }
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`),
  )
}
