import type { Message, Notifier } from './notify.ts'

const CHINESE_MOBILE = /^1[3-9]\d{9}$/

/** An SMS adapter that keeps what it would have sent, for tests and the demo. Sends an id once, like a real one must. */
export function memorySms(): Notifier & { readonly outbox: readonly Message[] } {
  const outbox: Message[] = []
  return {
    outbox,
    async deliver(message) {
      if (!CHINESE_MOBILE.test(message.to)) return { sent: false, why: 'bad-address' }
      if (!outbox.some(({ id }) => id === message.id)) outbox.push(message)
      return { sent: true }
    },
  }
}
