import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client'
import { refuse } from '../../kernel/refusal.ts'
import type { Database } from '../database/database.ts'

/** /health (is the database reachable) and /metrics (loopback only: figures of the machine are not for the public). */
export function watch(app: FastifyInstance, database: Database): void {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const seconds = new Histogram({
    name: 'bandeng_http_request_seconds',
    help: 'Time from request to answer',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  })
  app.addHook('onResponse', (request, reply, done) => {
    const labels = { method: request.method, route: request.routeOptions.url ?? 'none', status: reply.statusCode }
    seconds.observe(labels, reply.elapsedTime / 1000)
    done()
  })
  const quiet = { schema: { hide: true }, config: { rateLimit: false as const } }
  app.get('/health', quiet, async (_request, reply) => {
    reply.header('Cache-Control', 'no-store')
    await sql`select 1`.execute(database.open)
    return { status: 'ok' }
  })
  app.get('/metrics', quiet, async (request, reply) => {
    if (!/^(127\.|::1$|::ffff:127\.)/.test(request.ip)) refuse('request.not-found', { status: 404 })
    return reply.type(registry.contentType).send(await registry.metrics())
  })
}
