import { refuse } from '../../../kernel/refusal.ts'
import { newId } from '../../../platform/ids/new-id.ts'
import { suspendMandateRow } from '../store/mandates.ts'
import { type ChangedMandate, changeMandate, type MandateChange } from './change-mandate.ts'

/** Suspends duty (Deputy Law 2025 art. 61). Points of the suspended days do not count; the seat stays. */
export function suspendMandate(change: MandateChange, reason: string): Promise<ChangedMandate> {
  return changeMandate(change, (row) => {
    if (row.suspensionId !== null) refuse('roster.suspended-already', { status: 409 })
    return {
      action: 'roster.suspend-mandate',
      detail: { on: change.on },
      write: (key, audit) =>
        suspendMandateRow(change.db, { ...key, suspensionId: newId(), startsOn: change.on, reason }, audit),
    }
  })
}
