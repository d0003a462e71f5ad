import { request } from 'node:http'
import type { Chance } from './chance.ts'
import { type KnownIds, valueFor } from './schema.ts'
import type { Shape } from './shapes.ts'

/** A request before it is sent; flaws change it. */
export interface Letter {
  method: string
  params: Record<string, string>
  query: [string, string][]
  headers: Record<string, string>
  /** The body as a value, until a flaw or `sent` makes bytes of it. */
  value: unknown
  bytes: Buffer | null
}

export interface Answer {
  readonly status: number
  readonly type: string
  readonly text: string
}

/** A request that keeps to the route’s schemas. */
export function letterFor(shape: Shape, chance: Chance, ids: KnownIds, requestId: string): Letter {
  const params: Record<string, string> = {}
  for (const { name, schema } of shape.params) params[name] = String(valueFor(schema, name, chance, ids))
  const query: [string, string][] = []
  for (const { name, required, schema } of shape.query) {
    if (name !== 'after' && (required || chance.flip(0.4)))
      query.push([name, String(valueFor(schema, name, chance, ids))])
  }
  const headers: Record<string, string> = shape.method === 'GET' ? {} : { 'idempotency-key': requestId }
  if ('ref' in params) headers['x-query-code'] = QUERY_CODE
  const letter: Letter = { method: shape.method, params, query, headers, value: undefined, bytes: null }
  if (shape.upload) putForm(letter, [...fieldParts(shape, chance, ids), chance.pick(FILES)])
  else if (shape.body) letter.value = valueFor(shape.body, '', chance, ids)
  return letter
}

const BOUNDARY = '----bandeng-fuzz'

/** The query code of every receipt the run knows (`knownIds`). */
export const QUERY_CODE = 'FUZZ22'

/** One file of a form, in its envelope. */
export function filePart(bytes: Buffer, filename: string, field = 'file'): Buffer {
  const head = `--${BOUNDARY}\r\ncontent-disposition: form-data; name="${field}"; filename="${filename}"\r\ncontent-type: application/octet-stream\r\n\r\n`
  return Buffer.concat([Buffer.from(head), bytes, Buffer.from('\r\n')])
}

/** What comes with a file: something that is none of what is asked for, a picture, and one that breaks off. */
const FILES = [
  filePart(Buffer.from('no workbook'), 'roster.xlsx'),
  filePart(
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
      'base64',
    ),
    'a.png',
  ),
  filePart(Buffer.from('\xff\xd8\xff\xe1\x10\x00Exif', 'latin1'), 'a.jpg'),
]

/** The plain fields of a form. */
function fieldParts(shape: Shape, chance: Chance, ids: KnownIds): Buffer[] {
  return Object.entries(shape.body?.properties ?? {}).map(([name, schema]) => {
    const value = String(valueFor(schema, name, chance, ids))
    return Buffer.from(`--${BOUNDARY}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`)
  })
}

/** Makes the letter a form of these parts; `closed` false leaves the last boundary away. */
export function putForm(letter: Letter, parts: readonly Buffer[], closed = true): void {
  letter.headers['content-type'] = `multipart/form-data; boundary=${BOUNDARY}`
  letter.bytes = Buffer.concat([...parts, Buffer.from(closed ? `--${BOUNDARY}--\r\n` : '')])
}

/** The address as it goes over the wire: already escaped pieces stay as they are. */
export function addressOf(shape: Shape, letter: Letter, lang: string): string {
  const path = shape.path.replace(/\{(\w+)\}/g, (_all, name: string) => escaped(letter.params[name] ?? ''))
  const query = [...letter.query, ['lang', lang]].map(([name = '', value = '']) => `${escaped(name)}=${escaped(value)}`)
  return `${path}?${query.join('&')}`
}

/** Marks text a flaw has escaped (or spoilt) itself. */
export const RAW = '\u{e000}raw:'

function escaped(text: string): string {
  return text.startsWith(RAW) ? text.slice(RAW.length) : encodeURIComponent(text.toWellFormed())
}

/** Sends it as it is, over a plain connection: no client mends what is broken. Null: the connection was cut. */
export function sent(base: string, address: string, letter: Letter): Promise<Answer | null> {
  const headers = { ...letter.headers }
  let bytes = letter.bytes
  if (bytes === null && letter.value !== undefined) {
    bytes = Buffer.from(JSON.stringify(letter.value))
    headers['content-type'] ??= 'application/json'
  }
  return new Promise((resolve) => {
    const asked = request(
      `${base}/`,
      {
        method: letter.method,
        path: address,
        headers: { ...headers, ...(bytes ? { 'content-length': bytes.length } : {}) },
      },
      (response) => {
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => parts.push(part))
        response.on('error', () => resolve(null))
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            type: response.headers['content-type'] ?? '',
            text: Buffer.concat(parts).toString('utf8'),
          }),
        )
      },
    )
    asked.setTimeout(30_000, () => asked.destroy())
    asked.on('error', () => resolve(null))
    asked.end(bytes ?? undefined)
  })
}
