import { type RawBuilder, sql } from 'kysely'
import type { Sql } from '../../../platform/database/database.ts'
import type { Channel, ItemState } from '../language.ts'

export interface HeldLine {
  readonly itemId: string
  readonly year: number
  readonly number: number
  readonly streetId: number
  readonly street: string
  readonly streetEn: string
  readonly community: string | null
  readonly communityEn: string | null
  readonly channel: Channel
  readonly words: string
  readonly wordsEn: string
  readonly receivedAt: Date
  readonly state: ItemState
  readonly version: number
  readonly held: boolean
  readonly hidden: boolean
  readonly hiding: {
    readonly hidingId: string
    readonly reason: string
    readonly askedById: string
    readonly askedBy: string
    readonly askedAt: string
    readonly decidedBy: string | null
    readonly decidedAt: string | null
    readonly state: 'asked' | 'hidden' | 'refused' | 'lifted'
  } | null
}

export interface HeldAsked {
  readonly districtId: number
  /** Streets looked after; null: all. */
  readonly streets: readonly number[] | null
  readonly show: 'held' | 'asked' | 'hidden'
  readonly limit: number
  /** Ids made later sort later. */
  readonly after: string | null
}

const asked = sql<boolean>`exists (select 1 from opinions.hiding h where h.district_id = i.district_id and h.item_id = i.item_id and h.state = 'asked')`

/** By two people, as abuse; an import that was undone is hidden too, and is not counted here. */
const hidden = sql<boolean>`(i.hidden and exists (select 1 from opinions.hiding h where h.district_id = i.district_id and h.item_id = i.item_id
  and h.state = 'hidden'))`

function shown(show: HeldAsked['show']): RawBuilder<boolean> {
  if (show === 'held') return sql<boolean>`i.held and not i.hidden and not ${asked}`
  return show === 'asked' ? asked : hidden
}

function ofStreets(streets: readonly number[] | null): RawBuilder<boolean> {
  return streets === null ? sql<boolean>`true` : sql<boolean>`i.street_id = any(${[...streets]}::int[])`
}

/** Items held back, asked to be hidden, or hidden: the latest first, `limit + 1` of them. */
export async function heldItems(db: Sql, query: HeldAsked): Promise<HeldLine[]> {
  const { rows } = await sql<HeldLine>`
    select i.item_id as "itemId", i.year, i.number, i.street_id as "streetId", s.name as street, s.name_en as "streetEn", c.name as community,
      c.name_en as "communityEn", i.channel, i.words, i.words_en as "wordsEn", i.received_at as "receivedAt", i.state, i.version, i.held, i.hidden,
      (select json_build_object('hidingId', h.hiding_id, 'reason', h.reason, 'askedById', h.asked_by, 'askedBy', p.name, 'askedAt', h.asked_at,
          'decidedBy', q.name, 'decidedAt', h.decided_at, 'state', h.state)
        from opinions.hiding h
        left join roster.person p on p.district_id = h.district_id and p.person_id = h.asked_by
        left join roster.person q on q.district_id = h.district_id and q.person_id = h.decided_by
        where h.district_id = i.district_id and h.item_id = i.item_id order by (h.state in ('asked', 'hidden')) desc, h.asked_at desc limit 1) as hiding
    from opinions.item i
    join districts.street s on s.district_id = i.district_id and s.street_id = i.street_id
    left join districts.community c on c.district_id = i.district_id and c.community_id = i.community_id
    where i.district_id = ${query.districtId} and ${ofStreets(query.streets)} and ${shown(query.show)}
      and (${query.after}::uuid is null or i.item_id < ${query.after}::uuid)
    order by i.item_id desc limit ${query.limit + 1}`.execute(db)
  return rows
}

/** How many there are of each, in these streets. Hiding is counted: whoever hides much is seen to. */
export async function heldCounts(
  db: Sql,
  districtId: number,
  streets: readonly number[] | null,
): Promise<{ held: number; asked: number; hidden: number }> {
  const { rows } = await sql<{ held: number; asked: number; hidden: number }>`
    select count(*) filter (where ${shown('held')})::int as held, count(*) filter (where ${shown('asked')})::int as asked,
      count(*) filter (where ${hidden})::int as hidden
    from opinions.item i
    where i.district_id = ${districtId} and ${ofStreets(streets)} and (i.held or i.hidden or ${asked})`.execute(db)
  return rows[0] ?? { held: 0, asked: 0, hidden: 0 }
}
