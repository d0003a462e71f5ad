import { type RawBuilder, sql } from 'kysely'

/** Columns of a NamedMatter; the matter is `m`, joined by `matterJoins`. */
export const matterColumns: RawBuilder<unknown> = sql`m.matter_id as "matterId", m.position, m.type, m.person_id as "personId", p.name as "personName",
  m.street_id as "streetId", s.name as street, s.name_en as "streetEn", m.seat, m.seat_no as "seatNo"`

/** The same as pairs of a json object. */
export const matterJson: RawBuilder<unknown> = sql`'matterId', m.matter_id, 'position', m.position, 'type', m.type, 'personId', m.person_id, 'personName', p.name,
  'streetId', m.street_id, 'street', s.name, 'streetEn', s.name_en, 'seat', m.seat, 'seatNo', m.seat_no`

export const matterJoins: RawBuilder<unknown> = sql`join roster.person p on p.district_id = m.district_id and p.person_id = m.person_id
  join districts.street s on s.district_id = m.district_id and s.street_id = m.street_id`

/** The day a matter's oath was taken, as lateral `o` with `sworn_on`; and the day to make up the last one missed, `make_up_on`, until it is taken. */
export const oathOfMatter: RawBuilder<unknown> = sql`left join lateral (
    select min(c.held_on) filter (where t.part <> 'absent') as sworn_on,
      case when bool_or(t.part <> 'absent') then null
        else (array_agg(t.make_up_on order by c.held_on desc, c.ceremony_id desc) filter (where t.part = 'absent'))[1] end as make_up_on
    from appointments.oath t join appointments.ceremony c on c.district_id = t.district_id and c.ceremony_id = t.ceremony_id
    where t.district_id = m.district_id and t.matter_id = m.matter_id) o on true`

/** The valid letter of a matter, as `l`. */
export const letterOfMatter: RawBuilder<unknown> = sql`left join appointments.issued_paper l on l.district_id = m.district_id and l.matter_id = m.matter_id
    and l.kind = 'letter' and l.void_since is null`
