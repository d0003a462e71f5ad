import { shanghaiInstant } from '../../../kernel/civil-date.ts'
import { demand, refuse } from '../../../kernel/refusal.ts'
import type { ChangeBody } from '../contract.ts'
import { communityPlace } from '../reads/places.ts'
import { mayChange } from '../rules/actions.ts'
import { checkFacts } from '../rules/check-plan.ts'
import { filled } from '../rules/filled.ts'
import { mayOrganise } from '../rules/may-organise.ts'
import { clockOf } from '../rules/wording.ts'
import { type ChangedFacts, changeFacts } from '../store/change-facts.ts'
import type { HeldAnswer } from '../store/held-activity.ts'
import type { ActivityRow } from '../store/load-activity.ts'
import { type Asked, factOf } from './asked.ts'
import { findActivity } from './find-activity.ts'
import { refuseChanged } from './refuse-changed.ts'

/**
 * Changes the facts of an activity that is still open; what is not said stays. A contact-day session keeps its street,
 * community and day. Refuses (409) when somebody else changed it since `version`.
 */
export async function changeActivity(asked: Asked, activityId: string, body: ChangeBody): Promise<HeldAnswer> {
  const row = await findActivity(asked, activityId)
  demand(mayChange(asked.actor, row))
  const next = merged(row, body)
  if (next.streetId !== row.streetId) demand(mayOrganise(asked.actor, next))
  checkFacts({ ...next, kind: row.kind }, asked.now, asked.lang)
  refuseMovedSession(row, next)
  await refuseForeignCommunity(asked, next)
  const facts: ChangedFacts = {
    ...next,
    startsAt: shanghaiInstant(next.heldOn, next.startsAt).toISOString(),
    endsAt: next.endsAt === null ? null : shanghaiInstant(next.heldOn, next.endsAt).toISOString(),
  }
  const { version, ...said } = body
  const session = { districtId: asked.actor.districtId, activityId: row.activityId, version }
  const answer = await changeFacts(asked.db, session, facts, factOf(asked, 'change', row, said))
  return answer ?? refuseChanged(asked, activityId)
}

type Merged = Omit<ChangedFacts, 'startsAt' | 'endsAt'> & { startsAt: string; endsAt: string | null }

/** The row as it would be; times as 'HH:MM'. */
function merged(row: ActivityRow, body: ChangeBody): Merged {
  const endsAt = row.endsAt === null ? null : clockOf(row.endsAt)
  return {
    title: body.title?.trim() ?? row.title,
    titleEn: body.titleEn?.trim() ?? (body.title === undefined ? row.titleEn : ''),
    theme: body.theme === undefined ? row.theme : (body.theme?.trim() ?? null),
    streetId: body.streetId === undefined ? row.streetId : body.streetId,
    communityId: body.communityId === undefined ? row.communityId : body.communityId,
    place: body.place === undefined ? row.place : (body.place?.trim() ?? null),
    heldOn: body.heldOn ?? row.heldOn,
    startsAt: body.startsAt ?? clockOf(row.startsAt),
    endsAt: body.endsAt === undefined ? endsAt : body.endsAt,
    halfDays: body.halfDays ?? row.halfDays,
    fields: body.fields === undefined ? row.fields : filled(body.fields),
  }
}

function refuseMovedSession(row: ActivityRow, next: Merged): void {
  if (row.contactDayId === null) return
  const moved = next.heldOn !== row.heldOn ? 'heldOn' : next.communityId !== row.communityId ? 'communityId' : null
  if (moved !== null || next.streetId !== row.streetId) {
    refuse('activities.kind-of-contact-day', { field: moved ?? 'streetId' })
  }
}

async function refuseForeignCommunity(asked: Asked, next: Merged): Promise<void> {
  if (next.communityId === null) return
  const community = await communityPlace(asked.db, asked.actor.districtId, next.communityId)
  if (community?.streetId !== next.streetId) refuse('activities.community-elsewhere', { field: 'communityId' })
}
