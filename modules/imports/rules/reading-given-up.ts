import type { BatchState } from '../language.ts'

/** Reading takes seconds. What has not ended after this went down with its server. */
const LONGEST_READING_MINUTES = 10

export function readingGivenUp(batch: { readonly state: BatchState; readonly createdAt: Date }, now: Date): boolean {
  return batch.state === 'reading' && now.getTime() - batch.createdAt.getTime() > LONGEST_READING_MINUTES * 60_000
}
