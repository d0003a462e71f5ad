import { sql } from 'kysely'
import type { Sql } from '../../../platform/database/database.ts'
import { newId } from '../../../platform/ids/new-id.ts'
import { DISTRICT, JINCHANG, PINGJIANG } from '../../roster/testing/people-ground.ts'

/** Findings with measures: late in either street and of all streets (one with two late measures), one done, one due on a Friday. */
export async function homeFindings(db: Sql): Promise<void> {
  await finding(db, PINGJIANG, [
    ['under_way', '2026-11-20'],
    ['planned', '2026-11-25'],
  ])
  await finding(db, JINCHANG, [['planned', '2026-11-25']])
  await finding(db, null, [['planned', '2026-11-23']])
  await finding(db, PINGJIANG, [['done', '2026-11-20']])
  await finding(db, PINGJIANG, [['planned', '2026-11-27']])
}

async function finding(
  db: Sql,
  streetId: number | null,
  measures: readonly (readonly [state: string, dueOn: string])[],
): Promise<void> {
  const id = newId()
  await sql`insert into committees.finding (district_id, finding_id, street_id, found_by, found_on, words, state, entered_at)
    values (${DISTRICT}, ${id}::uuid, ${streetId}, '督查组', '2026-10-20', '台账不全', 'open', '2026-10-21T09:00:00+08:00')`.execute(
    db,
  )
  for (const [state, dueOn] of measures)
    await sql`insert into committees.measure (district_id, measure_id, finding_id, words, responsible, due_on, state, done_on, result, entered_at)
      values (${DISTRICT}, ${newId()}::uuid, ${id}::uuid, '补齐台账', '街道工委', ${dueOn}::date, ${state},
        ${state === 'done' ? '2026-11-24' : null}::date, ${state === 'done' ? '已补齐' : null}, '2026-10-21T09:00:00+08:00')`.execute(
      db,
    )
}
