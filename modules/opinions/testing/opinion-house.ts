import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import pg from 'pg'
import { type Database, openDatabase } from '../../../platform/database/database.ts'
import { type TestDatabase, testDatabase } from '../../../platform/database/testing.ts'
import { makeApp } from '../../../platform/http/make-app.ts'
import type { Method, Route } from '../../../platform/http/route.ts'
import { serve } from '../../../platform/http/serve.ts'
import { send } from '../../../platform/http/testing.ts'
import { newId } from '../../../platform/ids/new-id.ts'
import type { Dictionary } from '../../../platform/words/words.ts'
import type { Actor } from '../../access/language.ts'
import { actorWith, grant } from '../../access/testing/actors.ts'
import {
  DISTRICT,
  JINCHANG,
  MANDATES,
  OTHER_DISTRICT,
  PEOPLE,
  PINGJIANG,
  peopleGround,
} from '../../roster/testing/people-ground.ts'
import { opinionRoutes } from '../index.ts'
import { words } from '../words.ts'

/** A Thursday; the tests' "now" is its late afternoon. */
export const NOW = new Date('2026-11-19T16:30:00+08:00')

export type Who =
  | ('staff' | 'secretary' | 'second' | 'otherSecretary' | 'member' | 'recorder' | 'foreign')
  | ('shen' | 'gu' | 'luYounger' | 'municipal')

/** A small district with every route of this module, people who are signed in by name, and a clock that can be set. */
export interface OpinionHouse {
  readonly base: TestDatabase
  readonly app: FastifyInstance
  readonly owner: pg.Client
  /** Of the street Pingjiang; the first one is the recorder's. */
  readonly communities: readonly string[]
  setClock(at: string): void
  ask(method: Method, path: string, more?: Asking): Promise<LightMyRequestResponse>
  close(): Promise<void>
}

interface Asking {
  /** One of the people of this house, or of those it was opened with. */
  readonly as?: Who | (string & {})
  readonly body?: unknown
  readonly key?: string
  readonly code?: string
  readonly ip?: string
}

export async function opinionHouse(
  routes: readonly Route<Actor>[] = opinionRoutes,
  others: ReadonlyMap<string, Actor> = new Map(),
  moreWords: Dictionary = {},
): Promise<OpinionHouse> {
  let now = NOW
  const base = await testDatabase(peopleGround)
  const database: Database = openDatabase(base.ownerUrl, { max: 6 })
  const owner = new pg.Client({ connectionString: base.ownerUrl })
  await owner.connect()
  const found = await owner.query<{ id: string }>(
    'select community_id as id from districts.community where district_id = $1 and street_id = $2 order by 1',
    [DISTRICT, PINGJIANG],
  )
  const communities = found.rows.map(({ id }) => id)
  const actors = actorsOf(communities[0] ?? '')
  const app = await makeApp({ limits: false, logLevel: 'silent' })
  await serve(app, {
    routes,
    identify: async ({ headers }) =>
      actors.get(String(headers.authorization)) ?? others.get(String(headers.authorization)) ?? null,
    database,
    clock: { now: () => now },
    words: { ...words, ...moreWords },
  })
  return {
    ...{ base, app, owner, communities },
    setClock: (at) => {
      now = new Date(at)
    },
    ask: (method, path, { as, body, key, code, ip } = {}) =>
      send(app, method, `/api/v1${path}`, {
        ...(key ? { key } : {}),
        ...(body === undefined ? {} : { body }),
        headers: {
          ...(as ? { authorization: as } : {}),
          ...(code ? { 'x-query-code': code } : {}),
          ...(ip ? { 'x-forwarded-for': ip } : {}),
        },
      }),
    async close() {
      await app.close()
      await database.close()
      await owner.end()
      await base.drop()
    },
  }
}

function actorsOf(communityId: string): Map<string, Actor> {
  const who = (personId: string, roles: Parameters<typeof actorWith>[0], districtId = DISTRICT): Actor =>
    actorWith(roles, { districtId, personId, accountId: personId, sessionId: personId })
  const deputy = (
    personId: string,
    mandateId: string,
    streetId: number,
    level: 'district' | 'municipal' = 'district',
  ) => who(personId, [grant('deputy', { streetId, mandateId, level })])
  return new Map<Who, Actor>([
    ['staff', who(PEOPLE.staff, [grant('district_staff')])],
    ['secretary', who(PEOPLE.secretary, [grant('street_secretary', { streetId: PINGJIANG })])],
    ['second', who(PEOPLE.director, [grant('street_director', { streetId: PINGJIANG })])],
    ['otherSecretary', who(PEOPLE.otherSecretary, [grant('street_secretary', { streetId: JINCHANG })])],
    ['member', who(PEOPLE.member, [grant('street_member', { streetId: PINGJIANG })])],
    ['recorder', who(PEOPLE.recorder, [grant('recorder', { streetId: PINGJIANG, communityId })])],
    ['foreign', who(PEOPLE.foreign, [grant('district_staff')], OTHER_DISTRICT)],
    ['shen', deputy(PEOPLE.deputyShen, MANDATES.shen, PINGJIANG)],
    ['gu', deputy(PEOPLE.deputyGu, MANDATES.gu, PINGJIANG)],
    ['luYounger', deputy(PEOPLE.deputyLuYounger, MANDATES.luYounger, JINCHANG)],
    ['municipal', deputy(PEOPLE.municipal, MANDATES.municipal, PINGJIANG, 'municipal')],
  ])
}

/** A code of this kind, made by the secretary; answers its token. */
export async function aCode(house: OpinionHouse, more: Record<string, unknown> = { kind: 'street' }): Promise<string> {
  const codes = [{ id: newId(), streetId: PINGJIANG, ...more }]
  const made = await house.ask('POST', '/opinions/codes', { as: 'secretary', body: { codes } })
  return made.json<{ items: { token: string }[] }>().items[0]?.token ?? made.body
}

/** What a resident's page sends. */
export function aMatter(more: Record<string, unknown> = {}) {
  return { id: newId(), device: `device-${newId()}`, words: '古井旁的路灯不亮', publish: 'no', ...more }
}
