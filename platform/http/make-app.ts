import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import underPressure from '@fastify/under-pressure'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { fastify, LogController } from 'fastify'
import { answerBroken } from './broken-request.ts'
import { guardCrossSite } from './cross-site.ts'
import { fail } from './fail.ts'
import { logging } from './logging.ts'
import { keepPublicOrigin } from './public-origin.ts'
import { requestNumbers } from './request-number.ts'
import { answerHeaders, pageSecurity } from './security-headers.ts'
import { problemWords } from './words.ts'

export interface AppSettings {
  /** The address people type, for example https://bandeng.example.gov.cn; with https cookies become Secure. */
  publicUrl?: string | undefined
  logLevel?: string | undefined
  /** Requests per minute and address before 429, and refusal under overload; `false` in tests and load runs. */
  limits?: false | { perMinute: number } | undefined
  /** Whose X-Forwarded-For is believed; by default only a proxy on this machine. */
  trustProxy?: string | boolean | undefined
}

// An office of several hundred people sits behind one address.
const PER_MINUTE = 6_000
const BODY_LIMIT = 1_048_576

/** A server with its outer walls up and no routes yet: limits, cookies, security headers, cross-site guard, log. */
export async function makeApp(settings: AppSettings = {}): Promise<FastifyInstance> {
  const publicUrl = settings.publicUrl === undefined ? null : new URL(settings.publicUrl)
  const secure = publicUrl?.protocol === 'https:'
  const app = fastify({
    logger: logging(settings.logLevel ?? 'info'),
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: requestNumbers(),
    requestIdHeader: false,
    trustProxy: settings.trustProxy ?? 'loopback',
    bodyLimit: BODY_LIMIT,
    requestTimeout: 60_000,
    routerOptions: { maxParamLength: 200 },
    clientErrorHandler: answerBroken,
    frameworkErrors: (error, request, reply) => fail(error, request, reply, problemWords),
  })
  readJson(app)
  keepPublicOrigin(app, publicUrl)
  const headers = answerHeaders(secure)
  await app.register(helmet, pageSecurity(secure))
  app.addHook('onRequest', async (request, reply) => {
    reply.header('X-Request-Id', request.id)
    if (request.url.startsWith('/api/')) reply.headers(headers)
    else await dressPage(reply)
    guardCrossSite(request, publicUrl?.origin ?? null)
  })
  await app.register(cookie, { parseOptions: { httpOnly: true, sameSite: 'lax', secure, path: '/' } })
  await app.register(multipart, { throwFileSizeLimit: true })
  if (settings.limits !== false) await bound(app, settings.limits?.perMinute ?? PER_MINUTE)
  return app
}

/** Pages may use the camera, for the codes on posters. */
async function dressPage(reply: FastifyReply): Promise<void> {
  reply.header('Permissions-Policy', 'camera=(self), geolocation=(), microphone=()')
  await reply.helmet()
}

/** JSON only; an empty body is no body. Prototype tricks in JSON are refused by the framework's parser. */
function readJson(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error')
  app.removeAllContentTypeParsers()
  app.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, text, done) => {
    if (text.trim() === '') done(null, undefined)
    else parse(request, text, done)
  })
}

async function bound(app: FastifyInstance, perMinute: number): Promise<void> {
  await app.register(rateLimit, {
    max: perMinute,
    timeWindow: 60_000,
    errorResponseBuilder: (_request, context) =>
      Object.assign(new Error('too many requests'), { statusCode: 429, seconds: Math.ceil(context.ttl / 1000) }),
  })
  await app.register(underPressure, { maxEventLoopDelay: 3_000, retryAfter: 2 })
}
