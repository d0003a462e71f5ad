import type { MovedItem } from '../contract-handling.ts'
import type { Grade } from '../language.ts'
import type { Handling } from './handling.ts'
import { moveItemOn } from './move-item-on.ts'

/** How far it has come (进度等级 A–D), as the street sees it; not the colour of time. Refuses 403 who may not, 404, 409. */
export function grade(
  asked: Handling,
  said: { itemId: string; version: number; grade: Grade; note?: string | undefined },
): Promise<MovedItem> {
  return moveItemOn(asked, said, 'grade', () => ({
    set: { grade: said.grade },
    steps: [{ event: 'grade', audience: 'street', words: said.note?.trim() ?? '', detail: { grade: said.grade } }],
  }))
}
