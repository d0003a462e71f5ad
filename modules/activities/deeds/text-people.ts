import { refuse } from '../../../kernel/refusal.ts'
import { newId } from '../../../platform/ids/new-id.ts'
import type { Notifier } from '../../../platform/notify/notify.ts'
import type { MessagePurpose } from '../language.ts'
import type { TextedAbout } from '../reads/people-to-text.ts'
import { queueMessages } from '../store/messages.ts'
import { type Asked, factOf } from './asked.ts'
import { weighMailing } from './weigh-mailing.ts'

/**
 * Texts those due, or the recorders whose report is owed: what was seen in the preview, once. Words or people that changed
 * since are refused (409) rather than sent unseen. The worker sends; this only writes what is to be sent, with its job.
 */
export async function textPeople(
  asked: Asked,
  about: TextedAbout,
  purpose: MessagePurpose,
  seen: { readonly text: string; readonly count: number },
  notifier: Notifier,
): Promise<{ queued: number }> {
  const { districtId, personId } = asked.actor
  const { subject, toSend, may } = await weighMailing(asked, about, purpose, notifier)
  // Who may was settled while weighing; what is left is the moment.
  if (!may.can) refuse(may.why, { status: 409 })
  if (toSend.length === 0) refuse('activities.text-nobody', { status: 409 })
  if (toSend.length !== seen.count || toSend[0]?.words !== seen.text) refuse('activities.text-changed', { status: 409 })
  const subjectId = 'activityId' in about ? about.activityId : about.contactDayId
  const action = purpose === 'notice' ? 'text-those-due' : 'text-recorders'
  const fact = factOf(asked, action, { activityId: subjectId, streetId: subject.streetId }, { people: toSend.length })
  const to = toSend.map(({ person, words }) => ({ activityId: person.activityId, personId: person.personId, words }))
  const mailing = { districtId, mailingId: newId(), purpose, by: personId, at: asked.now, to }
  const subjectKind = 'activityId' in about ? 'activity' : 'contact_day'
  const queued = await queueMessages(asked.db, mailing, { ...fact, subjectKind })
  if (queued === 0) refuse('activities.text-nobody', { status: 409 })
  return { queued }
}
