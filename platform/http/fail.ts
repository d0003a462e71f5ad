import type { ErrorObject } from 'ajv'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Refusal } from '../../kernel/refusal.ts'
import type { Dictionary } from '../words/words.ts'
import { isPassing, isUnavailable, refusalOf } from './database-errors.ts'
import { languageOf } from './language.ts'
import type { Problem, Reader } from './problem.ts'
import { problem, problemOfRefusal } from './problem.ts'
import { problemOfSchema } from './schema-errors.ts'
import { limitToSay } from './uploads.ts'

/** Answers any failure with a problem document; the inside of the house never shows. */
export function fail(error: unknown, request: FastifyRequest, reply: FastifyReply, words: Dictionary): FastifyReply {
  const reader: Reader = { lang: languageOf(request), words, instance: request.id }
  const document = problemOf(error, reader, limitToSay(request.routeOptions.bodyLimit ?? 0))
  if (document.status >= 500) request.log.error({ err: error }, document.code)
  else if (!(error instanceof Refusal)) request.log.info({ code: document.code, reason: nameOf(error) }, 'refused')
  if (document.status === 503) reply.header('Retry-After', '2')
  return sendProblem(reply, document, reader)
}

export function sendProblem(reply: FastifyReply, document: Problem, reader: Reader): FastifyReply {
  // Already text, so that no answer schema of the route trims it.
  return reply
    .code(document.status)
    .type('application/problem+json; charset=utf-8')
    .header('Content-Language', reader.lang === 'zh' ? 'zh-CN' : 'en')
    .header('Cache-Control', 'no-store')
    .serializer((payload: string) => payload)
    .send(JSON.stringify(document))
}

function problemOf(error: unknown, reader: Reader, limit: number): Problem {
  if (error instanceof Refusal) return problemOfRefusal(reader, error)
  const faults = schemaErrorsOf(error)
  if (faults) return problemOfSchema(reader, faults)
  if (isPassing(error) || isUnavailable(error)) return problem(reader, 503, 'server.busy')
  const refusal = refusalOf(error, reader.words)
  if (refusal) return problemOfRefusal(reader, refusal)
  return frameworkProblem(error, reader, limit) ?? problem(reader, 500, 'server.failed', { id: reader.instance })
}

function schemaErrorsOf(error: unknown): ErrorObject[] | null {
  if (!(error instanceof Error) || !('validation' in error) || !Array.isArray(error.validation)) return null
  return error.validation
}

/** Errors of the HTTP framework itself carry a 4xx status (or 503 under pressure). */
function frameworkProblem(error: unknown, reader: Reader, limit: number): Problem | null {
  if (!(error instanceof Error) || !('statusCode' in error) || typeof error.statusCode !== 'number') return null
  switch (error.statusCode) {
    case 404:
      return problem(reader, 404, 'request.not-found')
    case 413:
      return problem(reader, 413, 'request.too-large', {
        limit: inWords('limit' in error ? Number(error.limit) : limit),
      })
    case 414:
      return problem(reader, 414, 'request.address-too-long')
    case 406:
    case 415:
      return problem(reader, 415, 'request.media-type', { expected: 'application/json' })
    case 429:
      return problem(reader, 429, 'request.too-many', { seconds: 'seconds' in error ? Number(error.seconds) : 60 })
    case 503:
      return problem(reader, 503, 'server.busy')
    default:
      return error.statusCode >= 400 && error.statusCode < 500 ? problem(reader, 400, 'request.malformed') : null
  }
}

function inWords(bytes: number): string {
  if (bytes < 104_858) return `${Math.ceil(bytes / 1024)} KB`
  return `${Math.round((bytes / 1_048_576) * 10) / 10} MB`
}

function nameOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
}
