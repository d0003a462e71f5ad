import type { MovedItem } from '../contract-handling.ts'
import type { Handling } from './handling.ts'
import { moveItemOn } from './move-item-on.ts'

/** Put under supervision (督办) by the street's director or the district, once. Refuses 403 who may not, 404, 409. */
export function supervise(
  asked: Handling,
  said: { itemId: string; version: number; words: string },
): Promise<MovedItem> {
  return moveItemOn(asked, said, 'supervise', ({ item }) => ({
    set: { supervised: true },
    steps: [{ event: 'supervise', audience: 'unit', words: said.words.trim(), unitId: item.leadUnitId }],
  }))
}
