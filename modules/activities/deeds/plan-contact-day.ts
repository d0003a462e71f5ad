import { shanghaiInstant } from '../../../kernel/civil-date.ts'
import { demand, refuse } from '../../../kernel/refusal.ts'
import { newId } from '../../../platform/ids/new-id.ts'
import { say } from '../../../platform/words/words.ts'
import { districtById } from '../../districts/index.ts'
import type { PlanDayBody } from '../contract.ts'
import type { ActivityState } from '../language.ts'
import { dueLastDay } from '../reads/last-time.ts'
import { type CommunityPlace, communitiesOf } from '../reads/places.ts'
import { checkDay } from '../rules/check-plan.ts'
import { mayOrganise } from '../rules/may-organise.ts'
import type { NewActivity, NewLine } from '../store/new-rows.ts'
import { putContactDay } from '../store/put-activity.ts'
import { words } from '../words.ts'
import { type Asked, factOf } from './asked.ts'

export interface PlannedDay {
  readonly contactDayId: string
  readonly state: ActivityState
  readonly version: number
  readonly sessions: number
}

/**
 * Plans a contact-day morning of one street: a session for every community that takes part, in one statement. Those due
 * follow the street's last contact day unless told otherwise (leaders and deputies keep a community for some months);
 * whoever lost the mandate since is left out.
 */
export async function planContactDay(asked: Asked, body: PlanDayBody): Promise<PlannedDay> {
  demand(mayOrganise(asked.actor, { streetId: body.streetId }))
  const districtId = asked.actor.districtId
  const hours = await hoursOf(asked, body)
  checkDay({ heldOn: body.heldOn, ...hours }, asked.now)
  const communities = await taking(asked, body)
  const contactDayId = body.id.toLowerCase()
  const state: ActivityState = body.publish === true ? 'published' : 'planned'
  const sessions = communities.map((community) => sessionOf(body, contactDayId, community, hours, state))
  const lines = body.due === 'nobody' ? [] : await linesAsLastTime(asked, body, sessions)
  const answer: PlannedDay = { contactDayId, state, version: 1, sessions: sessions.length }
  const detail = { heldOn: body.heldOn, communities: sessions.length, due: lines.length, state }
  const fact = factOf(asked, 'plan-contact-day', { activityId: contactDayId, streetId: body.streetId }, detail, answer)
  await putContactDay(
    asked.db,
    { contactDayId, streetId: body.streetId, heldOn: body.heldOn, state },
    { entered: { districtId, by: asked.actor.personId, at: asked.now }, activities: sessions, lines, opinions: [] },
    { ...fact, subjectKind: 'contact_day' },
  )
  return answer
}

async function hoursOf(asked: Asked, body: PlanDayBody): Promise<{ startsAt: string; endsAt: string }> {
  if (body.startsAt !== undefined && body.endsAt !== undefined) return { startsAt: body.startsAt, endsAt: body.endsAt }
  const usual = (await districtById(asked.db, asked.actor.districtId))?.settings.contactDay
  return { startsAt: body.startsAt ?? usual?.from ?? '09:00', endsAt: body.endsAt ?? usual?.to ?? '11:00' }
}

async function taking(asked: Asked, body: PlanDayBody): Promise<CommunityPlace[]> {
  const all = await communitiesOf(asked.db, asked.actor.districtId, body.streetId)
  const named = body.communities
  if (named?.some((id) => all.every((community) => community.communityId !== id))) {
    refuse('activities.community-elsewhere', { field: 'communities' })
  }
  const chosen = all.filter((community) => named?.includes(community.communityId) ?? community.hasContactDay)
  if (chosen.length === 0) refuse('activities.no-communities', { field: 'communities' })
  return chosen
}

function sessionOf(
  body: PlanDayBody,
  contactDayId: string,
  community: CommunityPlace,
  hours: { startsAt: string; endsAt: string },
  state: ActivityState,
): NewActivity {
  const english = community.nameEn === '' ? community.name : community.nameEn
  return {
    activityId: newId(),
    kind: 'contact_day',
    title: say(words, 'zh', 'activities.contact-day-title', { community: community.name }),
    titleEn: say(words, 'en', 'activities.contact-day-title', { community: english }),
    theme: null,
    streetId: body.streetId,
    communityId: community.communityId,
    place: null,
    heldOn: body.heldOn,
    startsAt: shanghaiInstant(body.heldOn, hours.startsAt).toISOString(),
    endsAt: shanghaiInstant(body.heldOn, hours.endsAt).toISOString(),
    halfDays: 1,
    state,
    contactDayId,
    fields: {},
  }
}

async function linesAsLastTime(asked: Asked, body: PlanDayBody, sessions: readonly NewActivity[]): Promise<NewLine[]> {
  const due = await dueLastDay(asked.db, asked.actor.districtId, body.streetId, body.heldOn)
  const byCommunity = new Map(sessions.map((session) => [session.communityId, session.activityId]))
  return due.flatMap(({ communityId, ...line }) => {
    const activityId = byCommunity.get(communityId)
    return activityId === undefined ? [] : [{ ...line, activityId, role: 'participant' as const, mark: 'due' as const }]
  })
}
