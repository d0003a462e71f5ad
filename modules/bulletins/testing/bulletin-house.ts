import type { LightMyRequestResponse } from 'fastify'
import { closeActivity } from '../../../app/stories/close-activity.ts'
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
import { bulletinRoutes } from '../index.ts'
import { words } from '../words.ts'

export type Who = 'drafter' | 'second' | 'secretary' | 'neighbour' | 'chen'

/** A small district in the second quarter of 2023, with its bulletin routes and a clock that can be set. */
export interface BulletinHouse {
  readonly ground: SpineGround
  readonly chen: Deputy
  readonly zhou: Deputy
  readonly lin: Deputy
  /** A visit of that day, closed by the secretary at that moment. */
  visit(on: string, closedAt: string, ...present: Deputy[]): Promise<void>
  setClock(at: string): void
  get(who: Who, url: string): Promise<LightMyRequestResponse>
  post(who: Who, url: string, body: unknown, key?: string): Promise<LightMyRequestResponse>
  close(): Promise<void>
}

export async function bulletinHouse(): Promise<BulletinHouse> {
  let now = new Date('2023-06-15T02:00:00Z')
  const ground = await spineGround()
  const chen = await ground.person('陈明')
  const zhou = await ground.person('周文静')
  const lin = await ground.person('林小满', { streetId: OTHER_STREET })
  await ground.person('王芳', { streetId: OTHER_STREET })
  const actors = await actorsOf(ground, chen)
  const app = await makeApp({ limits: false, logLevel: 'silent' })
  await serve(app, {
    routes: bulletinRoutes,
    identify: async (request) => actors.get(String(request.headers['x-who'])) ?? null,
    database: ground.asked(ground.district).database,
    clock: { now: () => now },
    words,
  })
  return {
    ...{ ground, chen, zhou, lin },
    async visit(on, closedAt, ...present) {
      const activityId = await ground.activity({ on, present })
      await closeActivity(ground.asked(ground.secretary, { now: new Date(closedAt) }), { activityId, version: 1 })
    },
    setClock: (at) => {
      now = new Date(at)
    },
    get: (who, url) => send(app, 'GET', url, { headers: { 'x-who': who } }),
    post: (who, url, body, key = newId()) => send(app, 'POST', url, { body, key, headers: { 'x-who': who } }),
    async close() {
      await app.close()
      await ground.drop()
    },
  }
}

async function actorsOf(ground: SpineGround, chen: Deputy): Promise<Map<string, Actor>> {
  const personId = newId()
  await ground.owner.query(
    `insert into roster.person (district_id, person_id, name) values (${DISTRICT}, '${personId}', '沈核')`,
  )
  return new Map<Who, Actor>([
    ['drafter', ground.district],
    ['second', { ...ground.district, personId, personName: '沈核', accountId: newId() }],
    ['secretary', ground.secretary],
    ['neighbour', { ...ground.secretary, roles: [grant('street_secretary', { streetId: OTHER_STREET })] }],
    ['chen', ground.deputyActor(chen)],
  ])
}
