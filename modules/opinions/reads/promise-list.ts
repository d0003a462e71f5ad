import { type RawBuilder, sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { ItemScope } from '../rules/may-read-item.ts'
import { inScope } from './items-in-scope.ts'

export interface PromiseLine {
  readonly promiseId: string
  readonly itemId: string
  readonly streetId: number
  readonly street: string
  readonly year: number
  readonly number: number
  readonly unit: { readonly unitId: string; readonly name: string; readonly nameEn: string } | null
  readonly words: string
  readonly wordsEn: string
  readonly dueOn: CivilDate
  readonly state: 'open' | 'kept' | 'changed' | 'broken'
  readonly settledWords: string | null
  readonly version: number
}

export interface PromisesAsked {
  readonly districtId: number
  readonly scope: ItemScope
  readonly show: 'due' | 'open' | 'kept' | 'changed' | 'broken'
  readonly streetId: number | null
  readonly today: CivilDate
  readonly limit: number
  readonly after: readonly [dueOn: CivilDate, promiseId: string] | null
}

function shown({ show, today }: PromisesAsked): RawBuilder<boolean> {
  if (show === 'due') return sql<boolean>`p.state in ('open', 'changed') and p.due_on < ${today}::date`
  return sql<boolean>`p.state = ${show}`
}

/** The promises of the items this reader may see, what is due first, `limit + 1` of them. */
export async function promiseList(db: Sql, asked: PromisesAsked): Promise<PromiseLine[]> {
  const [dueOn, promiseId] = asked.after ?? [null, null]
  const { rows } = await sql<PromiseLine>`
    select p.promise_id as "promiseId", p.item_id as "itemId", i.street_id as "streetId", s.name as street, i.year, i.number,
      case when u.unit_id is null then null else json_build_object('unitId', u.unit_id, 'name', u.name, 'nameEn', u.name_en) end as unit,
      p.words, p.words_en as "wordsEn", p.due_on as "dueOn", p.state, p.settled_words as "settledWords", p.version
    from opinions.promise p
    join opinions.item i on i.district_id = p.district_id and i.item_id = p.item_id
    join districts.street s on s.district_id = i.district_id and s.street_id = i.street_id
    left join units.unit u on u.district_id = p.district_id and u.unit_id = p.unit_id
    where p.district_id = ${asked.districtId} and ${inScope(asked.scope)} and ${shown(asked)}
      and (${asked.streetId}::int is null or i.street_id = ${asked.streetId}::int)
      and (${dueOn}::date is null or (p.due_on, p.promise_id) > (${dueOn}::date, ${promiseId}::uuid))
    order by p.due_on, p.promise_id
    limit ${asked.limit + 1}`.execute(db)
  return rows
}
