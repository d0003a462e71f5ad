import { type RawBuilder, sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import { newId } from '../../../platform/ids/new-id.ts'

/** A step of a dossier, or of one of its matters, as its timeline keeps it. */
export interface NewStep {
  readonly stepId: string
  readonly dossierId: string
  readonly matterId: string | null
  readonly step: string
  readonly on: CivilDate
  readonly number: string | null
  readonly responsible: string | null
  readonly words: string | null
  readonly by: string
  readonly at: Date
}

/** A step taken by this person on that day. */
export function newStep(
  who: { readonly actor: { readonly personId: string }; readonly now: Date },
  dossierId: string,
  said: {
    readonly step: string
    readonly on: CivilDate
    readonly matterId?: string | null
    readonly number?: string | undefined
    readonly responsible?: string | undefined
    readonly words?: string | undefined
  },
): NewStep {
  return {
    stepId: newId(),
    dossierId,
    matterId: said.matterId ?? null,
    step: said.step,
    on: said.on,
    number: said.number?.trim() ?? null,
    responsible: said.responsible?.trim() ?? null,
    words: said.words?.trim() ?? null,
    by: who.actor.personId,
    at: who.now,
  }
}

/** The CTE `stepped`: keeps steps where the CTE named has a row. */
export function stepPart(districtId: number, steps: readonly NewStep[], onlyIf: string): RawBuilder<unknown> {
  const rows = steps.map((one) => ({
    ...{ step_id: one.stepId, dossier_id: one.dossierId, matter_id: one.matterId, step: one.step, step_on: one.on },
    ...{ number: one.number, responsible: one.responsible, words: one.words, by_person: one.by, at: one.at },
  }))
  return sql`stepped as (
    insert into appointments.step (district_id, step_id, dossier_id, matter_id, step, step_on, number, responsible, words, by_person, at)
    select ${districtId}::int, x.step_id, x.dossier_id, x.matter_id, x.step, x.step_on, x.number, x.responsible, x.words, x.by_person, x.at
    from json_to_recordset(${JSON.stringify(rows)}::json) as x (step_id uuid, dossier_id uuid, matter_id uuid, step text, step_on date,
      number text, responsible text, words text, by_person uuid, at timestamptz)
    where exists (select 1 from ${sql.id(onlyIf)}))`
}
