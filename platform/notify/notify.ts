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

/**
 * What became of a message. `later`: it certainly was not taken, try again. `unsure`: it may have gone out (no answer in
 * time); do not send it again, tell somebody. The others are final.
 */
export type Delivery =
  | { sent: true }
  | { sent: false; why: 'no-channel' | 'bad-address' | 'refused' | 'later' | 'unsure' }

/** How far messages get: nowhere (no channel), here (kept on this machine, as in the demo), outside (to people). */
export type Reach = 'nowhere' | 'here' | 'outside'

/** The port through which the house reaches people outside its own pages. Adapters live at the edge. */
export interface Notifier {
  readonly reach: Reach
  /** Never throws: what can go wrong is an answer. */
  deliver(message: Message): Promise<Delivery>
}

/** The default: nothing leaves the house until an adapter is configured, and callers are told so. */
export const silentNotifier: Notifier = {
  reach: 'nowhere',
  deliver: async () => ({ sent: false, why: 'no-channel' }),
}
