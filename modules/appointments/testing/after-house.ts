import type { LightMyRequestResponse } from 'fastify'
import {
  type Deputy,
  DISTRICT,
  OTHER_STREET,
  type SpineGround,
  spineGround,
} from '../../../app/stories/testing/spine-ground.ts'
import { makeApp } from '../../../platform/http/make-app.ts'
import { serve } from '../../../platform/http/serve.ts'
import { send } from '../../../platform/http/testing.ts'
import { newId } from '../../../platform/ids/new-id.ts'
import type { Actor } from '../../access/language.ts'
import { grant } from '../../access/testing/actors.ts'
import { appointmentRoutes } from '../index.ts'
import { words } from '../words.ts'
import { type LaidMatter, layAnnounced, layOrder, putting } from './after-ground.ts'

export type Who = 'hand' | 'staff' | 'director' | 'secretary' | 'neighbour' | 'chen' | 'ding' | 'zhao' | 'admin'
export type Name = 'chen' | 'ding' | 'wang' | 'zhao' | 'qian'

/** A small district after a vote of May 2023: routes of appointments, a clock that can be set. */
export interface AfterHouse {
  readonly ground: SpineGround
  readonly dossierId: string
  readonly matters: Readonly<Record<Name, LaidMatter>>
  readonly put: ReturnType<typeof putting>
  setClock(at: string): void
  get(who: Who, url: string): Promise<LightMyRequestResponse>
  send(who: Who, method: 'POST' | 'PUT', url: string, body?: unknown, key?: string): Promise<LightMyRequestResponse>
  close(): Promise<void>
}

export async function afterHouse(said: { first: 'oath' | 'letter' } = { first: 'oath' }): Promise<AfterHouse> {
  let now = new Date('2023-06-15T02:00:00Z')
  const ground = await spineGround()
  const put = putting(ground.owner)
  const people = {
    chen: await ground.person('陈明'),
    wang: await ground.person('王文静'),
    ding: await ground.person('丁一', { streetId: OTHER_STREET }),
    zhao: await ground.person('赵落选', { streetId: OTHER_STREET }),
    qian: await ground.person('钱退'),
  }
  const hand = ground.district.personId
  await layOrder(put, hand, said.first)
  const laid = await layAnnounced(put, hand, people)
  const actors = await actorsOf(ground, people)
  const app = await makeApp({ limits: false, logLevel: 'silent' })
  await serve(app, {
    routes: appointmentRoutes,
    identify: async (request) => actors.get(String(request.headers['x-who']) as Who) ?? null,
    database: ground.asked(ground.district).database,
    clock: { now: () => now },
    words,
  })
  return {
    ...{ ground, put, ...laid },
    setClock: (at) => {
      now = new Date(at)
    },
    get: (who, url) => send(app, 'GET', url, { headers: { 'x-who': who } }),
    send: (who, method, url, body, key = newId()) =>
      send(app, method, url, { key, headers: { 'x-who': who }, ...(body === undefined ? {} : { body }) }),
    async close() {
      await app.close()
      await ground.drop()
    },
  }
}

async function actorsOf(ground: SpineGround, people: Record<Name, Deputy>): Promise<Map<Who, Actor>> {
  const named = async (name: string): Promise<string> => {
    const personId = newId()
    const values = [DISTRICT, personId, name]
    await ground.owner.query('insert into roster.person (district_id, person_id, name) values ($1, $2, $3)', values)
    return personId
  }
  const other = async (base: Actor, name: string, more: Partial<Actor> = {}): Promise<Actor> => ({
    ...{ ...base, personId: await named(name), personName: name, accountId: newId() },
    ...more,
  })
  return new Map<Who, Actor>([
    ['hand', ground.district],
    ['staff', await other(ground.district, '区另一位')],
    ['director', ground.director],
    ['secretary', ground.secretary],
    [
      'neighbour',
      await other(ground.director, '邻主任', { roles: [grant('street_director', { streetId: OTHER_STREET })] }),
    ],
    ['chen', ground.deputyActor(people.chen)],
    ['ding', ground.deputyActor(people.ding)],
    ['zhao', ground.deputyActor(people.zhao)],
    ['admin', await other(ground.district, '管理员', { roles: [grant('system_admin')] })],
  ])
}
