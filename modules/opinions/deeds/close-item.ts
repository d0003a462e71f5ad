import type { MovedItem } from '../contract-handling.ts'
import type { Handling } from './handling.ts'
import { moveItemOn } from './move-item-on.ts'

/**
 * Files an item away (归档) by hand. Not before whoever raised it has rated or had the time to; no answer is written as no answer, never as satisfied.
 * Refuses 403 who may not and while a promise is followed, 404, 409.
 */
export function closeItem(
  asked: Handling,
  said: { itemId: string; version: number; note?: string | undefined },
): Promise<MovedItem> {
  return moveItemOn(asked, said, 'close', ({ item, today }, clocks) => {
    clocks.stop(({ step, dueOn }) => step === 'rate' && today > dueOn).drop()
    const noAnswer = item.state === 'resident_notified'
    const note = said.note?.trim()
    return {
      set: { closed: true },
      steps: [
        { event: 'close', audience: 'everyone', detail: noAnswer ? { noAnswer } : {} },
        ...(note ? [{ event: 'note', audience: 'street' as const, words: note }] : []),
      ],
    }
  })
}
