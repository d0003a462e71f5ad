import swagger from '@fastify/swagger'
import type { FastifyInstance, FastifyRequest, RouteOptions } from 'fastify'
import type { Doer } from '../../kernel/doer.ts'
import { refuse } from '../../kernel/refusal.ts'
import type { Clock } from '../clock/clock.ts'
import type { Database } from '../database/database.ts'
import type { Dictionary } from '../words/words.ts'
import { demandDeclared } from './declared.ts'
import { fail } from './fail.ts'
import { guardInput } from './guard-input.ts'
import { openApi, schemaOf } from './open-api.ts'
import type { Pages } from './pages.ts'
import { servePages } from './pages.ts'
import type { Route } from './route.ts'
import type { Arrival, House } from './run.ts'
import { arrive, run } from './run.ts'
import { bodyLimitOf, receiveUpload } from './uploads.ts'
import { validators } from './validators.ts'
import { watch } from './watch.ts'
import { problemWords } from './words.ts'

export interface ServeOptions<A> {
  routes: readonly Route<A>[]
  /** Who is signed in with this request; null for nobody. */
  identify(request: FastifyRequest): Promise<A | null>
  database: Database
  clock: Clock
  /** The words of all modules; the platform adds its own. */
  words: Dictionary
  /** The two built faces; without them only the API is served. */
  pages?: Pages
}

/**
 * Puts the routes on a server made by `makeApp`, with everything around them: validation, sign-in, problem documents,
 * repeated requests, OpenAPI, /health and /metrics. Throws on a route not fully declared (no policy, declared twice).
 */
export async function serve<A extends Doer>(app: FastifyInstance, options: ServeOptions<A>): Promise<void> {
  demandDeclared(options.routes)
  const words: Dictionary = { ...problemWords, ...options.words }
  const compile = validators()
  app.setValidatorCompiler(compile.general)
  app.setErrorHandler((error, request, reply) => fail(error, request, reply, words))
  await app.register(swagger, openApi)
  watch(app, options.database)
  for (const route of options.routes) app.route(hung(options, route, compile.coercing))
  if (options.pages) await servePages(app, options.pages)
  else app.setNotFoundHandler(() => refuse('request.not-found', { status: 404 }))
  app.get('/api/openapi.json', { schema: { hide: true } }, () => app.swagger())
}

function hung<A extends Doer>(
  house: House<A>,
  route: Route<A>,
  coercing: NonNullable<RouteOptions['validatorCompiler']>,
): RouteOptions {
  const arrivals = new WeakMap<FastifyRequest, Arrival<A>>()
  const arrivalOf = (request: FastifyRequest) => arrivals.get(request) ?? { actor: null, files: [], requestId: null }
  return {
    method: route.method,
    url: route.path,
    schema: schemaOf(route),
    ...(route.upload ? { validatorCompiler: coercing, bodyLimit: bodyLimitOf(route.upload) } : {}),
    ...(route.rate ? { config: { rateLimit: { max: route.rate.max, timeWindow: route.rate.seconds * 1000 } } } : {}),
    onRequest: async (request) => {
      arrivals.set(request, await arrive(house, route, request))
    },
    preValidation: async (request) => {
      const files = await receiveUpload(route, request)
      arrivals.set(request, { ...arrivalOf(request), files })
      guardInput(request.params)
      guardInput(request.query)
      guardInput(request.body)
      demandBody(route, request)
    },
    handler: async (request, reply) => {
      reply.header('Cache-Control', 'no-store')
      return run(house, route, arrivalOf(request), request, reply)
    },
  }
}

function demandBody<A>(route: Route<A>, request: FastifyRequest): void {
  const { body } = request
  if (route.body) {
    if (body === undefined || body === null) refuse('request.body-missing')
    return
  }
  if (typeof body !== 'object' || body === null) return
  const spare = Object.keys(body)[0]
  if (spare !== undefined) refuse('field.unknown', { field: spare.slice(0, 200) })
}
