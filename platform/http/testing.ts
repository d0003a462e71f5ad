import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { newId } from '../ids/new-id.ts'
import type { Method } from './route.ts'

export interface SendOptions {
  body?: unknown
  headers?: Record<string, string>
  /** The Idempotency-Key; a fresh one unless told. */
  key?: string
  cookies?: Record<string, string>
}

/** One request as our own pages send it: JSON, and an Idempotency-Key on writes. For tests and journeys. */
export function send(
  app: FastifyInstance,
  method: Method,
  url: string,
  options: SendOptions = {},
): Promise<LightMyRequestResponse> {
  const key = method === 'GET' ? {} : { 'idempotency-key': options.key ?? newId() }
  return app.inject({
    method,
    url,
    headers: { ...key, ...options.headers },
    ...(options.cookies ? { cookies: options.cookies } : {}),
    ...(options.body === undefined ? {} : { payload: options.body as object }),
  })
}
