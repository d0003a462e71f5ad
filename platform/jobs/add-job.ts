import { type RawBuilder, sql } from 'kysely'

/**
 * Statement part: adds a job of the district held, if the CTE `onlyIf` of the same statement has a row; so the job stands
 * or falls with the fact. Whoever uses it must read its `id`, because a CTE nobody reads never runs.
 */
export function addJobPart(task: string, payload: object, onlyIf: string): RawBuilder<{ id: number }> {
  return sql<{ id: number }>`select platform.add_job(${task}::text, ${JSON.stringify(payload)}::jsonb) as id
    where exists (select 1 from ${sql.id(onlyIf)})`
}
