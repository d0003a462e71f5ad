import type { Actor } from '../../../modules/access/language.ts'
import { dutyRoutes, dutyWords } from '../../../modules/duty/index.ts'
import { makeApp } from '../../../platform/http/make-app.ts'
import type { Method } from '../../../platform/http/route.ts'
import { serve } from '../../../platform/http/serve.ts'
import { send } from '../../../platform/http/testing.ts'
import { storyRoutes } from '../routes.ts'
import type { SpineGround } from './spine-ground.ts'

/** The routes of duty and of the stories over a ground, its clock set by hand. */
export interface StoryHouse {
  setClock(now: Date): void
  /** Asks in the name of an actor; answers status and body. */
  // biome-ignore lint/suspicious/noExplicitAny: an answer of any route
  call(who: string, method: Method, path: string, body?: unknown): Promise<{ status: number; body: any }>
  close(): Promise<void>
}

export async function storyHouse(
  ground: SpineGround,
  actors: ReadonlyMap<string, Actor>,
  begins: Date,
): Promise<StoryHouse> {
  let now = begins
  const app = await makeApp({ limits: false, logLevel: 'silent' })
  await serve(app, {
    routes: [...dutyRoutes, ...storyRoutes],
    identify: async (request) => actors.get(String(request.headers['x-who'])) ?? null,
    database: ground.asked(ground.district).database,
    clock: { now: () => now },
    words: dutyWords,
  })
  return {
    setClock(next) {
      now = next
    },
    async call(who, method, path, body) {
      const answer = await send(app, method, `/api/v1${path}`, { headers: { 'x-who': who }, ...(body ? { body } : {}) })
      return { status: answer.statusCode, body: answer.json() }
    },
    async close() {
      await app.close()
    },
  }
}
