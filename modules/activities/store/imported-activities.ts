import { type RawBuilder, sql } from 'kysely'
import type { Sql } from '../../../platform/database/database.ts'
import type { Entered, NewActivity } from './new-rows.ts'

/** A past activity out of an office's list; known again by its external id. */
export interface ImportedActivity extends NewActivity {
  readonly externalId: string
}

/** Statement part: inserts past activities, closed as they come, and returns their `activity_id`. */
export function importedActivitiesPart(
  entered: Entered,
  rows: readonly ImportedActivity[],
): RawBuilder<{ activity_id: string }> {
  const at = sql`${entered.at}::timestamptz`
  const by = sql`${entered.by}::uuid`
  return sql<{ activity_id: string }>`
    insert into activities.activity (district_id, activity_id, kind, title, title_en, theme, street_id, community_id, place,
      held_on, starts_at, ends_at, half_days, state, fields, origin, external_id, created_by, created_at, closed_at, closed_by)
    select ${entered.districtId}::int, x."activityId", x.kind, x.title, x."titleEn", x.theme, x."streetId", x."communityId",
      x.place, x."heldOn", x."startsAt", x."endsAt", x."halfDays", 'closed', x.fields, 'import', x."externalId", ${by}, ${at}, ${at}, ${by}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x("activityId" uuid, kind text, title text, "titleEn" text,
      theme text, "streetId" int, "communityId" text, place text, "heldOn" date, "startsAt" timestamptz,
      "endsAt" timestamptz, "halfDays" int, fields jsonb, "externalId" text)
    returning activity_id`
}

/**
 * Withdraws imported activities nobody has touched since: they count no more and their external ids are free again. Answers the ids
 * withdrawn.
 */
export async function withdrawImported(
  tx: Sql,
  districtId: number,
  activityIds: readonly string[],
  reason: string,
): Promise<Set<string>> {
  const done = await sql<{ id: string }>`
    update activities.activity set state = 'cancelled', cancelled_reason = ${reason}, external_id = null, version = version + 1
    where district_id = ${districtId} and activity_id = any(${activityIds}::uuid[]) and origin = 'import' and state = 'closed' and version = 1
    returning activity_id as id`.execute(tx)
  return new Set(done.rows.map((row) => row.id))
}
