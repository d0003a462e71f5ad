import { newsKey } from '../../../../platform/ui/phone/read-news.ts'
import type { ItemState } from '../../language.ts'
import { type Moving, waitsForReader } from './next-step.ts'

/** States that tell whoever raised it something; a new or sorted item tells nothing yet. */
const TELLING: readonly ItemState[] = [
  'assigned',
  'handling',
  'done_claimed',
  'cannot_be_done',
  'deputy_confirmed',
  'resident_notified',
  'reopened',
  'not_taken',
  'referred',
  'duplicate',
]

/** What the first page tells of one's items: those that wait for the reader, and those that moved since they were opened here. */
export function newsOf<Item extends Moving & { itemId: string; version: number }>(
  items: readonly Item[],
  read: readonly string[],
): { waiting: Item[]; moved: Item[] } {
  const waiting = items.filter(waitsForReader)
  const moved = items.filter(
    (item) =>
      !waiting.includes(item) && TELLING.includes(item.state) && !read.includes(newsKey(item.itemId, item.version)),
  )
  return { waiting, moved }
}
