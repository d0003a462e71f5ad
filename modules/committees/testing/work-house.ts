import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { openHouse } from '../../../app/house.ts'
import { fixedClock } from '../../../platform/clock/clock.ts'
import { type TestDatabase, testDatabase } from '../../../platform/database/testing.ts'
import { send } from '../../../platform/http/testing.ts'
import { newId } from '../../../platform/ids/new-id.ts'
import { openTestSession } from '../../access/testing/session.ts'
import { DISTRICT, OTHER_DISTRICT, PEOPLE, peopleGround } from '../../roster/testing/people-ground.ts'

/** A Tuesday morning. */
export const NOW = new Date('2026-11-24T02:00:00Z')
export const TODAY = '2026-11-24'

const WHO = ['staff', 'secretary', 'director', 'member', 'otherSecretary', 'deputyShen'] as const
export type Who = (typeof WHO)[number] | 'foreign'

export interface WorkHouse {
  readonly db: TestDatabase
  readonly app: FastifyInstance
  get(who: Who, url: string): Promise<LightMyRequestResponse>
  post(who: Who, url: string, body: object, key?: string): Promise<LightMyRequestResponse>
  put(who: Who, url: string, body: object): Promise<LightMyRequestResponse>
  upload(who: Who, url: string, id: string, bytes: Buffer, name: string): Promise<LightMyRequestResponse>
  close(): Promise<void>
}

/** The small district of the roster's tests with everybody signed in who has to do with a committee's work. */
export async function openWorkHouse(): Promise<WorkHouse> {
  const db = await testDatabase(peopleGround)
  const app = await openHouse({
    ...{ database: db.database, clock: fixedClock(NOW), demo: false, limits: false, logLevel: 'silent' },
  })
  const cookies = new Map<Who, string>()
  for (const who of WHO) cookies.set(who, await openTestSession(db.database, DISTRICT, PEOPLE[who], NOW))
  cookies.set('foreign', await openTestSession(db.database, OTHER_DISTRICT, PEOPLE.foreign, NOW))
  const cookieOf = (who: Who) => ({ cookie: cookies.get(who) ?? '' })
  return {
    ...{ db, app },
    get: (who, url) => send(app, 'GET', url, { headers: cookieOf(who) }),
    post: (who, url, body, key) => send(app, 'POST', url, { headers: cookieOf(who), body, ...(key ? { key } : {}) }),
    put: (who, url, body) => send(app, 'PUT', url, { headers: cookieOf(who), body }),
    upload: (who, url, id, bytes, name) => app.inject({ method: 'POST', url, ...form(cookieOf(who), id, bytes, name) }),
    async close() {
      await app.close()
      await db.drop()
    },
  }
}

function form(cookie: object, id: string, bytes: Buffer, name: string) {
  const boundary = '----bandeng'
  const part = (head: string) => `--${boundary}\r\ncontent-disposition: form-data; ${head}\r\n`
  const payload = Buffer.concat([
    Buffer.from(
      `${part('name="id"')}\r\n${id}\r\n${part(`name="file"; filename="${name}"`)}content-type: application/octet-stream\r\n\r\n`,
    ),
    bytes,
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ])
  const headers = { ...cookie, 'idempotency-key': newId(), 'content-type': `multipart/form-data; boundary=${boundary}` }
  return { headers, payload }
}
