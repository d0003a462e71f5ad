import { Type } from 'typebox'
import { refuse } from '../../kernel/refusal.ts'

/** Part of every list's query: at most 100 rows, from an opaque position on. Spread it into the route's query object. */
export const pageQuery = {
  limit: Type.Integer({ minimum: 1, maximum: 100, default: 50 }),
  after: Type.Optional(Type.String({ minLength: 1, maxLength: 600 })),
}

/**
 * The position after a row: the values of the list's sort columns, last one unique. Opaque to clients.
 * Sort by a civil date or an id rather than a timestamptz: a JavaScript date drops the microseconds the column keeps.
 */
export function encodeCursor(position: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(position), 'utf8').toString('base64url')
}

export type CursorPart = 'string' | 'number' | 'date' | 'uuid'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const DATE = /^\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|[+-]\d{2}:?\d{2}))?$/

/**
 * Reads a position back, checking that it has the expected parts; `undefined` where there is none (the first page).
 * Anything else refuses with `request.cursor` (422): a cursor is input like any other.
 */
export function decodeCursor(after: string | undefined, parts: readonly CursorPart[]): (string | number)[] | undefined {
  if (after === undefined) return undefined
  const position = parsed(after)
  if (!Array.isArray(position) || position.length !== parts.length) refuse('request.cursor', { field: 'after' })
  return position.map((value: unknown, at) => {
    if (!fits(value, parts[at])) refuse('request.cursor', { field: 'after' })
    return value
  })
}

function parsed(after: string): unknown {
  try {
    return JSON.parse(Buffer.from(after, 'base64url').toString('utf8'))
  } catch {
    return undefined
  }
}

function fits(value: unknown, part: CursorPart | undefined): value is string | number {
  if (part === 'number') return typeof value === 'number' && Number.isFinite(value)
  if (typeof value !== 'string' || value.includes('\0') || !value.isWellFormed()) return false
  if (part === 'uuid') return UUID.test(value)
  if (part === 'date') return DATE.test(value) && !Number.isNaN(Date.parse(value))
  return part === 'string'
}

/**
 * Cuts a read of `limit + 1` rows to a page and names where the next one starts (`next` is null on the last page).
 */
export function pageOf<Row>(
  rows: readonly Row[],
  limit: number,
  position: (row: Row) => readonly (string | number)[],
): { items: Row[]; next: string | null } {
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  return { items, next: rows.length > limit && last !== undefined ? encodeCursor(position(last)) : null }
}
