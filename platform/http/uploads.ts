import { createHash } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { refuse } from '../../kernel/refusal.ts'
import type { Route, UploadedFile } from './route.ts'

/** Room for the form around the files. */
const FORM_BYTES = 1_048_576

/** Bytes a request may have on a route that takes files. */
export function bodyLimitOf(upload: { maxBytes: number; maxFiles?: number }): number {
  return upload.maxBytes * (upload.maxFiles ?? 1) + FORM_BYTES
}

/** The limit as people should hear it: of the files, without the room for the form. */
export function limitToSay(bodyLimit: number): number {
  return bodyLimit > FORM_BYTES ? bodyLimit - FORM_BYTES : bodyLimit
}

/**
 * Reads a multipart request whole, within the bounds of its route; the plain fields become the body. Refuses with 413
 * where a file is too large, 415 where an upload route gets something else or another route gets a form.
 */
export async function receiveUpload(route: Route<never>, request: FastifyRequest): Promise<UploadedFile[]> {
  const multipart = request.isMultipart()
  if (!route.upload) {
    if (multipart) refuse('request.media-type', { status: 415, params: { expected: 'application/json' } })
    return []
  }
  if (!multipart) refuse('request.media-type', { status: 415, params: { expected: 'multipart/form-data' } })
  const files: UploadedFile[] = []
  const fields: Record<string, string> = {}
  const { maxBytes, maxFiles = 1 } = route.upload
  try {
    const parts = request.parts({ limits: { fileSize: maxBytes, files: maxFiles, fields: 50, fieldSize: 100_000 } })
    for await (const part of parts) {
      if (part.type === 'file') {
        const bytes = await part
          .toBuffer()
          .catch((error: Error) => Promise.reject(Object.assign(error, { limit: maxBytes })))
        const sha256 = createHash('sha256').update(bytes).digest('hex')
        files.push({ field: part.fieldname, filename: part.filename, bytes, sha256 })
      } else if (typeof part.value === 'string') {
        fields[part.fieldname] = part.value
      }
    }
  } catch (error) {
    // The parser gives its complaints about the form itself (no boundary, no end) no status: they are the sender's.
    if (error instanceof Error && 'statusCode' in error) throw error
    refuse('request.malformed', { status: 400 })
  }
  if (files.length === 0) refuse('field.required', { field: 'file' })
  request.body = fields
  return files
}
