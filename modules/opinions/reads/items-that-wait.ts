import { type RawBuilder, sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Waits } from '../contract-ledger.ts'

interface Asked {
  readonly districtId: number
  readonly today: CivilDate
  readonly personId: string
}

/** What waits for somebody, as a condition on `opinions.item i`: the list and the counts of the home page ask the same. Nothing that is closed waits. */
export function waitsPart(waits: Waits, asked: Asked): RawBuilder<unknown> {
  return sql`(i.closed_at is null and ${conditionOf(waits, asked)})`
}

function conditionOf(waits: Waits, { districtId, today, personId }: Asked): RawBuilder<unknown> {
  const part = (condition: RawBuilder<unknown>) =>
    sql`exists (select 1 from opinions.part p where p.district_id = ${districtId} and p.item_id = i.item_id and ${condition})`
  switch (waits) {
    case 'triage':
      return sql`(i.state = 'new' or (i.state = 'reopened' and i.lead_unit_id is null))`
    case 'assign':
      return sql`i.state = 'triaged'`
    case 'overdue':
      return sql`(i.due_on < ${today}::date and i.paused_on is null)`
    case 'return':
      return part(sql`p.state = 'return_asked'`)
    case 'approve':
      return part(sql`p.state = 'replied' and p.kind = 'lead'`)
    case 'extension':
      return part(sql`p.state in ('assigned', 'signed', 'waiting') and exists (select 1 from opinions.extension e
        where e.district_id = p.district_id and e.part_id = p.part_id and e.state = 'asked')`)
    case 'confirm':
      // The deputy's own; the street's where no deputy stands behind it or the deputy let the clock run out.
      return sql`(i.state in ('done_claimed', 'cannot_be_done') and (i.deputy_id is null or i.deputy_id = ${personId}::uuid
        or (i.due_step = 'confirm' and i.due_on < ${today}::date)))`
    case 'tell':
      return sql`i.state = 'deputy_confirmed'`
    case 'promise':
      return sql`exists (select 1 from opinions.promise o where o.district_id = ${districtId} and o.item_id = i.item_id
        and o.state in ('open', 'changed') and o.due_on <= ${today}::date)`
    case 'meeting':
      return sql`(i.state = 'rated' and exists (select 1 from opinions.rating r where r.district_id = ${districtId} and r.item_id = i.item_id
        and r.round = i.round and 'dissatisfied' in (r.handling, r.result)) and exists (select 1 from opinions.rating r
        where r.district_id = ${districtId} and r.item_id = i.item_id and r.round < i.round and 'dissatisfied' in (r.handling, r.result)))`
  }
}
