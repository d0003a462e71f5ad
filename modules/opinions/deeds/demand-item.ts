import { refuse } from '../../../kernel/refusal.ts'
import { mayReadItem } from '../rules/may-read-item.ts'
import { refuseChanged } from '../rules/refuse-changed.ts'
import type { Handling, HandlingGround } from './handling.ts'
import { loadGround } from './load-ground.ts'

/** The item for a deed: 404 also for whoever may not read it, 409 with both versions where it has changed since. */
export async function demandItem(
  asked: Handling,
  said: { readonly itemId: string; readonly version?: number },
): Promise<HandlingGround> {
  const ground = await loadGround(asked, said.itemId)
  const { item } = ground
  if (asked.asker !== 'resident' && !mayReadItem(asked.asker, item).can) refuse('opinions.unknown', { status: 404 })
  if (said.version !== undefined && item.version !== said.version) refuseChanged(item, said.version)
  return ground
}
