import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Doer } from '../../kernel/doer.ts'
import { refuse } from '../../kernel/refusal.ts'
import type { Clock } from '../clock/clock.ts'
import type { Database } from '../database/database.ts'
import { isPassing } from './database-errors.ts'
import { bodyHashOf, earlierAnswer, requestIdOf } from './idempotency.ts'
import { languageOf } from './language.ts'
import type { Ask, Route, UploadedFile } from './route.ts'

const ATTEMPTS = 3

/** What every route of one server shares. */
export interface House<A> {
  identify(request: FastifyRequest): Promise<A | null>
  database: Database
  clock: Clock
}

/** What is known of a request before its handler runs. */
export interface Arrival<A> {
  actor: A | null
  files: readonly UploadedFile[]
  requestId: string | null
}

/** Carries out one request: asks the handler, again on a passing database conflict, and repeats an answer already given. */
export async function run<A extends Doer>(
  house: House<A>,
  route: Route<A>,
  arrival: Arrival<A>,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  const { actor } = arrival
  let districtId = actor?.districtId ?? null
  const ask: Ask<A, unknown, unknown, unknown> = {
    // A public route declares its actor as nullable; the others never get here without one.
    actor: actor as A,
    params: request.params,
    query: request.query,
    body: request.body,
    files: arrival.files,
    db: actor ? house.database.district(actor.districtId) : house.database.open,
    database: house.database,
    inDistrict(id) {
      if (actor && actor.districtId !== id) refuse('request.not-allowed', { status: 403 })
      districtId = id
      return house.database.district(id)
    },
    now: house.clock.now(),
    lang: languageOf(request),
    requestId: arrival.requestId,
    bodyHash: arrival.requestId === null ? null : bodyHashOf(request, arrival.files),
    request,
    reply,
  }
  try {
    return answer(reply, route.status, await attempt(() => route.handle(ask)))
  } catch (error) {
    const earlier = await earlierAnswer(error, ask, { districtId, accountId: actor?.accountId ?? null })
    if (!earlier) throw error
    reply.header('Idempotency-Replayed', 'true')
    return answer(reply, 200, earlier.answer)
  }
}

function answer(reply: FastifyReply, status: number | undefined, content: unknown): FastifyReply {
  if (content === reply || reply.sent) return reply
  if (content === undefined || content === null) return reply.code(204).send()
  return reply.code(status ?? 200).send(content)
}

/** A deadlock or serialization failure has written nothing; the same deed again usually passes. */
async function attempt(deed: () => Promise<unknown>): Promise<unknown> {
  for (let round = 1; ; round += 1) {
    try {
      return await deed()
    } catch (error) {
      if (round === ATTEMPTS || !isPassing(error)) throw error
      await new Promise((resolve) => setTimeout(resolve, round * 10 + Math.random() * 20))
    }
  }
}

/** Who asks. Refuses (401) where the route needs someone and nobody is signed in. */
export async function arrive<A extends Doer>(
  house: House<A>,
  route: Route<A>,
  request: FastifyRequest,
): Promise<Arrival<A>> {
  const { cookie, authorization } = request.headers
  const named = cookie !== undefined || authorization !== undefined
  const actor = route.public && !named ? null : await house.identify(request)
  if (!actor && !route.public) refuse('request.sign-in-needed', { status: 401 })
  return { actor, files: [], requestId: requestIdOf(route, request) }
}
