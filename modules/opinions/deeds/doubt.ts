import { newId } from '../../../platform/ids/new-id.ts'
import type { MovedItem } from '../contract-handling.ts'
import { isOwnDeputy } from '../rules/may-handle.ts'
import { nextRound } from '../rules/next-round.ts'
import type { Handling } from './handling.ts'
import { moveItemOn } from './move-item-on.ts'

/** Not done as the answer says: handled a second time, by the same lead unit with a new clock. Refuses 403 who may not, 404, 409. */
export function doubt(asked: Handling, said: { itemId: string; version: number; reason: string }): Promise<MovedItem> {
  return moveItemOn(asked, said, 'doubt', ({ item }, clocks) => {
    const byDeputy = asked.asker !== 'resident' && isOwnDeputy(asked.asker, item)
    const detail = { by: byDeputy ? 'deputy' : 'street', round: item.round + 1 }
    return {
      ...nextRound(item, clocks, newId),
      steps: [{ event: 'doubt', audience: 'everyone', words: said.reason.trim(), unitId: item.leadUnitId, detail }],
    }
  })
}
