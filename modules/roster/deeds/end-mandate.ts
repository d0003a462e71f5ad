import type { EndReason } from '../language.ts'
import { endMandateRow } from '../store/mandates.ts'
import { type ChangedMandate, changeMandate, type MandateChange } from './change-mandate.ts'

/**
 * Ends a mandate on a day (the first day without it) for a reason of Deputy Law 2025 art. 62, or the end of its term.
 * Refuses 404 unknown, 403 for others than district staff, 409 if ended or changed meanwhile, 422 a day before it began.
 */
export function endMandate(change: MandateChange, reason: EndReason): Promise<ChangedMandate> {
  return changeMandate(change, () => ({
    action: 'roster.end-mandate',
    detail: { reason, on: change.on },
    write: (key, audit) => endMandateRow(change.db, { ...key, endsOn: change.on, reason }, audit),
  }))
}
