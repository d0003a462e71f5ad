import { randomBytes } from 'node:crypto'

/**
 * Numbers requests: short enough to read out on the telephone, unique across restarts ('9f2kq7-3a'). It stands in the
 * log, in the header X-Request-Id and in problem documents.
 */
export function requestNumbers(): () => string {
  const start = randomBytes(4).readUInt32BE().toString(36)
  let count = 0
  return () => {
    count += 1
    return `${start}-${count.toString(36)}`
  }
}
