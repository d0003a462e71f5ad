import { newId } from '../../../platform/ids/new-id.ts'
import type { MovedItem } from '../contract-handling.ts'
import { isStaffOf } from '../rules/may-read-item.ts'
import { nextRound } from '../rules/next-round.ts'
import type { Handling } from './handling.ts'
import { moveItemOn } from './move-item-on.ts'

/**
 * It came back: handled again in a new round. The street may any time; whoever raised it once, within the days the district gives. Refuses 403 who may not, or no
 * longer may; 404, 409.
 */
export function reopen(
  asked: Handling,
  said: { itemId: string; version?: number; reason: string },
): Promise<MovedItem> {
  return moveItemOn(asked, said, 'reopen', ({ item }, clocks) => {
    const byStreet = asked.asker !== 'resident' && isStaffOf(asked.asker, item)
    const round = nextRound(item, clocks, newId)
    const detail = { by: byStreet ? 'street' : item.raisedBy, round: item.round + 1 }
    return {
      ...round,
      set: { ...round.set, ...(byStreet ? {} : { reopenedByAsker: true as const }) },
      steps: [{ event: 'reopen', audience: 'everyone', words: said.reason.trim(), unitId: item.leadUnitId, detail }],
    }
  })
}
