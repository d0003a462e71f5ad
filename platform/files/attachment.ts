import type { FastifyReply } from 'fastify'
import type { FileKind } from './kind-of-file.ts'
import { MEDIA_TYPES } from './kind-of-file.ts'

/**
 * Sends a file to keep. The name may be Chinese (RFC 6266: the plain form for old programs, the UTF-8 form for the rest);
 * the page it came from cannot be made to run it.
 */
export function sendAttachment(reply: FastifyReply, kind: FileKind, name: string, bytes: Buffer): FastifyReply {
  return reply
    .type(MEDIA_TYPES[kind])
    .header('Content-Disposition', contentDisposition(`${name}.${kind === 'jpeg' ? 'jpg' : kind}`))
    .header('Cache-Control', 'no-store')
    .header('Content-Security-Policy', "sandbox; default-src 'none'")
    .send(bytes)
}

export function contentDisposition(name: string): string {
  const clean = [...name.toWellFormed()]
    .filter((sign) => sign >= ' ' && !'/\\:*?"<>|\x7f'.includes(sign))
    .join('')
    .slice(0, 120)
  const plain = clean.replaceAll(/[^ -~]/g, '_').replaceAll('%', '_')
  const encoded = encodeURIComponent(clean.toWellFormed()).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}
