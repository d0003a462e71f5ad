import { Refusal } from '../../kernel/refusal.ts'
import type { Dictionary } from '../words/words.ts'

/** The error fields PostgreSQL sends that matter here. */
interface DatabaseError {
  code: string
  constraint?: string | undefined
}

/** The error as PostgreSQL reported it, or null for any other error. */
export function databaseErrorOf(error: unknown): DatabaseError | null {
  if (!(error instanceof Error) || !('code' in error) || !('severity' in error)) return null
  const { code } = error
  if (typeof code !== 'string' || !/^[0-9A-Z]{5}$/.test(code)) return null
  const constraint = 'constraint' in error && typeof error.constraint === 'string' ? error.constraint : undefined
  return { code, constraint }
}

const SOCKET_CODES = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', 'ETIMEDOUT'])

/** Worth trying again at once: serialization failure, deadlock, lock not available. Nothing was written. */
export function isPassing(error: unknown): boolean {
  const code = databaseErrorOf(error)?.code
  return code === '40001' || code === '40P01' || code === '55P03'
}

/** The database cannot answer now: overloaded, restarting, cut off, or the statement took too long. */
export function isUnavailable(error: unknown): boolean {
  const code = databaseErrorOf(error)?.code
  if (code !== undefined) return /^(08|53|57)/.test(code)
  if (!(error instanceof Error)) return false
  const socketCode = 'code' in error && typeof error.code === 'string' ? error.code : ''
  // Node gives a write after the other side has hung up a code, but no system call.
  if (socketCode === 'EPIPE' || socketCode.startsWith('ERR_STREAM_')) return true
  if ('syscall' in error && SOCKET_CODES.has(socketCode)) return true
  return /connection terminated|not queryable|timeout exceeded when trying to connect/i.test(error.message)
}

/**
 * What a database error means to the client where bad input is the cause; null where it isn't (a fault of ours).
 * A module may word its own constraints: the words key `constraint.<name>`.
 */
export function refusalOf(error: unknown, words: Dictionary): Refusal | null {
  const found = databaseErrorOf(error)
  if (!found) return null
  const { code, constraint } = found
  const worded = `constraint.${constraint}`
  const own = constraint !== undefined && Object.hasOwn(words, worded) ? worded : undefined
  if (code === '23505') return new Refusal(own ?? 'data.exists', { status: 409 })
  if (code === '23P01') return new Refusal(own ?? 'data.overlaps', { status: 409 })
  if (code === '23503') return new Refusal(own ?? 'data.reference-missing')
  // A frozen or append-only row: a deed that meets one came too late.
  if (code === '2F002') return new Refusal('data.frozen', { status: 409 })
  if (code.startsWith('23') || code === 'P0001') return new Refusal(own ?? 'data.refused')
  if (code === '42501') return new Refusal('request.not-allowed', { status: 403 })
  if (code.startsWith('22') || code.startsWith('54')) return new Refusal('data.unusable')
  return null
}
