import { sql } from 'kysely'
import { newId } from '../../../platform/ids/new-id.ts'

/** A step of a bulletin's way, as kept for its timeline. */
export interface NewStep {
  readonly stepId: string
  readonly step: string
  readonly reason: string | null
  readonly by: string
  readonly at: Date
}

/** A step taken now by this person. */
export function newStep(
  who: { actor: { personId: string }; now: Date },
  step: string,
  reason: string | null = null,
): NewStep {
  return { stepId: newId(), step, reason, by: who.actor.personId, at: who.now }
}

/** The CTE `stepped`: keeps a step where the CTE named has a row. */
export function stepPart(districtId: number, bulletinId: string, step: NewStep, onlyIf: string) {
  return sql`stepped as (
    insert into bulletins.step (district_id, step_id, bulletin_id, step, reason, by_person, at)
    select ${districtId}::int, ${step.stepId}::uuid, ${bulletinId}::uuid, ${step.step}::text, ${step.reason}::text, ${step.by}::uuid,
      ${step.at}::timestamptz
    where exists (select 1 from ${sql.id(onlyIf)}))`
}
