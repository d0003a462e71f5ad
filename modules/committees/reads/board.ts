import { type RawBuilder, sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { CompositionRule, ConcurrentPost, IncompatibilityRule, Tenure } from '../language.ts'
import type { MandateGround, SeatHolder, TermGround } from '../rules/seat-holder.ts'
import { postJson } from './posts.ts'
import { rulesOnFilePart } from './rules-on-file.ts'

/** A street with who sits in its committee on the day, and when each place was last left before it. */
export interface CommitteeOfStreet {
  streetId: number
  name: string
  nameEn: string
  holders: SeatHolder[]
  left: { seat: Tenure['seat']; seatNo: number; on: CivilDate }[]
}

interface BoardOnFile {
  committees: CommitteeOfStreet[]
  compositionRules: CompositionRule[]
  incompatibilityRules: IncompatibilityRule[]
}

const columns = sql`t.tenure_id as "tenureId", t.seat, t.seat_no as "seatNo", t.full_time as "fullTime", t.person_id as "personId",
  p.name as "personName", t.concurrent_post as "concurrentPost", t.starts_on as "startsOn", t.ends_on as "endsOn", t.version`

const personOf: RawBuilder<unknown> = sql`join roster.person p on p.district_id = t.district_id and p.person_id = t.person_id`

/** Every street with its committee on the day and every rule on file; one statement. */
export async function boardOn(db: Sql, districtId: number, on: CivilDate): Promise<BoardOnFile> {
  const found = await sql<BoardOnFile>`
    select ${rulesOnFilePart(districtId)},
      (select coalesce(json_agg(json_build_object('streetId', s.street_id, 'name', s.name, 'nameEn', s.name_en,
          'holders', ${holdersPart(sql`and t.street_id = s.street_id`, districtId, on)},
          'left', (select coalesce(json_agg(json_build_object('seat', l.seat, 'seatNo', l.seat_no, 'on', l.on)), '[]'::json)
            from (select t.seat, t.seat_no, max(t.ends_on) as on from committees.tenure t
              where t.district_id = s.district_id and t.street_id = s.street_id and t.ends_on <= ${on}::date
              group by t.seat, t.seat_no) l)) order by s.sort, s.street_id), '[]'::json)
        from districts.street s where s.district_id = ${districtId}) as committees`.execute(db)
  return found.rows[0] as BoardOnFile
}

/** Who sits on the day with what the seat rests on, as a json array; `narrowed`: a further condition on `t`. */
export function holdersPart(narrowed: RawBuilder<unknown>, districtId: number, on: CivilDate): RawBuilder<unknown> {
  return sql`(select coalesce(json_agg(json_build_object('tenureId', t.tenure_id, 'streetId', t.street_id, 'seat', t.seat, 'seatNo', t.seat_no,
      'fullTime', t.full_time, 'personId', t.person_id, 'personName', p.name, 'concurrentPost', t.concurrent_post, 'startsOn', t.starts_on,
      'endsOn', t.ends_on, 'version', t.version, 'appointedUntil', t.expires_on,
      'posts', (select coalesce(json_agg(${postJson('c')} order by c.starts_on, c.post_id), '[]'::json) from committees.concurrent_post c
        where c.district_id = t.district_id and c.person_id = t.person_id
          and c.starts_on <= ${on}::date and (c.ends_on is null or c.ends_on > ${on}::date)),
      'post', ${postGround}, 'mandate', ${mandateGround(on)}, 'term', ${termGround},
      'delegationDeputy', exists (select 1 from roster.mandate m where m.district_id = t.district_id and m.person_id = t.person_id
        and m.level = 'district' and m.street_id = t.street_id and m.starts_on <= ${on}::date and (m.ends_on is null or m.ends_on > ${on}::date)),
      'elsewhere', (select min(o.street_id) from committees.tenure o where o.district_id = t.district_id and o.person_id = t.person_id
        and o.street_id <> t.street_id and o.starts_on <= ${on}::date and (o.ends_on is null or o.ends_on > ${on}::date))
      ) order by array_position(array['director', 'part_time_deputy_director', 'member', 'secretary'], t.seat), t.seat_no), '[]'::json)
    from committees.tenure t ${personOf}
    where t.district_id = ${districtId} and t.starts_on <= ${on}::date and (t.ends_on is null or t.ends_on > ${on}::date) ${narrowed})`
}

const postGround: RawBuilder<ConcurrentPost | null> = sql`(select ${postJson('g')} from committees.concurrent_post g
  where g.district_id = t.district_id and g.post_id = t.post_id)`

const mandateGround = (
  on: CivilDate,
): RawBuilder<MandateGround | null> => sql`(select json_build_object('level', m.level,
    'number', r.number, 'endsOn', m.ends_on, 'suspendedSince', (select max(u.starts_on) from roster.suspension u
      where u.district_id = m.district_id and u.mandate_id = m.mandate_id and u.starts_on <= ${on}::date
        and (u.ends_on is null or u.ends_on > ${on}::date)))
  from roster.mandate m join roster.term r on r.district_id = m.district_id and r.term_id = m.term_id
  where m.district_id = t.district_id and m.mandate_id = t.mandate_id)`

const termGround: RawBuilder<TermGround | null> = sql`(select json_build_object('level', r.level, 'number', r.number, 'endsOn', r.ends_on)
  from roster.term r where r.district_id = t.district_id and r.term_id = t.term_id)`

/** Where a person sits on the day, over all streets, and the rules on file: what a new post is held against. */
export async function seatsOfPerson(
  db: Sql,
  asked: { districtId: number; personId: string; on: CivilDate },
): Promise<Omit<BoardOnFile, 'committees'> & { holders: SeatHolder[] }> {
  const { districtId, personId, on } = asked
  const found = await sql<Omit<BoardOnFile, 'committees'> & { holders: SeatHolder[] }>`
    select ${rulesOnFilePart(districtId)}, ${holdersPart(sql`and t.person_id = ${personId}::uuid`, districtId, on)} as holders`.execute(
    db,
  )
  return found.rows[0] as Omit<BoardOnFile, 'committees'> & { holders: SeatHolder[] }
}

/** All tenures of a street's committee, the latest first; `limit + 1` of them. */
export async function tenuresOfStreet(
  db: Sql,
  asked: {
    districtId: number
    streetId: number
    limit: number
    after: readonly [startsOn: string, tenureId: string] | null
  },
): Promise<(Tenure & { endReason: string | null; endReasonEn: string | null })[]> {
  const found = await sql<Tenure & { endReason: string | null; endReasonEn: string | null }>`
    select ${columns}, t.end_reason as "endReason", t.end_reason_en as "endReasonEn"
    from committees.tenure t ${personOf}
    where t.district_id = ${asked.districtId} and t.street_id = ${asked.streetId}
      and (${asked.after?.[0] ?? null}::date is null
        or (t.starts_on, t.tenure_id) < (${asked.after?.[0] ?? null}::date, ${asked.after?.[1] ?? null}::uuid))
    order by t.starts_on desc, t.tenure_id desc
    limit ${asked.limit + 1}`.execute(db)
  return found.rows
}
