import type { Static } from 'typebox'
import { demand } from '../../../kernel/refusal.ts'
import type { OpinionsBody } from '../contract.ts'
import { mayHear } from '../rules/actions.ts'
import { keptOpinions } from '../rules/kept-opinions.ts'
import type { HeldAnswer } from '../store/held-activity.ts'
import { writeOpinions } from '../store/write-session.ts'
import { type Asked, factOf } from './asked.ts'
import { findActivity } from './find-activity.ts'
import { refuseChanged } from './refuse-changed.ts'

/**
 * Keeps what was heard as lines: the list sent replaces the one there was. An opinion heard is neither an opinion item nor
 * a suggestion, and the three are never added up. Refuses (409) when the activity changed since `version`.
 */
export async function hearOpinions(
  asked: Asked,
  activityId: string,
  body: Static<typeof OpinionsBody>,
): Promise<HeldAnswer> {
  const { districtId } = asked.actor
  const row = await findActivity(asked, activityId)
  demand(mayHear(asked.actor, row))
  const lines = keptOpinions(body.opinions)
  const session = { districtId, activityId: row.activityId, version: body.version }
  const answer = await writeOpinions(asked.db, session, lines, factOf(asked, 'hear', row, { lines: lines.length }))
  return answer ?? refuseChanged(asked, activityId)
}
