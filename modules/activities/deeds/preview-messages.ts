import type { Notifier } from '../../../platform/notify/notify.ts'
import { maskedPhone } from '../../roster/index.ts'
import type { MessagesAnswer } from '../contract-messages.ts'
import type { MessagePurpose, MessageStand } from '../language.ts'
import type { TextedAbout } from '../reads/people-to-text.ts'
import { wordsFor } from '../rules/mailing.ts'
import { partsOf } from '../rules/message-text.ts'
import { mobileOf } from '../rules/mobile.ts'
import type { Asked } from './asked.ts'
import { weighMailing } from './weigh-mailing.ts'

/** What would be sent, to whom, and how earlier messages stand. Numbers are masked. */
export async function previewMessages(
  asked: Pick<Asked, 'actor' | 'db' | 'now'>,
  about: TextedAbout,
  purpose: MessagePurpose,
  notifier: Notifier,
): Promise<MessagesAnswer> {
  const { lines, toSend, can } = await weighMailing(asked, about, purpose, notifier)
  const sample = toSend[0] ?? lines[0] ?? null
  const count = (...stands: MessageStand[]) => lines.filter((line) => stands.includes(line.stand)).length
  return {
    purpose,
    reach: notifier.reach,
    sample: sample && {
      text: sample.words,
      textEn: wordsFor(purpose, sample.person, 'en'),
      community: new Set(lines.map((line) => line.words)).size > 1 ? sample.person.community : null,
      length: sample.words.length,
      parts: partsOf(sample.words),
    },
    counts: {
      due: lines.length,
      toSend: toSend.length,
      without: count('no-number'),
      queued: count('queued'),
      sent: count('sent'),
      failed: count('failed'),
    },
    people: lines.map(({ person, stand, why, at }) => ({
      activityId: person.activityId,
      personId: person.personId,
      name: person.name,
      community: person.community,
      phone: maskedPhone(mobileOf(person.phone) ?? person.phone),
      stand,
      why,
      at,
    })),
    can,
  }
}
