import { bigrams } from '../../../platform/search/bigrams.ts'
import type { MovedItem } from '../contract-handling.ts'
import { wordsOfItem } from '../store/load-item.ts'
import type { Handling } from './handling.ts'
import { moveItemOn } from './move-item-on.ts'

/**
 * Makes an item confidential, or no longer: then it is neither in search, nor in small counts, nor in notices. Refuses 403 who may not, 404, 409.
 */
export function setConfidential(
  asked: Handling,
  said: { itemId: string; version: number; confidential: boolean; reason: string },
): Promise<MovedItem> {
  const { confidential } = said
  return moveItemOn(asked, said, 'confidential', async ({ item }) => {
    const { words, place } = await wordsOfItem(asked.db, asked.doer.districtId, item.itemId)
    return {
      set: { confidential, search: confidential ? '' : bigrams(words, place) },
      steps: [{ event: 'confidential', audience: 'street', words: said.reason.trim(), detail: { confidential } }],
    }
  })
}
