import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'

/** An item that came in from another system, by its number there. */
export interface ExternalItem {
  readonly itemId: string
  readonly externalSystem: string
  readonly externalNo: string
  readonly streetId: number
  readonly raisedOn: CivilDate
  readonly words: string
}

/** Items known by these systems and numbers, in one look-up. */
export async function externalItems(
  db: Sql,
  districtId: number,
  numbers: readonly { readonly system: string; readonly no: string }[],
): Promise<ExternalItem[]> {
  const { rows } = await sql<ExternalItem>`
    select i.item_id as "itemId", i.external_system as "externalSystem", i.external_no as "externalNo", i.street_id as "streetId",
      i.raised_on as "raisedOn", i.words
    from jsonb_to_recordset(${JSON.stringify(numbers)}::jsonb) as x(system text, no text)
    join opinions.item i on i.district_id = ${districtId} and i.external_system = x.system and i.external_no = x.no`.execute(
    db,
  )
  return rows
}
