import { createHmac } from 'node:crypto'
import type { NameBucket } from '../rules/knock.ts'

/** Names buckets by a hash keyed with the district's secret: the table tells nobody's address even to whoever tries all addresses. */
export function bucketNames(secret: string): NameBucket {
  return (kind, ...parts) =>
    `${kind}:${createHmac('sha256', secret).update(parts.join('\n')).digest('base64url').slice(0, 22)}`
}
