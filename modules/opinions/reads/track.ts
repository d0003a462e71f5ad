import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { Channel, ItemState, ReplyClass, Satisfaction } from '../language.ts'

interface Named {
  readonly name: string
  readonly nameEn: string
}

/** An item as whoever raised it follows it: what is told to everyone, and nothing else. */
export interface TrackedItem {
  readonly receipt: string
  readonly year: number
  readonly number: number
  readonly receivedAt: Date
  readonly raisedOn: CivilDate
  readonly channel: Channel
  readonly state: ItemState
  readonly round: number
  readonly words: string
  readonly theme: string
  readonly place: string
  readonly street: Named
  readonly community: Named | null
  readonly deputy: { readonly name: string } | null
  readonly unit: string | null
  readonly unitEn: string | null
  readonly held: boolean
  readonly dueOn: CivilDate | null
  readonly dueStep: string | null
  readonly provisional: boolean
  readonly paused: boolean
  readonly photos: number
  readonly history: readonly {
    readonly event: string
    readonly toState: ItemState
    readonly at: string
    readonly words: string
    readonly wordsEn: string
    readonly unit: string | null
  }[]
  readonly replies: readonly {
    readonly round: number
    readonly class: ReplyClass
    readonly body: string
    readonly bodyEn: string
    readonly words: string
    readonly wordsEn: string
    readonly at: string
    readonly promises: readonly {
      readonly words: string
      readonly wordsEn: string
      readonly dueOn: CivilDate
      readonly state: string
    }[]
  }[]
  readonly question: { readonly partId: string; readonly words: string; readonly askedAt: string } | null
  readonly ratings: readonly {
    readonly round: number
    readonly handling: Satisfaction
    readonly result: Satisfaction
  }[]
}

/** The English name of the body that replied, its unit or the street, while it bears the name it replied under. */
const bodyEn = sql`coalesce((select u.name_en from opinions.part w join units.unit u on u.district_id = w.district_id and u.unit_id = w.unit_id
    where w.district_id = y.district_id and w.part_id = y.part_id and u.name = y.body), case when s.name = y.body then s.name_en end, '')`

/** Replies that are released; a co-handling unit's goes to the lead unit, not to the resident. */
const replies = sql`(select coalesce(json_agg(json_build_object('round', y.round, 'class', y.class, 'body', y.body, 'bodyEn', ${bodyEn}, 'words', y.words, 'wordsEn', y.words_en,
    'at', y.released_at, 'promises', (select coalesce(json_agg(json_build_object('words', o.words, 'wordsEn', o.words_en, 'dueOn', o.due_on, 'state', o.state)
      order by o.due_on, o.promise_id), '[]') from opinions.promise o where o.district_id = y.district_id and o.reply_id = y.reply_id))
    order by y.released_at, y.reply_id), '[]')
  from opinions.reply y
  where y.district_id = i.district_id and y.item_id = i.item_id and y.released_at is not null and not exists (select 1 from opinions.part p
    where p.district_id = y.district_id and p.part_id = y.part_id and p.kind = 'co'))`

const history = sql`(select coalesce(json_agg(json_build_object('event', t.event, 'toState', t.to_state, 'at', t.at, 'words', t.words, 'wordsEn', t.words_en,
    'unit', u.name) order by t.at, t.step_id), '[]')
  from opinions.step t left join units.unit u on u.district_id = t.district_id and u.unit_id = t.unit_id
  where t.district_id = i.district_id and t.item_id = i.item_id and t.audience = 'everyone')`

/** What a unit waits for: its question, while the part stands. */
const question = sql`(select json_build_object('partId', p.part_id, 'words', t.words, 'askedAt', t.at)
  from opinions.part p join opinions.step t on t.district_id = p.district_id and t.part_id = p.part_id and t.event = 'pause'
  where p.district_id = i.district_id and p.item_id = i.item_id and p.state = 'waiting' order by t.at desc limit 1)`

export async function trackedItem(db: Sql, districtId: number, itemId: string): Promise<TrackedItem | null> {
  const { rows } = await sql<TrackedItem>`
    select i.receipt, i.year, i.number, i.received_at as "receivedAt", i.raised_on as "raisedOn", i.channel, i.state, i.round, i.words, i.theme, i.place,
      json_build_object('name', s.name, 'nameEn', s.name_en) as street,
      case when c.community_id is not null then json_build_object('name', c.name, 'nameEn', c.name_en) end as community,
      case when d.person_id is not null then json_build_object('name', d.name) end as deputy,
      u.name as unit, u.name_en as "unitEn",
      i.held, i.due_on as "dueOn", i.due_step as "dueStep", i.due_provisional as provisional, i.paused_on is not null as paused,
      (select count(*)::int from opinions.photo f where f.district_id = i.district_id and f.item_id = i.item_id and not f.of_reply
        and f.erased_at is null) as photos,
      ${history} as history, ${replies} as replies, ${question} as question,
      (select coalesce(json_agg(json_build_object('round', r.round, 'handling', r.handling, 'result', r.result) order by r.round, r.rated_at), '[]')
        from opinions.rating r where r.district_id = i.district_id and r.item_id = i.item_id and r.by_whom = 'resident') as ratings
    from opinions.item i
    join districts.street s on s.district_id = i.district_id and s.street_id = i.street_id
    left join districts.community c on c.district_id = i.district_id and c.community_id = i.community_id
    left join units.unit u on u.district_id = i.district_id and u.unit_id = i.lead_unit_id
    left join roster.person d on d.district_id = i.district_id and d.person_id = i.deputy_id
    where i.district_id = ${districtId} and i.item_id = ${itemId}::uuid`.execute(db)
  return rows[0] ?? null
}
