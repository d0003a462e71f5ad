import type { MovedItem } from '../contract-handling.ts'
import { confirmMissed, isOwnDeputy } from '../rules/may-handle.ts'
import { ofSteps } from '../rules/plan-clocks.ts'
import type { Handling } from './handling.ts'
import { moveItemOn } from './move-item-on.ts'

/**
 * The deputy confirms what was answered; the street where no deputy stands behind it, or where the deputy let the clock run out, which is written down.
 * Refuses 403 who may not, 404, 409.
 */
export function confirm(
  asked: Handling,
  said: { itemId: string; version: number; words?: string | undefined },
): Promise<MovedItem> {
  return moveItemOn(asked, said, 'confirm', ({ item }, clocks) => {
    const byDeputy = asked.asker !== 'resident' && isOwnDeputy(asked.asker, item)
    const instead = !byDeputy && confirmMissed(item)
    clocks.stop(ofSteps('confirm')).start('tell')
    return {
      set: byDeputy ? { toldDeputy: true } : {},
      steps: [
        {
          event: 'confirm',
          audience: 'everyone',
          words: said.words?.trim() ?? '',
          detail: { by: byDeputy ? 'deputy' : 'street', ...(instead ? { insteadOfDeputy: true } : {}) },
        },
      ],
    }
  })
}
