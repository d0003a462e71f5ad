import type { Language } from '../words/words.ts'

export type Channel = 'sms'

/** One message to one person, already in words. It must make sense on a locked screen: no secrets beyond a short code. */
export interface Message {
  /** Same id, same message: an adapter sends it once, however often a job runs. */
  id: string
  channel: Channel
  to: string
  language: Language
  text: string
}

export type Delivery = { sent: true } | { sent: false; why: 'no-channel' | 'bad-address' | 'refused' }

/** The port through which the house reaches people outside its own pages. Adapters live at the edge. */
export interface Notifier {
  deliver(message: Message): Promise<Delivery>
}

/** The default: nothing leaves the house until an adapter is configured, and callers are told so. */
export const silentNotifier: Notifier = {
  deliver: async () => ({ sent: false, why: 'no-channel' }),
}
