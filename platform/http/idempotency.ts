import { hash } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { Refusal, refuse } from '../../kernel/refusal.ts'
import { findByRequest } from '../audit/audit.ts'
import { isPassing, isUnavailable } from './database-errors.ts'
import type { Ask, Route, UploadedFile } from './route.ts'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** The request id of a write. Refuses (400) where the header is missing or no UUID; reads and keyless writes have none. */
export function requestIdOf(route: Route<never>, request: FastifyRequest): string | null {
  if (route.method === 'GET') return null
  const key = request.headers['idempotency-key']
  if (key === undefined) {
    if (route.keyless !== undefined) return null
    refuse('request.key-missing', { status: 400 })
  }
  if (typeof key !== 'string' || !UUID.test(key)) refuse('request.key-malformed', { status: 400 })
  return key.toLowerCase()
}

/** What was asked, as one hash: method, address and content, whatever the order of the fields. */
export function bodyHashOf(request: FastifyRequest, files: readonly UploadedFile[]): string {
  const query = { ...(request.query as object), lang: undefined }
  const content = [`${request.method} ${request.url.split('?')[0]}`, canonical(query), canonical(request.body ?? null)]
  for (const file of files) content.push(`${file.field} ${file.sha256}`)
  return hash('sha256', content.join('\n'), 'hex')
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value).filter(([, part]) => part !== undefined)
  entries.sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).join(',')}}`
}

/**
 * After a failed write: was this request carried out before? Its stored answer is given again. Looked up only on failure,
 * so an ordinary write costs no extra flight; and on any refusal, because the first success may be what the rules now
 * stumble over ("already closed"). The same id with other content or from another account refuses with
 * `request.id-reused` (422).
 */
export async function earlierAnswer(
  error: unknown,
  ask: Ask<unknown, unknown, unknown, unknown>,
  asker: { districtId: number | null; accountId: string | null },
): Promise<{ answer: unknown } | null> {
  if (ask.requestId === null || asker.districtId === null) return null
  if (isPassing(error) || isUnavailable(error)) return null
  const found = await findByRequest(ask.database.district(asker.districtId), asker.districtId, ask.requestId).catch(
    // The refusal itself stands even if the trace cannot be read just now.
    (failure: unknown) => ask.request.log.warn({ err: failure }, 'trace not readable') ?? null,
  )
  if (!found) return null
  if (found.bodyHash !== ask.bodyHash || found.accountId !== asker.accountId) throw new Refusal('request.id-reused')
  return { answer: found.answer }
}
