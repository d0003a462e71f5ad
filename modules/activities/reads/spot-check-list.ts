import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { Finding } from '../language.ts'
import { shanghaiText } from '../store/load-activity.ts'
import { placeJoins } from './activity-list.ts'

export interface CheckLine {
  readonly checkId: string
  readonly activityId: string
  readonly title: string
  readonly titleEn: string
  readonly kind: string
  readonly street: string | null
  readonly streetEn: string | null
  readonly heldOn: CivilDate
  readonly drawnAt: string
  readonly finding: Finding | null
  readonly note: string | null
}

/** Spot checks, newest draw first, `limit + 1` of them; with `streetIds` only those of these streets. */
export async function spotCheckList(
  db: Sql,
  asked: {
    districtId: number
    streetIds: readonly number[] | null
    open: boolean
    limit: number
    after: string | null
  },
): Promise<CheckLine[]> {
  const found = await sql<CheckLine>`
    select k.check_id as "checkId", a.activity_id as "activityId", a.title, a.title_en as "titleEn", a.kind,
      s.name as street, s.name_en as "streetEn", a.held_on as "heldOn", ${shanghaiText('k.drawn_at')} as "drawnAt", k.finding, k.note
    from activities.spot_check k
    join activities.activity a on a.district_id = k.district_id and a.activity_id = k.activity_id
    ${placeJoins}
    where k.district_id = ${asked.districtId} and (not ${asked.open}::boolean or k.finding is null)
      and (${asked.streetIds}::int[] is null or a.street_id = any(${asked.streetIds}::int[]))
      and (${asked.after}::uuid is null or k.check_id < ${asked.after}::uuid)
    order by k.check_id desc limit ${asked.limit + 1}`.execute(db)
  return found.rows
}
