import type { PlanBody } from '../contract.ts'
import type { ActivityState } from '../language.ts'
import { personsOn } from '../reads/mandates-on.ts'
import { fullLines, plainIds } from '../rules/lines.ts'
import type { HeldAnswer } from '../store/held-activity.ts'
import { putActivities } from '../store/put-activity.ts'
import { type Asked, factOf } from './asked.ts'
import { draftActivity } from './draft-activity.ts'

/**
 * Plans an activity of any kind but the contact day, with those due, as a draft or published at once. The id is made by
 * the client: the same request twice has one effect.
 */
export async function planActivity(asked: Asked, body: PlanBody): Promise<HeldAnswer> {
  const { due = [], publish = false, ...facts } = body
  const state: ActivityState = publish ? 'published' : 'planned'
  const activity = await draftActivity(asked, facts, state)
  const districtId = asked.actor.districtId
  const personIds = plainIds(due.map((person) => person.personId))
  const known = await personsOn(asked.db, { districtId, on: activity.heldOn, personIds, activityId: null })
  const lines = fullLines(
    activity.kind,
    due.map((person) => ({ ...person, mark: 'due' })),
    known,
    'due',
  )
  const answer: HeldAnswer = { activityId: activity.activityId, state, version: 1 }
  const detail = { kind: activity.kind, title: activity.title, heldOn: activity.heldOn, state, due: lines.length }
  await putActivities(
    asked.db,
    {
      entered: { districtId, by: asked.actor.personId, at: asked.now },
      activities: [activity],
      lines: lines.map((line) => ({ ...line, activityId: activity.activityId })),
      opinions: [],
    },
    factOf(asked, 'plan', activity, detail, answer),
  )
  return answer
}
