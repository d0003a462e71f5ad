import { type RawBuilder, sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Breakdown } from '../language.ts'
import type { Count } from '../rules/rates.ts'

export interface FiguresScope {
  readonly districtId: number
  readonly streetId: number | null
  readonly from: CivilDate
  readonly to: CivilDate
  readonly today: CivilDate
}

/**
 * What each count counts, as a condition on a row of `factsPart`. One place for numbers and rows: a number opens exactly the rows it counted.
 * Asked is who raised it, once a round: the resident of residents' items, the deputy of deputies'.
 */
const CONDITIONS: Readonly<Record<Count, RawBuilder<unknown>>> = {
  received: sql`true`,
  taken: sql`f.taken`,
  notTaken: sql`f.screened`,
  waiting: sql`f.state = 'new'`,
  /** Told where, never counted as handled. */
  referred: sql`f.taken and f.referred and not f.assigned`,
  onSpot: sql`f.taken and f.on_spot and not f.assigned`,
  assigned: sql`f.taken and f.assigned`,
  replied: sql`f.taken and f.assigned and f.replied`,
  cannot: sql`f.taken and f.assigned and f.cannot`,
  due: sql`f.taken and f.assigned and (f.met or f.missed)`,
  onTime: sql`f.taken and f.assigned and f.met and not f.missed`,
  reopened: sql`f.round > 1`,
  askedFirst: sql`f.told_times > 0`,
  answeredFirst: sql`f.told_times > 0 and f.first_handling is not null`,
  handlingFirst: sql`f.told_times > 0 and f.first_handling <> 'dissatisfied'`,
  resultFirst: sql`f.told_times > 0 and f.first_result <> 'dissatisfied'`,
  askedFinal: sql`f.told_last`,
  answeredFinal: sql`f.told_last and f.final_handling is not null`,
  handlingFinal: sql`f.told_last and f.final_handling <> 'dissatisfied'`,
  resultFinal: sql`f.told_last and f.final_result <> 'dissatisfied'`,
}

/** The condition of a count on a row of `factsPart`, named `f`. */
export function countedIf(count: Count): RawBuilder<unknown> {
  return CONDITIONS[count]
}

/** The column by which a breakdown groups, on a row of `factsPart` named `f`; '' for what belongs to none. */
export function groupColumn(by: Breakdown): RawBuilder<string> {
  const columns: Readonly<Record<Breakdown, RawBuilder<string>>> = {
    street: sql<string>`f.street_id::text`,
    unit: sql<string>`coalesce(f.lead_unit_id::text, '')`,
    theme: sql<string>`f.theme`,
    community: sql<string>`coalesce(f.community_id, '')`,
  }
  return columns[by]
}

/**
 * The items raised within the scope, each with what became of it. Held and hidden ones are not in the ledger. On time is the first round's reply: met, or missed as
 * soon as its day has passed without one; a clock that was taken away counts for neither.
 */
export function factsPart({ districtId, streetId, from, to, today }: FiguresScope): RawBuilder<unknown> {
  return sql`
    select i.item_id, i.confidential, i.street_id, i.community_id, i.theme, i.lead_unit_id, i.state, i.round, i.raised_on, i.year, i.number, i.words, i.words_en,
      i.state not in ('new', 'not_taken', 'withdrawn', 'duplicate') and i.duplicate_of is null and s.screened is not true and s.withdrawn is not true as taken,
      coalesce(s.screened, false) as screened, coalesce(s.referred, false) as referred, coalesce(s.on_spot, false) as on_spot,
      coalesce(s.told_times, 0) as told_times,
      i.state in ('resident_notified', 'rated') or (i.state = 'closed' and coalesce(s.told_times, 0) > 0) as told_last,
      p.assigned, coalesce(y.replied, false) as replied, coalesce(y.cannot, false) as cannot, coalesce(c.met, false) as met, coalesce(c.missed, false) as missed,
      a.handling as first_handling, a.result as first_result, z.handling as final_handling, z.result as final_result
    from opinions.item i
    left join lateral (
      select bool_or(t.event = 'screenOut') as screened, bool_or(t.event = 'withdraw') as withdrawn, bool_or(t.event = 'refer') as referred,
        bool_or(t.event = 'answerOnSpot') as on_spot, count(*) filter (where t.event = 'tell')::int as told_times
      from opinions.step t where t.district_id = i.district_id and t.item_id = i.item_id) s on true
    left join lateral (
      select exists (select 1 from opinions.part x where x.district_id = i.district_id and x.item_id = i.item_id and x.kind = 'lead'
        and x.state <> 'returned') as assigned) p on true
    left join lateral (
      select true as replied, bool_or(r.class = 'cannot') as cannot
      from opinions.reply r join opinions.part x on x.district_id = r.district_id and x.part_id = r.part_id and x.kind = 'lead'
      where r.district_id = i.district_id and r.item_id = i.item_id and r.released_at is not null having count(*) > 0) y on true
    left join lateral (
      select bool_or(k.outcome = 'met') as met, bool_or(k.outcome = 'missed' or (k.outcome is null and k.paused_on is null and k.due_on < ${today}::date)) as missed
      from opinions.clock k where k.district_id = i.district_id and k.item_id = i.item_id and k.step = 'reply') c on true
    left join opinions.rating a on a.district_id = i.district_id and a.item_id = i.item_id and a.round = 1 and a.by_whom = i.raised_by and a.occasion = 'reply'
    left join opinions.rating z on z.district_id = i.district_id and z.item_id = i.item_id and z.round = i.round and z.by_whom = i.raised_by and z.occasion = 'reply'
    where i.district_id = ${districtId} and i.raised_on between ${from}::date and ${to}::date and not i.held and not i.hidden
      and (${streetId}::int is null or i.street_id = ${streetId}::int)`
}
