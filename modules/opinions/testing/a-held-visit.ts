import { newId } from '../../../platform/ids/new-id.ts'
import { DISTRICT, PEOPLE, PINGJIANG } from '../../roster/testing/people-ground.ts'
import type { OpinionHouse } from './opinion-house.ts'

interface HeldVisit {
  readonly words: readonly string[]
  readonly day?: string
  readonly communityId: string
  readonly streetId?: number
  readonly state?: 'published' | 'closed'
  readonly personId?: string
}

/** A weekly visit of Pingjiang that was held, with one deputy present (Shen) and these lines heard; answers the lines' ids. */
export async function aHeldVisit({ owner }: OpinionHouse, visit: HeldVisit): Promise<string[]> {
  const { day = '2026-11-12', streetId = PINGJIANG, state = 'closed', personId = PEOPLE.deputyShen } = visit
  const activityId = newId()
  await owner.query(
    `insert into activities.activity (district_id, activity_id, kind, title, title_en, street_id, community_id, held_on, starts_at, half_days, state, fields, created_at, closed_at)
     values (${DISTRICT}, $1, 'weekly_visit', '周周行', 'Visit', ${streetId}, $2, $3, $3::date + time '09:00', 1, '${state}', '{}', now(), ${state === 'closed' ? 'now()' : 'null'})`,
    [activityId, visit.communityId, day],
  )
  await owner.query(
    `insert into activities.attendance (district_id, activity_id, person_id, mandate_id, level, role, mark)
     select ${DISTRICT}, $1, person_id, mandate_id, level, 'participant', 'present' from roster.mandate where person_id = $2`,
    [activityId, personId],
  )
  const ids = visit.words.map(() => newId())
  for (const [at, one] of visit.words.entries())
    await owner.query(
      `insert into activities.heard_opinion (district_id, opinion_id, activity_id, line_no, words, reach) values (${DISTRICT}, $1, $2, $3, $4, 'community')`,
      [ids[at], activityId, at + 1, one],
    )
  return ids
}
