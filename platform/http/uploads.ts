import { createHash } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { refuse } from '../../kernel/refusal.ts'
import type { Route, UploadedFile } from './route.ts'

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
  const parts = request.parts({ limits: { fileSize: maxBytes, files: maxFiles, fields: 50, fieldSize: 100_000 } })
  for await (const part of parts) {
    if (part.type === 'file') {
      const bytes = await part.toBuffer()
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      files.push({ field: part.fieldname, filename: part.filename, bytes, sha256 })
    } else if (typeof part.value === 'string') {
      fields[part.fieldname] = part.value
    }
  }
  if (files.length === 0) refuse('field.required', { field: 'file' })
  request.body = fields
  return files
}
