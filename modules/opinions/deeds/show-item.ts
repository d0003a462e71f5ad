import { civilDateOf } from '../../../kernel/civil-date.ts'
import { refuse } from '../../../kernel/refusal.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { Actor } from '../../access/language.ts'
import type { ItemAnswer } from '../contract-handling.ts'
import { itemDetail } from '../reads/item-detail.ts'
import { factsOf } from '../rules/facts-of.ts'
import { mayReadItem } from '../rules/may-read-item.ts'
import { shownItem } from '../rules/shown-item.ts'
import { factGround } from './fact-ground.ts'

/** An item whole, as far as it is the asker's to read. Refuses 404 unknown and not to be seen alike. */
export async function showItem(asked: { actor: Actor; db: Sql; now: Date }, itemId: string): Promise<ItemAnswer> {
  const { actor, db, now } = asked
  const { districtId } = actor
  const [ground, row] = await Promise.all([
    factGround({ db, districtId, now }),
    itemDetail(db, { districtId, itemId, today: civilDateOf(now) }),
  ])
  if (row === null || !mayReadItem(actor, factsOf(row, ground)).can) return refuse('opinions.unknown', { status: 404 })
  return shownItem(actor, row, ground)
}
