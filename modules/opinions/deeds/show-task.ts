import { refuse } from '../../../kernel/refusal.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { Actor } from '../../access/language.ts'
import type { TaskAnswer } from '../contract-handling.ts'
import { itemOf } from '../store/load-item.ts'
import { showItem } from './show-item.ts'

/** A unit's task with its item, as far as it is the asker's to read. Refuses 404 unknown and not to be seen alike. */
export async function showTask(asked: { actor: Actor; db: Sql; now: Date }, partId: string): Promise<TaskAnswer> {
  const itemId = await itemOf(asked.db, asked.actor.districtId, { partId })
  if (itemId === null) return refuse('opinions.unknown', { status: 404 })
  const item = await showItem(asked, itemId)
  const part = item.parts.find((one) => one.partId === partId)
  return part === undefined ? refuse('opinions.unknown', { status: 404 }) : { part, item }
}
