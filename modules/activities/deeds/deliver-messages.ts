import type { Clock } from '../../../platform/clock/clock.ts'
import type { DistrictJob } from '../../../platform/jobs/tasks.ts'
import type { Delivery, Notifier } from '../../../platform/notify/notify.ts'
import { mobileOf } from '../rules/mobile.ts'
import {
  giveUpMessages,
  type LeavingMessage,
  putBackMessage,
  settleMessage,
  settleUnsure,
  takeMessage,
} from '../store/messages.ts'

/**
 * Sends the messages of one mailing, one by one: marked as attempted, delivered, settled. A run that died in between left a
 * message attempted; it may have gone out, so the next run notes that and does not send it again. What the gateway could
 * not take just now is put back, and the job tried later; after the last try it is given up.
 */
export async function deliverMessages(job: DistrictJob, notifier: Notifier, clock: Clock): Promise<void> {
  const { db, districtId } = job
  const mailing = () => ({ districtId, mailingId: String(job.payload.mailingId), at: clock.now() })
  await settleUnsure(db, mailing())
  for (let message = await takeMessage(db, mailing()); message; message = await takeMessage(db, mailing())) {
    const delivery = await attempt(message, notifier)
    const { messageId } = message
    if (!delivery.sent && delivery.why === 'later') {
      await putBackMessage(db, districtId, messageId)
      if (!job.lastTry) throw new Error('The gateway takes no messages just now.')
      return giveUpMessages(db, mailing())
    }
    const why = delivery.sent ? null : delivery.why
    await settleMessage(db, { districtId, messageId, why: why as Exclude<typeof why, 'later'>, at: clock.now() })
    if (job.signal.aborted) throw new Error('The house is closing; the rest is sent by the next run.')
  }
}

type Ended = Delivery | { sent: false; why: 'called-off' | 'no-number' }

async function attempt(message: LeavingMessage, notifier: Notifier): Promise<Ended> {
  if (!message.isOn) return { sent: false, why: 'called-off' }
  const to = mobileOf(message.phone)
  if (to === null) return { sent: false, why: 'no-number' }
  if (message.invented && notifier.reach === 'outside') return { sent: false, why: 'bad-address' }
  return notifier.deliver({ id: message.messageId, channel: 'sms', to, language: 'zh', text: message.words })
}
