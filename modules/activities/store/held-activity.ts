import { type RawBuilder, sql } from 'kysely'
import type { ActivityState } from '../language.ts'
import type { Session } from './roster-lines.ts'

export interface Guard extends Session {
  /** Null where the change does not depend on what else changed (setting marks). */
  readonly version: number | null
  readonly states: readonly ActivityState[]
}

/**
 * Statement part, always named `held`: takes the activity in its expected states (and version, where one is given),
 * raises its version and sets what `sets` says. No row means that nothing else in the statement happens either.
 */
export function heldPart(guard: Guard, sets: RawBuilder<unknown> = sql``): RawBuilder<{ version: number }> {
  const versioned = guard.version === null ? sql`` : sql`and version = ${guard.version}`
  return sql<{ version: number }>`
    update activities.activity set version = version + 1 ${sets}
    where district_id = ${guard.districtId} and activity_id = ${guard.activityId}::uuid
      and state = any(${guard.states}::text[]) ${versioned}
    returning activity_id, state, version, street_id`
}

/** What a changing deed answers, as SQL, so that a repeated request hears the same. */
export const heldAnswer = sql`(select jsonb_build_object('activityId', activity_id, 'state', state, 'version', version) from held)`

export interface HeldAnswer {
  readonly activityId: string
  readonly state: ActivityState
  readonly version: number
}
