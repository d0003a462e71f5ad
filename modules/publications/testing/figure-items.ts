import type pg from 'pg'
import { newId } from '../../../platform/ids/new-id.ts'
import { DISTRICT, JINCHANG, PEOPLE, PINGJIANG } from '../../roster/testing/people-ground.ts'

const deputys = (raised_on: string, more: object = {}) => ({
  ...{ channel: 'deputy', raised_by: 'deputy', deputy_id: PEOPLE.deputyShen, raised_on, street_id: PINGJIANG },
  ...more,
})

/** Items of deputies: three count in Pingjiang 2023, both ends of the year and one taken back; not the hidden, the held, the year before, another street's. */
const ITEMS = [
  deputys('2023-01-01'),
  deputys('2023-12-31', { confidential: true }),
  deputys('2023-06-01', { state: 'withdrawn' }),
  deputys('2023-06-02', { hidden: true }),
  deputys('2023-06-03', { held: true }),
  deputys('2022-12-31'),
  deputys('2023-06-04', { street_id: JINCHANG }),
  // A resident's, at the counter: neither a deputy's nor heard at a visit.
  { ...deputys('2023-06-05'), channel: 'counter', raised_by: 'resident', deputy_id: null },
]

/** Puts them into the ledger, and of each visit and contact day held in 2023 the first two lines heard; every second one concerns the district. */
export async function putFigureItems(owner: pg.Client): Promise<void> {
  await owner.query(
    `insert into opinions.item (district_id, item_id, street_id, year, number, receipt, query_hash, channel, raised_by, deputy_id, theme, words, words_en,
       raised_on, received_at, state, hidden, held, confidential)
     select ${DISTRICT}, x.item_id, x.street_id, 2023, x.number, x.receipt, '', x.channel, x.raised_by, x.deputy_id, 'parking', '停车难', 'Parking is hard',
       x.raised_on, now(), coalesce(x.state, 'new'), coalesce(x.hidden, false), coalesce(x.held, false), coalesce(x.confidential, false)
     from json_populate_recordset(null::opinions.item, $1) x`,
    [
      JSON.stringify(
        ITEMS.map((item, at) => ({ ...item, item_id: newId(), number: at + 1, receipt: String(1_000_000_000 + at) })),
      ),
    ],
  )
  await owner.query(
    `insert into opinions.item (district_id, item_id, street_id, year, number, receipt, query_hash, channel, raised_by, activity_id, opinion_id, theme, reach,
       words, words_en, raised_on, received_at, state)
     select o.district_id, gen_random_uuid(), a.street_id, 2023, 100 + row_number() over (order by o.opinion_id), (2000000000 + row_number() over (order by
       o.opinion_id))::text, '', 'heard', 'resident', a.activity_id, o.opinion_id, 'safety', case o.line_no when 1 then 'street' else 'district' end, o.words,
       o.words_en, a.held_on, now(), 'new'
     from activities.heard_opinion o join activities.activity a using (district_id, activity_id)
     where a.state in ('closed', 'summarised') and a.held_on between '2023-01-01' and '2023-12-31' and o.line_no <= 2`,
  )
}
