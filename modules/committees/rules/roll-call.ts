import { CAN, cannot, type Verdict } from '../../../kernel/verdict.ts'

/** A roll call names everybody who had a seat on the day, once, and nobody else. */
export function wholeRollCall(holders: readonly string[], called: readonly string[]): Verdict {
  const named = new Set(called)
  if (named.size !== called.length) return cannot('meetings.named-twice')
  if (called.some((personId) => !holders.includes(personId))) return cannot('meetings.no-seat')
  return holders.every((personId) => named.has(personId)) ? CAN : cannot('meetings.not-all-named')
}
