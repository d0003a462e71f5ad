import { demand } from '../../../kernel/refusal.ts'
import type { MovedItem } from '../contract-handling.ts'
import type { ItemRoute } from '../language.ts'
import { mayReferTo } from '../rules/may-handle.ts'
import { takeAwayAll } from '../rules/next-round.ts'
import { ofSteps } from '../rules/plan-clocks.ts'
import type { Handling } from './handling.ts'
import { moveItemOn } from './move-item-on.ts'

/**
 * Sends an item on: to a higher body, to a deputy's suggestion, to petition or legal ways, for reference. Whoever raised it reads where; it is never counted as
 * handled. A suggestion needs a congress deputy behind it. Refuses 403 who may not, 404, 409.
 */
export function refer(
  asked: Handling,
  said: { itemId: string; version: number; route: ItemRoute; words: string },
): Promise<MovedItem> {
  return moveItemOn(asked, said, 'refer', ({ item }, clocks) => {
    demand(mayReferTo(item, said.route))
    clocks.stop(ofSteps('triage')).drop()
    return {
      set: { route: said.route, leadUnitId: null, duplicateOf: null },
      partsMoved: takeAwayAll(item),
      steps: [{ event: 'refer', audience: 'everyone', words: said.words.trim(), detail: { route: said.route } }],
    }
  })
}
