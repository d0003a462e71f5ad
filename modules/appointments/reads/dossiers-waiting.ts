import { type RawBuilder, sql } from 'kysely'
import { peopleLifecycle, ruleLifecycle } from '../language.ts'

/** Where nothing can happen any more. */
const OVER: readonly string[] = [
  ...peopleLifecycle.states.filter((state) => peopleLifecycle.isFinal(state)),
  ...ruleLifecycle.states.filter((state) => ruleLifecycle.isFinal(state)),
]

/**
 * How many dossiers wait for this person as one of their hands, as a column `dossiersWaiting` of a statement: a hand of the whole, district staff today, is
 * waited for until the dossier is over; a hand for a street, whose committee they run today, while recommendations are collected. Nobody else counts any:
 * before its announcement a dossier exists for its hands alone. `runs`: the streets whose committees the person works for, null the district's staff.
 */
export function dossiersWaitingPart(asked: {
  readonly districtId: number
  readonly personId: string
  readonly runs: readonly number[] | null
}): RawBuilder<unknown> {
  const { districtId, personId, runs } = asked
  const named =
    runs === null
      ? sql`h.street_id is null and d.state <> all(${`{${OVER.join(',')}}`}::text[])`
      : sql`h.street_id = any(${`{${runs.join(',')}}`}::int[]) and d.state = 'collecting'`
  return sql`(select count(*)::int from appointments.dossier_hand h
      join appointments.dossier d on d.district_id = h.district_id and d.dossier_id = h.dossier_id
    where h.district_id = ${districtId} and h.person_id = ${personId}::uuid and h.left_at is null and ${named}) as "dossiersWaiting"`
}
