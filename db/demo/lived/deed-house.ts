import { randomUUID } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { sql } from 'kysely'
import { roleGrants } from '../../../app/grants.ts'
import { moduleRoutes } from '../../../app/routes.ts'
import { words } from '../../../app/words.ts'
import { civilDateOf } from '../../../kernel/civil-date.ts'
import type { Actor, RoleGrant } from '../../../modules/access/language.ts'
import type { Database } from '../../../platform/database/database.ts'
import { makeApp } from '../../../platform/http/make-app.ts'
import { serve } from '../../../platform/http/serve.ts'
import { makeIdsAt } from '../../../platform/ids/new-id.ts'

export interface Deed {
  /** Who does it, with the roles of that day, and when; null: a resident, who is not signed in. */
  by: string | null
  at: Date
  /** 'POST /api/v1/…' */
  to: string
  body?: object
  /** The query code of a receipt, which a resident holds. */
  queryCode?: string
  /** A file handed in with the body's fields. */
  file?: { name: string; bytes: Buffer }
}

/** The house's own routes, asked by anybody at any moment: what people did, done as they do it, checks and trace included. */
export interface DeedHouse {
  /** Answers as the route does; throws what was refused. */
  // biome-ignore lint/suspicious/noExplicitAny: each route answers in its own shape
  done(deed: Deed): Promise<any>
  close(): Promise<void>
}

export async function openDeedHouse(database: Database, districtId: number): Promise<DeedHouse> {
  let moment = new Date()
  makeIdsAt(() => moment)
  const app = await makeApp({ logLevel: 'silent', limits: false })
  await serve(app, {
    routes: moduleRoutes,
    identify: (request) => actorOf(database, districtId, request, moment),
    database,
    clock: { now: () => moment },
    words,
  })
  return {
    async done({ by, at, to, body, queryCode, file }) {
      moment = at
      const [method = 'GET', url = ''] = to.split(' ')
      const sent = file ? formOf({ ...body }, file) : body ? { payload: body } : {}
      const headers = {
        ...(by === null ? {} : { [WHO]: by }),
        'idempotency-key': randomUUID(),
        ...(queryCode === undefined ? {} : { 'x-query-code': queryCode }),
        ...('headers' in sent ? sent.headers : {}),
      }
      const answer = await app.inject({ method: method as 'POST', url, ...sent, headers })
      if (answer.statusCode >= 400) throw new Error(`${to} at ${at.toISOString()}: ${answer.body}`)
      return answer.body === '' ? null : answer.json()
    },
    close: async () => {
      makeIdsAt(null)
      await app.close()
    },
  }
}

const WHO = 'x-demo-person'

async function actorOf(
  database: Database,
  districtId: number,
  request: FastifyRequest,
  at: Date,
): Promise<Actor | null> {
  const personId = request.headers[WHO]
  if (typeof personId !== 'string') return null
  const grants = roleGrants(districtId, sql`${personId}::uuid`, sql`${civilDateOf(at)}::date`)
  const found = await sql<{ name: string; roles: RoleGrant[] }>`
    select p.name, coalesce((select json_agg(json_build_object('role', g.role, 'streetId', g.street_id, 'communityId', g.community_id,
      'level', g.level, 'mandateId', g.mandate_id, 'unitId', g.unit_id)) from (${grants}) g), '[]'::json) as roles
    from roster.person p where p.district_id = ${districtId} and p.person_id = ${personId}::uuid`.execute(
    database.district(districtId),
  )
  const { name = '', roles = [] } = found.rows[0] ?? {}
  return { districtId, accountId: personId, personId, personName: name, sessionId: personId, onBehalfOf: null, roles }
}

function formOf(fields: object, file: { name: string; bytes: Buffer }): { payload: Buffer; headers: object } {
  const boundary = `demo-${randomUUID()}`
  const part = (disposition: string) => `--${boundary}\r\ncontent-disposition: form-data; ${disposition}\r\n`
  const said = Object.entries(fields).map(([name, value]) => `${part(`name="${name}"`)}\r\n${value}\r\n`)
  const head = `${part(`name="file"; filename="${file.name}"`)}content-type: application/octet-stream\r\n\r\n`
  return {
    payload: Buffer.concat([Buffer.from(said.join('') + head), file.bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]),
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
  }
}
