import type { MovedItem } from '../contract-handling.ts'
import type { ItemRoute, Theme } from '../language.ts'
import { takeAwayAll } from '../rules/next-round.ts'
import type { Handling } from './handling.ts'
import { moveItemOn } from './move-item-on.ts'

/**
 * Sorts an item (分类): whose unit it will be, and what it is about. The clock of sorting runs on until it is in somebody's hands: sorted is not handed over.
 * Refuses 403 who may not and once it was handed over, 404, 409.
 */
export function triage(
  asked: Handling,
  said: { itemId: string; version: number; route: ItemRoute; theme?: Theme | undefined; note?: string | undefined },
): Promise<MovedItem> {
  return moveItemOn(asked, said, 'triage', ({ item }, clocks) => {
    if (item.state === 'reopened') clocks.drop().start('triage')
    const note = said.note?.trim()
    return {
      set: { route: said.route, leadUnitId: null, duplicateOf: null, ...(said.theme ? { theme: said.theme } : {}) },
      partsMoved: takeAwayAll(item),
      steps: [
        { event: 'triage', audience: 'everyone', detail: { route: said.route } },
        ...(note ? [{ event: 'note', audience: 'street' as const, words: note }] : []),
      ],
    }
  })
}
