import { sql } from 'kysely'
import type { Sql } from '../../../platform/database/database.ts'
import type { Breakdown, ItemState, Theme } from '../language.ts'
import type { Count } from '../rules/rates.ts'
import { countedIf, type FiguresScope, factsPart, groupColumn } from './figures-facts.ts'

export interface CountedRow {
  readonly itemId: string
  readonly street: string
  readonly year: number
  readonly number: number
  readonly raisedOn: string
  readonly community: { readonly name: string; readonly nameEn: string } | null
  readonly theme: Theme
  readonly confidential: boolean
  readonly words: string
  readonly wordsEn: string
  readonly state: ItemState
}

/** The items a count counted, of the whole scope or of one group, newest first; one more than `limit`. */
export async function figuresRows(
  db: Sql,
  scope: FiguresScope,
  asked: {
    readonly count: Count
    readonly group: { readonly by: Breakdown; readonly key: string } | null
    /** The words of confidential items are for staff; others see that there is one. */
    readonly seesConfidential: boolean
    readonly limit: number
    readonly after: readonly [raisedOn: string, itemId: string] | null
  },
): Promise<CountedRow[]> {
  const { group, after } = asked
  const { rows } = await sql<CountedRow>`
    with facts as (${factsPart(scope)})
    select f.item_id as "itemId", s.name as street, f.year, f.number, f.raised_on as "raisedOn", f.theme, f.state, f.confidential,
      case when f.confidential and not ${asked.seesConfidential} then '' else f.words end as words,
      case when f.confidential and not ${asked.seesConfidential} then '' else f.words_en end as "wordsEn",
      case when m.community_id is not null then json_build_object('name', m.name, 'nameEn', m.name_en) end as community
    from facts f
    join districts.street s on s.district_id = ${scope.districtId} and s.street_id = f.street_id
    left join districts.community m on m.district_id = ${scope.districtId} and m.community_id = f.community_id
    where ${countedIf(asked.count)} ${group === null ? sql`` : sql`and ${groupColumn(group.by)} = ${group.key}`}
      ${after === null ? sql`` : sql`and (f.raised_on, f.item_id) < (${after[0]}::date, ${after[1]}::uuid)`}
    order by f.raised_on desc, f.item_id desc limit ${asked.limit + 1}`.execute(db)
  return rows
}
