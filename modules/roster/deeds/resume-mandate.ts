import { refuse } from '../../../kernel/refusal.ts'
import { resumeMandateRow } from '../store/mandates.ts'
import { type ChangedMandate, changeMandate, type MandateChange } from './change-mandate.ts'

/** Back in duty from a day on. Refuses what is not suspended (409) and a day before the suspension began (422). */
export function resumeMandate(change: MandateChange): Promise<ChangedMandate> {
  return changeMandate(change, (row) => {
    const { suspensionId, suspendedFrom } = row
    if (suspensionId === null) return refuse('roster.not-suspended', { status: 409 })
    if (suspendedFrom !== null && change.on < suspendedFrom) refuse('roster.day-too-early', { field: 'on' })
    return {
      action: 'roster.resume-mandate',
      detail: { on: change.on },
      write: (key, audit) => resumeMandateRow(change.db, { ...key, suspensionId, endsOn: change.on }, audit),
    }
  })
}
