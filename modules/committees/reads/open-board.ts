import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { OpenBoardAnswer } from '../contract.ts'

/**
 * What the public reads of a day's board: who holds which seat since when, with the post it rests on; nothing else. Tenures exist only once their appointment was
 * announced. Null where there is no such district.
 */
export async function openBoardOn(
  db: Sql,
  districtId: number,
  on: CivilDate,
): Promise<Omit<OpenBoardAnswer, 'on'> | null> {
  const found = await sql<Omit<OpenBoardAnswer, 'on'>>`
    select json_build_object('name', d.name, 'nameEn', d.name_en, 'isDemo', d.is_demo) as district,
      (select coalesce(json_agg(json_build_object('name', s.name, 'nameEn', s.name_en, 'holders',
          (select coalesce(json_agg(json_build_object('seat', t.seat, 'seatNo', t.seat_no, 'name', p.name,
              'post', coalesce(g.title, t.concurrent_post), 'postEn', nullif(g.title_en, ''), 'startsOn', t.starts_on)
              order by array_position(array['director', 'part_time_deputy_director', 'member', 'secretary'], t.seat), t.seat_no), '[]'::json)
            from committees.tenure t
            join roster.person p on p.district_id = t.district_id and p.person_id = t.person_id
            left join committees.concurrent_post g on g.district_id = t.district_id and g.post_id = t.post_id
            where t.district_id = s.district_id and t.street_id = s.street_id
              and t.starts_on <= ${on}::date and (t.ends_on is null or t.ends_on > ${on}::date))) order by s.sort, s.street_id), '[]'::json)
        from districts.street s where s.district_id = d.district_id) as streets
    from districts.district d where d.district_id = ${districtId}`.execute(db)
  return found.rows[0] ?? null
}
