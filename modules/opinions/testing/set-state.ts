import { DISTRICT } from '../../roster/testing/people-ground.ts'
import type { ItemState, PartState } from '../language.ts'
import { type HandlingHouse, UNITS } from './handling-house.ts'

/** The lead part that an item of this state has. */
const PART_OF: Partial<Record<ItemState, PartState>> = {
  assigned: 'assigned',
  handling: 'signed',
  done_claimed: 'done',
  cannot_be_done: 'done',
  deputy_confirmed: 'done',
  resident_notified: 'done',
  rated: 'done',
  reopened: 'assigned',
}

/** An item put into a state by the owner's hand, with a lead part as that state has it; answers the item and its part. */
export async function itemIn(
  house: HandlingHouse,
  state: ItemState,
  partState = PART_OF[state] ?? null,
): Promise<{ itemId: string; partId: string | null }> {
  const itemId = await house.item()
  const { owner } = house
  const other = state === 'duplicate' ? await house.item() : null
  const told = ['resident_notified', 'rated', 'closed'].includes(state)
  await owner.query(
    `update opinions.item set state = $3, route = $4, duplicate_of = $5, lead_unit_id = $6, told_resident_at = $7, closed_at = $8
     where district_id = $1 and item_id = $2`,
    [
      ...[DISTRICT, itemId, state, other === null ? 'street_department' : 'duplicate', other],
      ...[partState === null ? null : UNITS.urban, told ? '2026-11-18T10:00:00+08:00' : null],
      state === 'closed' ? '2026-11-18T11:00:00+08:00' : null,
    ],
  )
  if (partState === null) return { itemId, partId: null }
  const made = await owner.query<{ id: string }>(
    `insert into opinions.part (district_id, part_id, item_id, unit_id, kind, round, state, assigned_at)
     values ($1, gen_random_uuid(), $2, $3, 'lead', 1, $4, '2026-11-18T10:00:00+08:00') returning part_id as id`,
    [DISTRICT, itemId, UNITS.urban, partState],
  )
  const partId = made.rows[0]?.id ?? null
  if (partState === 'replied')
    await owner.query(
      `insert into opinions.reply (district_id, reply_id, item_id, part_id, round, class, body, words, written_at, written_by)
       values ($1, gen_random_uuid(), $2, $3, 1, 'solved', '城市管理办公室', '已办好', now(), $4)`,
      [DISTRICT, itemId, partId, UNITS.urban.replace('0190d', '0190e')],
    )
  return { itemId, partId }
}

/** Everything that is written of an item, for telling that nothing has changed. */
export async function everythingOf(house: HandlingHouse, itemId: string): Promise<string> {
  const found: unknown[] = []
  for (const table of ['item', 'part', 'clock', 'reply', 'promise', 'rating', 'step', 'contact']) {
    const { rows } = await house.owner.query(
      `select to_jsonb(t) as row from opinions.${table} t where item_id = $1 order by to_jsonb(t)::text`,
      [itemId],
    )
    found.push(rows)
  }
  return JSON.stringify(found)
}
