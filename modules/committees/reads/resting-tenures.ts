import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'
import { type RestingTenure, WAITING_DAYS } from '../rules/resting.ts'

/** A post that is about to end: asked for as if it had. */
export interface EndingPost {
  readonly postId: string
  readonly on: CivilDate
  readonly reason: string
}

/**
 * Running tenures of the district (of one person, on one mandate or on one post) that rest on a mandate, post or term which has ended by the day, with what could carry them on; at most
 * `most`, in order of their ids from `after` on.
 */
export async function restingTenures(
  db: Sql,
  asked: {
    readonly districtId: number
    readonly today: CivilDate
    readonly personId?: string | null
    readonly mandateId?: string | null
    readonly ending?: EndingPost | null
    readonly after?: string | null
    readonly most: number
  },
): Promise<RestingTenure[]> {
  const { districtId, today, personId = null, mandateId = null, ending = null, after = null, most } = asked
  const postEnd = sql`case when g.post_id = ${ending?.postId ?? null}::uuid then ${ending?.on ?? null}::date else g.ends_on end`
  const found = await sql<RestingTenure>`
    select t.tenure_id as "tenureId", t.street_id as "streetId", t.seat, t.person_id as "personId", t.starts_on as "startsOn", t.version,
      case when m.mandate_id is not null then json_build_object('endsOn', m.ends_on, 'endReason', m.end_reason) end as mandate,
      (select n.mandate_id from roster.mandate n
        where n.district_id = t.district_id and n.person_id = t.person_id and n.level = m.level and n.mandate_id <> m.mandate_id
          and n.street_id is not distinct from m.street_id and n.starts_on >= m.ends_on
          and n.starts_on <= m.ends_on + ${WAITING_DAYS}::int and (n.ends_on is null or n.ends_on > n.starts_on)
        order by n.starts_on limit 1) as "nextMandateId",
      case when g.post_id is not null then json_build_object('title', g.title, 'titleEn', g.title_en, 'endsOn', ${postEnd},
        'endReason', case when g.post_id = ${ending?.postId ?? null}::uuid then ${ending?.reason ?? null}::text else g.end_reason end) end as post,
      (select n.post_id from committees.concurrent_post n
        where n.district_id = t.district_id and n.person_id = t.person_id and n.kind = g.kind and n.post_id <> g.post_id
          and (n.office is null) = (g.office is null) and n.street_id is not distinct from g.street_id
          and n.starts_on <= ${postEnd} and (n.ends_on is null or n.ends_on > ${postEnd})
        order by n.starts_on desc limit 1) as "nextPostId",
      case when r.term_id is not null then json_build_object('endsOn', r.ends_on) end as term,
      (select n.term_id from roster.term n where n.district_id = t.district_id and n.level = r.level and n.number = r.number + 1) as "nextTermId",
      exists (select 1 from roster.mandate n join roster.term k on k.district_id = n.district_id and k.term_id = n.term_id
        where n.district_id = t.district_id and n.person_id = t.person_id and k.level = r.level and k.number > r.number
          and n.starts_on <= ${today}::date and (n.ends_on is null or n.ends_on > ${today}::date)) as "inNextTerm"
    from committees.tenure t
    left join roster.mandate m on m.district_id = t.district_id and m.mandate_id = t.mandate_id
    left join committees.concurrent_post g on g.district_id = t.district_id and g.post_id = t.post_id
    left join roster.term r on r.district_id = t.district_id and r.term_id = t.term_id
    where t.district_id = ${districtId} and t.ends_on is null
      and (${personId}::uuid is null or t.person_id = ${personId}::uuid)
      and (${mandateId}::uuid is null or t.mandate_id = ${mandateId}::uuid)
      and (${ending?.postId ?? null}::uuid is null or t.post_id = ${ending?.postId ?? null}::uuid)
      and (${after}::uuid is null or t.tenure_id > ${after}::uuid)
      and (m.ends_on <= ${today}::date or ${postEnd} <= ${today}::date or r.ends_on <= ${today}::date)
    order by t.tenure_id limit ${most}`.execute(db)
  return found.rows
}
