import { refuse } from '../../../kernel/refusal.ts'
import type { MovedItem } from '../contract-handling.ts'
import type { ItemFacts } from '../rules/item-facts.ts'
import { ledgerNumber } from '../rules/ledger-number.ts'
import { ofSteps } from '../rules/plan-clocks.ts'
import { hasDuplicates } from '../store/load-item.ts'
import { demandItem } from './demand-item.ts'
import type { Handling } from './handling.ts'
import { moveItemOn } from './move-item-on.ts'

const NOT_JOINED_TO: readonly ItemFacts['state'][] = ['not_taken', 'withdrawn', 'duplicate']

/**
 * Joins an item to another that says the same. The other is of the same street, is no duplicate itself, and nothing was joined to this one: so no circle, and no
 * chain. Refuses 403 who may not, 404 either unknown, 409 changed meanwhile, 422 an item it cannot be joined to.
 */
export function markDuplicate(
  asked: Handling,
  said: { itemId: string; version: number; of: string },
): Promise<MovedItem> {
  return moveItemOn(asked, said, 'markDuplicate', async ({ item }, clocks) => {
    if (said.of === item.itemId) refuse('opinions.same-as-itself', { field: 'of' })
    const { item: other } = await demandItem(asked, { itemId: said.of })
    if (other.streetId !== item.streetId) refuse('opinions.duplicate-elsewhere', { field: 'of' })
    if (NOT_JOINED_TO.includes(other.state) || other.held || other.hidden || other.route === 'duplicate')
      refuse('opinions.not-joined-to', { field: 'of' })
    if (await hasDuplicates(asked.db, asked.doer.districtId, item.itemId)) refuse('opinions.has-duplicates')
    clocks.stop(ofSteps('triage')).drop()
    return {
      set: { route: 'duplicate', duplicateOf: other.itemId, leadUnitId: null },
      beside: { itemId: other.itemId, version: other.version },
      steps: [
        { event: 'markDuplicate', audience: 'everyone', detail: { of: other.itemId, number: ledgerNumber(other) } },
      ],
    }
  })
}
