import type { MovedItem } from '../contract-handling.ts'
import type { Handling } from './handling.ts'
import { moveItemOn } from './move-item-on.ts'

/** A note among the street's own (内部备注): no unit, deputy or resident reads it. Refuses 403 who may not, 404, 409. */
export function note(asked: Handling, said: { itemId: string; version: number; words: string }): Promise<MovedItem> {
  return moveItemOn(asked, said, 'note', () => ({
    steps: [{ event: 'note', audience: 'street', words: said.words.trim() }],
  }))
}
