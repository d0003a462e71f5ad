import { CAN, cannot, type Verdict } from '../../../kernel/verdict.ts'
import { type ItemState, itemLifecycle } from '../language.ts'

/** Pictures are added while somebody may still look at them: until it is answered or over. As long as it could be withdrawn. */
export function mayAddPhoto(item: { readonly state: ItemState }, taken: number, most: number): Verdict {
  if (!itemLifecycle.next(item.state, 'withdraw').can) return cannot('opinions.photos-too-late')
  return taken < most ? CAN : cannot('opinions.photos-full')
}
