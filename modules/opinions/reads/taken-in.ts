import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { Channel, ItemState } from '../language.ts'

/** An item as its own intake looks at it again: what was sent, and what was answered. */
export interface TakenInItem {
  readonly itemId: string
  readonly streetId: number
  readonly street: string
  readonly year: number
  readonly number: number
  readonly receipt: string
  readonly queryHash: string
  readonly channel: Channel
  readonly codeId: string | null
  readonly opinionId: string | null
  readonly enteredBy: string | null
  readonly words: string
  readonly place: string
  readonly held: boolean
  readonly state: ItemState
  readonly version: number
  readonly dueOn: CivilDate | null
  readonly dueStep: string | null
  readonly provisional: boolean
}

export async function takenInItem(db: Sql, districtId: number, itemId: string): Promise<TakenInItem | null> {
  const { rows } = await sql<TakenInItem>`
    select i.item_id as "itemId", i.street_id as "streetId", s.name as street, i.year, i.number, i.receipt, i.query_hash as "queryHash", i.channel,
      i.code_id as "codeId", i.opinion_id as "opinionId", i.entered_by as "enteredBy", i.words, i.place, i.held, i.state, i.version, i.due_on as "dueOn", i.due_step as "dueStep",
      i.due_provisional as provisional
    from opinions.item i join districts.street s on s.district_id = i.district_id and s.street_id = i.street_id
    where i.district_id = ${districtId} and i.item_id = ${itemId}::uuid`.execute(db)
  return rows[0] ?? null
}
