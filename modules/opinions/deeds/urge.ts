import type { MovedItem } from '../contract-handling.ts'
import type { Handling } from './handling.ts'
import { moveItemOn } from './move-item-on.ts'

/**
 * Urges the units that have it in hand (催办), in three steps: a reminder, a written notice, and through the district to the unit's head. Only when little time is
 * left or none. Refuses 403 who may not, too early or too often, 404, 409.
 */
export function urge(asked: Handling, said: { itemId: string; version: number; words: string }): Promise<MovedItem> {
  return moveItemOn(asked, said, 'urge', ({ item }) => {
    const stage = item.urgedTimes + 1
    return {
      set: { urgedTimes: stage },
      steps: [
        { event: 'urge', audience: 'unit', words: said.words.trim(), unitId: item.leadUnitId, detail: { stage } },
      ],
    }
  })
}
