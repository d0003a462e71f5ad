import type { ReplyClass } from '../../language.ts'

/** What stands in the fields of a reply. */
export interface Draft {
  class: ReplyClass
  words: string
  promise: string
  promiseDue: string
  reason: string
}

export const EMPTY_REPLY: Draft = { class: 'solved', words: '', promise: '', promiseDue: '', reason: '' }

/** These say that something is still to come, and so want it named with a day. */
export function promises(kind: ReplyClass): boolean {
  return kind === 'being_solved' || kind === 'planned'
}

export type Missing = 'op.field.reply.missing' | 'op.field.promise.missing' | 'op.field.cannot.missing'

/** What a reply still lacks; null where it can be sent. `reasoned`: why it cannot be done has a field of its own. */
export function missingOf(draft: Draft, reasoned: boolean): Missing | null {
  if (draft.words.trim() === '') return 'op.field.reply.missing'
  if (promises(draft.class) && (draft.promise.trim() === '' || draft.promiseDue === ''))
    return 'op.field.promise.missing'
  return reasoned && draft.class === 'cannot' && draft.reason.trim() === '' ? 'op.field.cannot.missing' : null
}

/** The reply as the server takes it: only what its class asks for. */
export function saidReply(draft: Draft, reasoned: boolean): object {
  return {
    class: draft.class,
    words: draft.words.trim(),
    ...(reasoned && draft.class === 'cannot' ? { reason: draft.reason.trim() } : {}),
    ...(promises(draft.class) ? { promise: { words: draft.promise.trim(), dueOn: draft.promiseDue } } : {}),
  }
}
