import { type RawBuilder, sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { ItemRow } from '../rules/facts-of.ts'
import type { Listed } from '../rules/ledger-line.ts'
import { itemColumns } from '../store/load-item.ts'

/** An item with what a list says of it beside what policies look at. */
export type ListedRow = ItemRow & Listed

const onDay = (column: string) => sql`(${sql.ref(column)} at time zone 'Asia/Shanghai')::date`

/** The columns of a `ListedRow`, of `listedFrom`. */
export function listedColumns(districtId: number, today: CivilDate): RawBuilder<unknown> {
  return sql`${itemColumns(districtId, today)}, s.name_en as "streetEn",
    case when c.community_id is null then null
      else json_build_object('communityId', c.community_id, 'name', c.name, 'nameEn', c.name_en) end as community,
    i.place, i.words, i.words_en as "wordsEn", i.raised_on as "raisedOn", i.channel, i.reach, i.due_step as "dueStep",
    i.due_provisional as "dueProvisional", d.name as "deputyName",
    case when u.unit_id is null then null else json_build_object('unitId', u.unit_id, 'name', u.name, 'nameEn', u.name_en) end as lead, i.grade,
    ${onDay('i.told_deputy_at')} as "toldDeputyOn", ${onDay('i.told_resident_at')} as "toldResidentOn", ${onDay('i.closed_at')} as "closedOn"`
}

/** Joins that belong to `listedColumns`, after `from opinions.item i`. */
export const listedJoins = sql`
  join districts.street s on s.district_id = i.district_id and s.street_id = i.street_id
  left join districts.community c on c.district_id = i.district_id and c.community_id = i.community_id
  left join roster.person d on d.district_id = i.district_id and d.person_id = i.deputy_id
  left join units.unit u on u.district_id = i.district_id and u.unit_id = i.lead_unit_id`
