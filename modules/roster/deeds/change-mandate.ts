import { type CivilDate, civilDateOf } from '../../../kernel/civil-date.ts'
import { demand, refuse } from '../../../kernel/refusal.ts'
import type { Sql } from '../../../platform/database/database.ts'
import { newId } from '../../../platform/ids/new-id.ts'
import type { Actor } from '../../access/language.ts'
import type { EndReason } from '../language.ts'
import { mayKeepMandates } from '../rules/may-see-people.ts'
import { endMandateRow, loadMandate, type MandateRow, resumeMandateRow, suspendMandateRow } from '../store/mandates.ts'

export interface MandateChange {
  db: Sql
  actor: Actor
  mandateId: string
  version: number
  on: CivilDate
  requestId: string | null
  bodyHash: string | null
  now: Date
}

interface Answer {
  mandateId: string
  version: number
}

/**
 * Ends a mandate on a day (the first day without it) for a reason of Deputy Law 2025 art. 62, or the end of its term.
 * Refuses 404 unknown, 403 for others than district staff, 409 if ended or changed meanwhile, 422 a day before it began.
 */
export async function endMandate(change: MandateChange, reason: EndReason): Promise<Answer> {
  const row = await openMandate(change)
  const done = await endMandateRow(
    change.db,
    { ...keyOf(change), endsOn: change.on, reason },
    auditOf(change, row, 'roster.end-mandate', { reason, on: change.on }),
  )
  return answered(change, done)
}

/** Suspends duty (Deputy Law 2025 art. 61). Points of the suspended days do not count; the seat stays. */
export async function suspendMandate(change: MandateChange, reason: string): Promise<Answer> {
  const row = await openMandate(change)
  if (row.suspensionId !== null) refuse('roster.suspended-already', { status: 409 })
  const done = await suspendMandateRow(
    change.db,
    { ...keyOf(change), suspensionId: newId(), startsOn: change.on, reason },
    auditOf(change, row, 'roster.suspend-mandate', { on: change.on }),
  )
  return answered(change, done)
}

/** Back in duty from a day on. */
export async function resumeMandate(change: MandateChange): Promise<Answer> {
  const row = await openMandate(change)
  if (row.suspensionId === null) return refuse('roster.not-suspended', { status: 409 })
  if (row.suspendedFrom !== null && change.on < row.suspendedFrom) refuse('roster.day-too-early', { field: 'on' })
  const done = await resumeMandateRow(
    change.db,
    { ...keyOf(change), suspensionId: row.suspensionId, endsOn: change.on },
    auditOf(change, row, 'roster.resume-mandate', { on: change.on }),
  )
  return answered(change, done)
}

async function openMandate(change: MandateChange): Promise<MandateRow> {
  const row = await loadMandate(change.db, change.actor.districtId, change.mandateId)
  if (row === null) return refuse('roster.mandate-unknown', { status: 404 })
  demand(mayKeepMandates(change.actor))
  if (row.endsOn !== null) refuse('roster.mandate-ended', { status: 409 })
  if (change.on < row.startsOn) refuse('roster.day-too-early', { field: 'on' })
  if (change.on > civilDateOf(change.now)) refuse('roster.day-in-future', { field: 'on' })
  return row
}

function keyOf(change: MandateChange) {
  return { districtId: change.actor.districtId, mandateId: change.mandateId, version: change.version }
}

function auditOf(change: MandateChange, row: MandateRow, action: string, detail: object) {
  return {
    doer: change.actor,
    action,
    subjectKind: 'mandate',
    subjectId: change.mandateId,
    streetId: row.streetId,
    detail,
    requestId: change.requestId,
    bodyHash: change.bodyHash,
    answer: { mandateId: change.mandateId, version: change.version + 1 },
    at: change.now,
  }
}

function answered(change: MandateChange, done: boolean): Answer {
  if (!done) refuse('roster.changed-meanwhile', { status: 409 })
  return { mandateId: change.mandateId, version: change.version + 1 }
}
