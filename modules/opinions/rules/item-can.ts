import type { Verdict } from '../../../kernel/verdict.ts'
import type { ItemCan, PartCan } from '../contract-ledger.ts'
import { itemLifecycle, partLifecycle } from '../language.ts'
import { ITEM_ACTS, PART_ACTS } from './item-acts.ts'
import type { Asker, ItemFacts, PartFacts } from './item-facts.ts'
import { mayHandle } from './may-handle.ts'
import { mayPart } from './may-part.ts'

/** A verdict for every event of an item, as the deeds give it. */
export function itemCan(asker: Asker, item: ItemFacts): ItemCan {
  const keys = [...itemLifecycle.events, ...ITEM_ACTS]
  return Object.fromEntries(keys.map((key): [string, Verdict] => [key, mayHandle(asker, item, key)])) as ItemCan
}

/** A verdict for every event of a part, as the deeds give it. */
export function partCan(asker: Asker, item: ItemFacts, part: PartFacts): PartCan {
  const keys = [...partLifecycle.events, ...PART_ACTS]
  return Object.fromEntries(keys.map((key): [string, Verdict] => [key, mayPart(asker, item, part, key)])) as PartCan
}
