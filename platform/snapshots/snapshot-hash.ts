import { createHash } from 'node:crypto'

/** SHA-256 of the snapshot's text, in hexadecimal. */
export function hashOf(snapshot: string): string {
  return createHash('sha256').update(snapshot, 'utf8').digest('hex')
}
