import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { REVIEW_RESULTS } from '../language.ts'

export interface ReviewRow {
  readonly reviewId: string
  readonly year: number
  readonly words: string
  readonly result: (typeof REVIEW_RESULTS)[number]
  readonly byName: string
  readonly at: Date
  readonly version: number
}

/** The yearly reviews of a tenure, the latest year first. */
export async function reviewsOf(db: Sql, districtId: number, tenureId: string): Promise<readonly ReviewRow[]> {
  const { rows } = await sql<ReviewRow>`
    select r.review_id as "reviewId", r.year, r.words, r.result, p.name as "byName", r.at, r.version
    from appointments.yearly_review r join roster.person p on p.district_id = r.district_id and p.person_id = r.by_person
    where r.district_id = ${districtId} and r.tenure_id = ${tenureId}::uuid order by r.year desc`.execute(db)
  return rows
}

export interface TalkRow {
  readonly talkId: string
  readonly heldOn: CivilDate
  readonly heldBy: string
  readonly words: string
  readonly at: Date
}

/** The reminder talks of a tenure, the latest first. */
export async function talksOf(db: Sql, districtId: number, tenureId: string): Promise<readonly TalkRow[]> {
  const { rows } = await sql<TalkRow>`
    select t.talk_id as "talkId", t.held_on as "heldOn", t.held_by as "heldBy", t.words, t.at
    from appointments.talk t where t.district_id = ${districtId} and t.tenure_id = ${tenureId}::uuid
    order by t.held_on desc, t.talk_id desc limit 100`.execute(db)
  return rows
}
