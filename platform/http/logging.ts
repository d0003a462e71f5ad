import type { FastifyRequest } from 'fastify'
import type { LoggerOptions } from 'pino'

const SECRETS = /^(password|pin|token|cookie|set-cookie|authorization|secret|phone|mobile|id_?number|totp)$/i
const DEEPEST = 6

/** One line per event as JSON. Secrets and telephone numbers never reach the log, nor does the query of an address. */
export function logging(level: string): LoggerOptions | false {
  if (level === 'silent') return false
  return {
    level,
    // As a formatter it costs only where a line is written; pino's own paths would cost on every request.
    formatters: { log: (line) => masked(line, 0) as Record<string, unknown> },
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

/** The same facts with every secret replaced, at any depth. */
function masked(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null || !isPlain(value)) return value
  if (depth >= DEEPEST) return '…'
  if (Array.isArray(value)) return value.map((part) => masked(part, depth + 1))
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, SECRETS.test(key) ? '—' : masked(part, depth + 1)]),
  )
}

/** Errors and requests have their own serializers. */
function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value)
  return Array.isArray(value) || prototype === Object.prototype || prototype === null
}
