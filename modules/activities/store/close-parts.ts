import { type RawBuilder, sql } from 'kysely'
import type { Doer } from '../../../kernel/doer.ts'
import type { Level } from '../../../kernel/level.ts'
import type { Mark, PartTaken } from '../language.ts'

export interface Closing {
  readonly districtId: number
  readonly activityId: string
  /** The version read under lock. */
  readonly version: number
  readonly doer: Doer
  readonly at: Date
}

/** Statement part (a CTE body): closes one published activity; no row where state or version are no longer as read. */
export function closePart(closing: Closing): RawBuilder<{ activity_id: string; version: number }> {
  return sql<{ activity_id: string; version: number }>`
    update activities.activity set state = 'closed', version = version + 1, closed_at = ${closing.at}::timestamptz,
      closed_by = ${closing.doer.personId}::uuid
    where district_id = ${closing.districtId} and activity_id = ${closing.activityId}::uuid
      and state = 'published' and version = ${closing.version}
    returning activity_id, version`
}

/** Statement part: whoever is still only "due" when it closes was absent. */
export function settleMarksPart(districtId: number, activityId: string): RawBuilder<{ person_id: string }> {
  return sql<{ person_id: string }>`
    update activities.attendance set mark = 'absent'
    where district_id = ${districtId} and activity_id = ${activityId}::uuid and mark = 'due'
    returning person_id`
}

export interface DayClosing extends Omit<Closing, 'activityId'> {
  readonly contactDayId: string
}

/** Statement part: closes the sheet of a contact-day morning. */
export function closeDayPart(closing: DayClosing): RawBuilder<{ contact_day_id: string; version: number }> {
  return sql<{ contact_day_id: string; version: number }>`
    update activities.contact_day set state = 'closed', version = version + 1
    where district_id = ${closing.districtId} and contact_day_id = ${closing.contactDayId}::uuid
      and state = 'published' and version = ${closing.version}
    returning contact_day_id, version`
}

/** Statement part: closes every session of the morning that was held; cancelled ones stay as they are. */
export function closeDaySessionsPart(closing: DayClosing): RawBuilder<{ activity_id: string }> {
  return sql<{ activity_id: string }>`
    update activities.activity set state = 'closed', version = version + 1, closed_at = ${closing.at}::timestamptz,
      closed_by = ${closing.doer.personId}::uuid
    where district_id = ${closing.districtId} and contact_day_id = ${closing.contactDayId}::uuid
      and state in ('planned', 'published')
    returning activity_id`
}

/** Statement part: the due who were not marked in any session of the morning were absent. */
export function settleDayMarksPart(districtId: number, contactDayId: string): RawBuilder<{ person_id: string }> {
  return sql<{ person_id: string }>`
    update activities.attendance t set mark = 'absent' from activities.activity a
    where a.district_id = ${districtId} and a.contact_day_id = ${contactDayId}::uuid and a.state <> 'cancelled'
      and t.district_id = a.district_id and t.activity_id = a.activity_id and t.mark = 'due'
    returning t.person_id`
}

export interface Correction {
  readonly districtId: number
  readonly activityId: string
  readonly personId: string
  readonly mandateId: string
  readonly level: Level
  readonly role: PartTaken
  readonly mark: Mark
}

/** Statement part: one line of a closed activity put right after an objection was verified. */
export function correctMarkPart(line: Correction): RawBuilder<{ person_id: string }> {
  return sql<{ person_id: string }>`
    insert into activities.attendance (district_id, activity_id, person_id, mandate_id, level, role, mark)
    values (${line.districtId}, ${line.activityId}::uuid, ${line.personId}::uuid, ${line.mandateId}::uuid, ${line.level},
      ${line.role}, ${line.mark})
    on conflict (district_id, activity_id, person_id) do update set mark = excluded.mark, role = excluded.role
    returning person_id`
}
