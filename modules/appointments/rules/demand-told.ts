import { refuse } from '../../../kernel/refusal.ts'
import type { Block } from './dossier-facts.ts'
import type { Told } from './may-move.ts'

/** Goes on if it may be done; otherwise refuses (403) with the reason and its places, and with everything else that stands in the way. */
export function demandTold(told: Told, blocks: readonly Block[] = []): void {
  if (told.can) return
  refuse(told.why, { status: 403, params: told.params, ...(blocks.length > 1 ? { extra: { blocks } } : {}) })
}
