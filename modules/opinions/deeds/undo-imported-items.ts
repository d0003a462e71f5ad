import type { Sql } from '../../../platform/database/database.ts'
import { newId } from '../../../platform/ids/new-id.ts'
import type { Actor } from '../../access/language.ts'
import { withdrawImportedItems } from '../store/withdraw-imported.ts'

/** Takes back items an import made; answers those of them that somebody has dealt with since, and that therefore stay. */
export async function undoImportedItems(
  asked: { readonly db: Sql; readonly actor: Actor; readonly now: Date },
  itemIds: readonly string[],
): Promise<string[]> {
  const { db, actor, now: at } = asked
  if (itemIds.length === 0) return []
  const items = itemIds.map((itemId) => ({ itemId, stepId: newId() }))
  const gone = await withdrawImportedItems(
    db,
    { districtId: actor.districtId, items, at },
    {
      ...{ doer: actor, action: 'opinions.undo-import', subjectKind: 'opinion', subjectId: itemIds[0] ?? '', at },
      detail: { items: itemIds.length },
    },
  )
  return itemIds.filter((itemId) => !gone.has(itemId))
}
