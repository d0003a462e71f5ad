import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { ActivitySubject } from '../language.ts'
import { ownLine } from '../store/load-activity.ts'
import { type RosterLine, rosterJson } from './activity-detail.ts'
import { type ActivityLine, lineColumns, placeJoins } from './activity-list.ts'
import { tallies, talliesJson } from './in-scope.ts'

/** An activity in a deputy's own week. */
export interface OwnLine extends ActivityLine {
  readonly own: ActivitySubject['own']
  readonly cancelledReason: string | null
}

/**
 * What concerns one deputy between two days: where the own name stands, and what the own streets and the district publish.
 * Sessions of a contact day appear only to those who are due there.
 */
export async function ownActivities(
  db: Sql,
  asked: { districtId: number; personId: string; streetIds: readonly number[]; from: CivilDate; to: CivilDate },
): Promise<OwnLine[]> {
  const found = await sql<OwnLine>`
    select ${lineColumns}, ${talliesJson} as tallies, ${ownLine(asked.personId)} as own,
      a.cancelled_reason as "cancelledReason"
    from activities.activity a ${placeJoins} ${tallies}
    where a.district_id = ${asked.districtId} and a.held_on between ${asked.from}::date and ${asked.to}::date
      and a.state <> 'planned'
      and (exists (select 1 from activities.attendance o where o.district_id = a.district_id
          and o.activity_id = a.activity_id and o.person_id = ${asked.personId}::uuid)
        or (a.contact_day_id is null and a.state <> 'cancelled'
          and (a.street_id is null or a.street_id = any(${asked.streetIds}::int[]))))
    order by a.held_on, a.starts_at, a.activity_id limit 100`.execute(db)
  return found.rows
}

/** A session a recorder has to report, with those due there. */
export interface RecorderLine extends ActivityLine {
  readonly roster: readonly RosterLine[]
}

/** The published sessions of a recorder's communities between two days, not yet reported ones first. */
export async function recorderSessions(
  db: Sql,
  asked: { districtId: number; communities: readonly string[]; from: CivilDate; to: CivilDate },
): Promise<RecorderLine[]> {
  const found = await sql<RecorderLine>`
    select ${lineColumns}, ${talliesJson} as tallies, ${rosterJson} as roster
    from activities.activity a ${placeJoins} ${tallies}
    where a.district_id = ${asked.districtId} and a.community_id = any(${asked.communities}::text[])
      and a.held_on between ${asked.from}::date and ${asked.to}::date and a.state in ('published', 'closed', 'summarised')
    order by (a.reported_at is null and a.state = 'published') desc, a.held_on, a.starts_at, a.activity_id
    limit 50`.execute(db)
  return found.rows
}
