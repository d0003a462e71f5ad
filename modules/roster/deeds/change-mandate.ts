import { type CivilDate, civilDateOf } from '../../../kernel/civil-date.ts'
import { demand, refuse } from '../../../kernel/refusal.ts'
import type { AuditFact } from '../../../platform/audit/audit.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { Actor } from '../../access/language.ts'
import { mayKeepMandates } from '../rules/may-see-people.ts'
import { loadMandate, type MandateRow } from '../store/mandates.ts'

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
export interface ChangedMandate {
  mandateId: string
  version: number
}
interface Plan {
  action: string
  detail: object
  /** Writes the change with its trace; false if somebody was faster. */
  write(key: { districtId: number; mandateId: string; version: number }, audit: AuditFact): Promise<boolean>
}

/**
 * What every change of a mandate has in common: the actor keeps mandates, it exists and is open, the day lies inside it and is not to
 * come, and nobody changed it meanwhile. Refuses 403, 404, 409 and 422 in that order.
 */
export async function changeMandate(change: MandateChange, plan: (row: MandateRow) => Plan): Promise<ChangedMandate> {
  const { actor, mandateId, version, requestId, bodyHash, now: at } = change
  demand(mayKeepMandates(actor))
  const row = await loadMandate(change.db, actor.districtId, mandateId)
  if (row === null) return refuse('roster.mandate-unknown', { status: 404 })
  if (row.endsOn !== null) refuse('roster.mandate-ended', { status: 409 })
  if (change.on < row.startsOn) refuse('roster.day-too-early', { field: 'on' })
  if (change.on > civilDateOf(at)) refuse('roster.day-in-future', { field: 'on' })
  const { action, detail, write } = plan(row)
  const answer = { mandateId, version: version + 1 }
  const subject = { subjectKind: 'mandate', subjectId: mandateId, streetId: row.streetId }
  const done = await write(
    { districtId: actor.districtId, mandateId, version },
    { doer: actor, action, ...subject, detail, requestId, bodyHash, answer, at },
  )
  if (!done) refuse('roster.changed-meanwhile', { status: 409 })
  return answer
}
