import type { MovedItem } from '../contract-handling.ts'
import { isStaffOf } from '../rules/may-read-item.ts'
import { takeAwayAll } from '../rules/next-round.ts'
import type { Handling } from './handling.ts'
import { moveItemOn } from './move-item-on.ts'

/** Taken back by whoever raised it, or by the street at their wish; whatever a unit had in hand ends. Refuses 403 who may not, 404, 409. */
export function withdraw(
  asked: Handling,
  said: { itemId: string; version?: number; reason: string },
): Promise<MovedItem> {
  return moveItemOn(asked, said, 'withdraw', ({ item }, clocks) => {
    const byStreet = asked.asker !== 'resident' && isStaffOf(asked.asker, item)
    clocks.drop()
    return {
      partsMoved: takeAwayAll(item),
      steps: [
        {
          ...{ event: 'withdraw', audience: 'everyone', words: said.reason.trim() },
          detail: { by: byStreet ? 'street' : item.raisedBy },
        },
      ],
    }
  })
}
