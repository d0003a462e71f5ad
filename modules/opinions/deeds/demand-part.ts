import { refuse } from '../../../kernel/refusal.ts'
import type { PartFacts } from '../rules/item-facts.ts'
import { refuseChanged } from '../rules/refuse-changed.ts'
import { keepingOf } from '../store/keeping.ts'
import { demandItem } from './demand-item.ts'
import type { Handling, HandlingGround } from './handling.ts'

/** The part with its item, as `demandItem` does. `version` is the part's. */
export async function demandPart(
  asked: Handling,
  said: { readonly partId: string; readonly version?: number },
): Promise<HandlingGround & { readonly part: PartFacts }> {
  const itemId = await keepingOf(asked).itemOf(said)
  if (itemId === null) return refuse('opinions.unknown', { status: 404 })
  const ground = await demandItem(asked, { itemId })
  const part = ground.item.parts.find(({ partId }) => partId === said.partId)
  if (part === undefined) return refuse('opinions.unknown', { status: 404 })
  if (said.version !== undefined && part.version !== said.version) refuseChanged(part, said.version)
  return { ...ground, part }
}
