import type { MovedItem } from '../contract-handling.ts'
import { ofSteps } from '../rules/plan-clocks.ts'
import type { Handling } from './handling.ts'
import { moveItemOn } from './move-item-on.ts'

/**
 * Whoever raised it is told, in plain words that are kept with the day (反馈); so is the deputy behind it. From now on it may be rated.
 * Refuses 403 who may not and before it was confirmed, 404, 409.
 */
export function tell(
  asked: Handling,
  said: { itemId: string; version: number; words: string; how: string },
): Promise<MovedItem> {
  return moveItemOn(asked, said, 'tell', ({ item }, clocks) => {
    clocks.stop(ofSteps('tell')).start('rate')
    return {
      set: {
        ...(item.raisedBy === 'resident' ? { toldResident: true } : {}),
        ...(item.deputyId === null ? {} : { toldDeputy: true }),
      },
      steps: [{ event: 'tell', audience: 'everyone', words: said.words.trim(), detail: { how: said.how } }],
    }
  })
}
