import type { ReplyClass } from '../../language.ts'

/** An answer on the spot, as its form holds it. */
export interface AnswerDraft {
  class: ReplyClass
  words: string
  promise: string
  dueOn: string
}

/** What is not done yet is promised, with a day. */
export function wantsPromise(replyClass: ReplyClass): boolean {
  return replyClass === 'being_solved' || replyClass === 'planned'
}

/** What is still to be filled in, in the order of the form. */
export function missingOf(draft: AnswerDraft): (keyof AnswerDraft)[] {
  const asked: (keyof AnswerDraft)[] = wantsPromise(draft.class) ? ['words', 'promise', 'dueOn'] : ['words']
  return asked.filter((field) => draft[field].trim() === '')
}

/** The body of POST …/answer; ask `missingOf` first. A promise left from another choice is not sent. */
export function answerBody(draft: AnswerDraft, version: number) {
  const promise = { words: draft.promise.trim(), dueOn: draft.dueOn }
  const said = { version, class: draft.class, words: draft.words.trim() }
  return wantsPromise(draft.class) ? { ...said, promise } : said
}
