import { at, canary, type PlaceName, TODAY, YESTERDAY } from '../places.ts'
import type { Put } from './put.ts'

export interface ActivityFacts {
  readonly activityId: string
  readonly streetId: number
  readonly communityId: string
  readonly title: string
  readonly state: string
  readonly heldOn?: string
  readonly contactDayId?: string | null
  readonly summary?: string | null
}

export function activityRow(facts: ActivityFacts) {
  const heldOn = facts.heldOn ?? YESTERDAY
  return {
    ...{ activity_id: facts.activityId, kind: facts.contactDayId ? 'contact_day' : 'weekly_visit', title: facts.title },
    ...{ title_en: facts.title, theme: facts.title, place: facts.title, street_id: facts.streetId },
    ...{ community_id: facts.communityId, held_on: heldOn, starts_at: `${heldOn}T09:00:00+08:00`, half_days: 1 },
    ...{ state: facts.state, cancelled_reason: facts.state === 'cancelled' ? facts.title : null },
    ...{ contact_day_id: facts.contactDayId ?? null, summary: facts.summary ?? null, fields: {}, origin: 'organiser' },
    ...{ created_at: `${heldOn}T01:00:00Z`, version: 1 },
  }
}

const STATES = ['published', 'closed', 'summarised', 'cancelled', 'attended'] as const

/** An activity of every state with roster, opinions and a spot check, and a contact-day morning of two communities. */
export async function layActivities(put: Put, place: PlaceName): Promise<void> {
  const { districtId, streetId, communityId, secondCommunityId, id } = at(place)
  const title = canary(place, 'title')
  const held = { streetId, communityId, title }
  await put(districtId, 'activities.activity', [
    activityRow({ ...held, activityId: id('draft'), title: canary(place, 'draft'), state: 'planned', heldOn: TODAY }),
    ...STATES.map((state) =>
      activityRow({
        ...{ ...held, activityId: id(state), state: state === 'attended' ? 'closed' : state },
        summary: state === 'summarised' ? title : null,
      }),
    ),
  ])
  await put(districtId, 'activities.contact_day', [
    { contact_day_id: id('day'), street_id: streetId, held_on: TODAY, state: 'published', version: 1 },
  ])
  const session = { title, streetId, state: 'published', heldOn: TODAY, contactDayId: id('day') }
  await put(districtId, 'activities.activity', [
    activityRow({ ...session, activityId: id('session'), communityId }),
    activityRow({ ...session, activityId: id('second session'), communityId: secondCommunityId }),
  ])
  const line = (activity: string, thing: string, mark: string) => ({
    ...{ activity_id: id(activity), person_id: id(thing), mandate_id: id(`${thing} mandate`) },
    ...{ level: thing === 'deputy' ? 'district' : 'municipal', role: 'participant', mark },
    leave_reason: mark === 'leave' ? canary(place, 'leave') : null,
  })
  await put(districtId, 'activities.attendance', [
    ...[line('published', 'deputy', 'due'), line('published', 'municipal', 'leave')],
    ...[line('closed', 'deputy', 'present'), line('closed', 'municipal', 'leave')],
    ...[line('attended', 'deputy', 'present'), line('attended', 'municipal', 'leave')],
    ...[line('session', 'deputy', 'present'), line('second session', 'municipal', 'leave')],
  ])
  await put(
    districtId,
    'activities.heard_opinion',
    ['closed', 'session', 'attended'].map((activity) => ({
      ...{ opinion_id: id(`${activity} opinion`), activity_id: id(activity), line_no: 1 },
      ...{ words: canary(place, 'opinion'), words_en: canary(place, 'opinion'), reach: 'community' },
    })),
  )
  const message = { message_id: id('message'), mailing_id: id('mailing'), activity_id: id('published') }
  await put(districtId, 'activities.message', [
    {
      ...{ ...message, person_id: id('deputy'), purpose: 'notice', words: canary(place, 'message') },
      ...{ state: 'failed', why: 'no-channel', queued_at: `${TODAY}T00:00:00Z`, queued_by: id('officer') },
      settled_at: `${TODAY}T00:01:00Z`,
    },
  ])
  await put(districtId, 'activities.spot_check', [
    {
      ...{ check_id: id('check'), activity_id: id('closed'), drawn_by: id('officer'), drawn_at: `${TODAY}T00:00:00Z` },
      ...{ finding: 'in_order', note: canary(place, 'check') },
    },
  ])
}
