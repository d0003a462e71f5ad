import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import { refuse } from '../../../kernel/refusal.ts'
import { type AuditFact, auditInsert } from '../../../platform/audit/audit.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { ActivityState } from '../language.ts'

export interface ContactDayRow {
  readonly contactDayId: string
  readonly streetId: number
  readonly heldOn: CivilDate
  readonly state: ActivityState
  readonly version: number
}

/** The morning itself; refuses with 404 where there is none. */
export async function loadContactDay(db: Sql, districtId: number, contactDayId: string): Promise<ContactDayRow> {
  const found = await sql<ContactDayRow>`
    select contact_day_id as "contactDayId", street_id as "streetId", held_on as "heldOn", state, version
    from activities.contact_day
    where district_id = ${districtId} and contact_day_id = ${contactDayId}::uuid`.execute(db)
  return found.rows[0] ?? refuse('activities.not-found', { status: 404 })
}

export interface DayMovement {
  readonly districtId: number
  readonly contactDayId: string
  readonly version: number
  readonly from: ActivityState
  readonly to: 'published' | 'cancelled'
  readonly reason: string | null
}

export interface DayAnswer {
  readonly contactDayId: string
  readonly state: ActivityState
  readonly version: number
}

const answerOfDay = sql`(select jsonb_build_object('contactDayId', contact_day_id, 'state', state, 'version', version) from held)`

/** Publishes or cancels a morning together with all its sessions that are still open; null where it changed meanwhile. */
export async function moveContactDay(db: Sql, move: DayMovement, audit: AuditFact): Promise<DayAnswer | null> {
  const sessions: ActivityState[] = move.to === 'published' ? ['planned'] : ['planned', 'published']
  const done = await sql<{ answer: DayAnswer }>`
    with held as (
      update activities.contact_day set state = ${move.to}, version = version + 1
      where district_id = ${move.districtId} and contact_day_id = ${move.contactDayId}::uuid
        and state = ${move.from} and version = ${move.version}
      returning contact_day_id, state, version),
    sessions as (
      update activities.activity a set state = ${move.to}, cancelled_reason = ${move.reason}::text, version = a.version + 1
      from held
      where a.district_id = ${move.districtId} and a.contact_day_id = held.contact_day_id
        and a.state = any(${sessions}::text[])
      returning a.activity_id),
    audited as (${auditInsert({ ...audit, answer: answerOfDay }, { onlyIf: 'held' })})
    select ${answerOfDay} as answer from held`.execute(db)
  return done.rows[0]?.answer ?? null
}
