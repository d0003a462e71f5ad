import type { FastifyRequest } from 'fastify'
import type { LoggerOptions } from 'pino'

const SECRETS = ['password', 'pin', 'token', 'cookie', 'phone', 'code', 'secret', 'authorization']

/** One line per event as JSON. Secrets and telephone numbers never reach the log, nor does the query of an address. */
export function logging(level: string): LoggerOptions | false {
  if (level === 'silent') return false
  return {
    level,
    redact: {
      paths: SECRETS.flatMap((name) => [`*.${name}`, `*.*.${name}`, name]).filter((p) => p !== 'code'),
      censor: '—',
    },
    serializers: {
      req: (request: FastifyRequest) => ({
        method: request.method,
        path: request.url?.split('?')[0],
        address: request.ip,
      }),
      // Detail and parameters of a database error quote the row; the log keeps neither.
      err: (error: Error & { code?: string; constraint?: string; table?: string }) => ({
        type: error.name,
        message: error.message,
        stack: error.stack ?? '',
        code: error.code,
        constraint: error.constraint,
        table: error.table,
      }),
    },
  }
}
