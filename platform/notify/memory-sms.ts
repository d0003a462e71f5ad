import type { Message, Notifier } from './notify.ts'

const CHINESE_MOBILE = /^1[3-9]\d{9}$/
/** A demonstration that runs for months keeps the newest only. */
const KEPT = 5_000

/** An SMS adapter that keeps what it would have sent, for tests and the demo. Sends an id once, like a real one must. */
export function memorySms(): Notifier & { readonly outbox: readonly Message[] } {
  const outbox: Message[] = []
  return {
    reach: 'here',
    outbox,
    async deliver(message) {
      if (!CHINESE_MOBILE.test(message.to)) return { sent: false, why: 'bad-address' }
      if (!outbox.some(({ id }) => id === message.id)) outbox.push(message)
      if (outbox.length > KEPT) outbox.shift()
      return { sent: true }
    },
  }
}
