import { refuse } from '../../../kernel/refusal.ts'
import { newId } from '../../../platform/ids/new-id.ts'
import type { MovedItem } from '../contract-handling.ts'
import { coUnitHolds } from '../rules/hand-over.ts'
import { keepingOf } from '../store/keeping.ts'
import type { Handling } from './handling.ts'
import { moveItemOn } from './move-item-on.ts'

/**
 * One co-handling unit more for an item that is handed over; lead and clocks of the others stay as they are. Refuses 403 who may not, or where no unit has it in hand; 404, 409,
 * 422 a unit unknown, closed, of another street, with a part in it already or answered in this round.
 */
export function addCoUnit(
  asked: Handling,
  said: { itemId: string; version: number; unitId: string; task?: string | undefined },
): Promise<MovedItem> {
  return moveItemOn(asked, said, 'addCo', async ({ item, today }, clocks) => {
    const { unitId, task = '' } = said
    const units = await keepingOf(asked).units([unitId], today)
    const verdict = coUnitHolds(item, unitId, units)
    if (!verdict.can) refuse(verdict.why, { field: 'unitId' })
    const partId = newId()
    clocks.start('sign_for', { partId }).start('ask_return', { partId }).start('co_reply', { partId })
    return {
      partsMade: [{ partId, unitId, kind: 'co', round: item.round, task: task.trim() }],
      steps: [{ event: 'addCo', audience: 'unit', partId, unitId, detail: { unit: units[0]?.name } }],
    }
  })
}
