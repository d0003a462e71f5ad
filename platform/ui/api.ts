import { newId } from '../ids/new-id.ts'

/** What a query string may carry; null, undefined and '' are left out. */
export type Query = Readonly<Record<string, string | number | boolean | null | undefined>>

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

export interface AskOptions {
  query?: Query
  body?: unknown
  /** The Idempotency-Key of a write. Left out, one is made and kept for the same words until they are answered. */
  key?: string
  headers?: Readonly<Record<string, string>>
  /** No cookies: of somebody who needs no account, even where one is signed in on the same device. */
  nameless?: boolean
  signal?: AbortSignal
}

/** One bounded page of a list, as the server cuts it. */
export interface Page<Row> {
  items: Row[]
  next: string | null
  total?: number
}

/** A refusal (RFC 9457). `detail` is a sentence for people, in their language; status 0 means that no answer came. */
export class Problem extends Error {
  readonly status: number
  readonly code: string
  readonly detail: string
  readonly field: string | undefined
  readonly extra: Readonly<Record<string, unknown>>

  constructor(status: number, code: string, detail: string, extra: Readonly<Record<string, unknown>> = {}) {
    super(detail || code)
    this.status = status
    this.code = code
    this.detail = detail
    this.field = typeof extra.field === 'string' ? extra.field : undefined
    this.extra = extra
  }
}

/** The window hears this when an answer says that nobody is signed in. */
export const SIGNED_OUT = 'bandeng:signed-out'

/** Where reports of unanswered writes wait: the same words sent again carry the same key, so they act once. */
const unanswered = new Map<string, string>()

/** '/api/v1/x?y=1': the address of a question, or of an export as a plain link. */
export function address(path: string, query: Query = {}): string {
  const said = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null && value !== '') said.set(name, String(value))
  }
  const tail = said.toString()
  return tail ? `${path}${path.includes('?') ? '&' : '?'}${tail}` : path
}

/**
 * Asks the server and gives its JSON, or throws a `Problem`. Writes carry an Idempotency-Key that stays the same until an
 * answer came, so a second press after a lost network is the same deed.
 */
export async function ask<T>(method: Method, path: string, options: AskOptions = {}): Promise<T> {
  const url = address(path, options.query)
  const write = method !== 'GET'
  const form = options.body instanceof FormData
  const text = options.body === undefined || form ? undefined : JSON.stringify(options.body)
  const sentence = `${method} ${url} ${text ?? ''}`
  const key = write ? (options.key ?? (form ? newId() : (unanswered.get(sentence) ?? newId()))) : undefined
  if (key && !form) unanswered.set(sentence, key)
  const headers: Record<string, string> = { ...options.headers, accept: 'application/json, application/problem+json' }
  if (text !== undefined) headers['content-type'] = 'application/json'
  if (key) headers['idempotency-key'] = key

  let response: Response
  try {
    const body = form ? (options.body as FormData) : (text ?? null)
    const credentials = options.nameless ? 'omit' : 'same-origin'
    response = await fetch(url, { method, headers, body, credentials, signal: options.signal ?? null })
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new Problem(0, 'network', '')
  }
  if (response.status < 500) unanswered.delete(sentence)
  if (!response.ok) throw await problemOf(response)
  if (response.status === 204) return undefined as T
  return (await response.json()) as T
}

async function problemOf(response: Response): Promise<Problem> {
  let said: Record<string, unknown> = {}
  try {
    const body: unknown = await response.json()
    if (typeof body === 'object' && body !== null) said = body as Record<string, unknown>
  } catch {
    // A proxy's page is no problem document; the status has to do.
  }
  const code = typeof said.code === 'string' ? said.code : `http.${response.status}`
  const detail = typeof said.detail === 'string' ? said.detail : typeof said.title === 'string' ? said.title : ''
  if (response.status === 401) window.dispatchEvent(new CustomEvent(SIGNED_OUT))
  return new Problem(response.status, code, detail, said)
}
