import { sql } from 'kysely'
import type { Sql } from '../../../platform/database/database.ts'

/** Activities at which a line was heard whose item was erased since: copies of that line elsewhere are to go as well. */
export async function activitiesOfForgottenLines(db: Sql, districtId: number, since: Date): Promise<string[]> {
  const { rows } = await sql<{ activityId: string }>`
    select distinct i.activity_id as "activityId"
    from opinions.step s join opinions.item i on i.district_id = s.district_id and i.item_id = s.item_id
    where s.district_id = ${districtId} and s.event = 'erase' and s.at >= ${since}
      and i.opinion_id is not null and i.activity_id is not null`.execute(db)
  return rows.map(({ activityId }) => activityId)
}
