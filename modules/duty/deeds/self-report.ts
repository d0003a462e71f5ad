import { addDays, type CivilDate, civilDateOf } from '../../../kernel/civil-date.ts'
import { demand, refuse } from '../../../kernel/refusal.ts'
import type { Sql } from '../../../platform/database/database.ts'
import { newId } from '../../../platform/ids/new-id.ts'
import type { Actor } from '../../access/language.ts'
import { kindOf } from '../../activities/language.ts'
import type { NewRecord, RecordState } from '../language.ts'
import { type DeputyOn, deputyOn } from '../reads/deputy-on.ts'
import { mayBeSelfReported, mayEnterFor } from '../rules/may-self-report.ts'
import { addSelfReport } from '../store/add-self-report.ts'
import { recordSubjects } from '../store/asked-parts.ts'

/** What a deputy (or the street for the deputy) says was done. */
export interface SelfReport {
  /** Made where it is entered, and kept until answered. */
  readonly recordId: string
  readonly personId: string
  readonly kind: string
  readonly doneOn: CivilDate
  readonly units: number
  readonly role?: string | undefined
  readonly title: string
  readonly words?: string | null | undefined
}

export interface AskedBy {
  readonly actor: Actor
  readonly at: Date
  readonly requestId: string | null
  readonly bodyHash: string | null
}

export interface SelfReportAnswer {
  readonly recordId: string
  readonly state: RecordState
  readonly version: number
}

/** No deed older than this is entered any more. */
const OLDEST_DAYS = 400

/**
 * Enters a self-report. It waits for the street; one the street's own staff enter for a deputy (both names are kept) has been seen by the
 * street already and waits for the district. Refuses a day to come or long past, a kind the organiser enters, a day without a mandate, and a fact
 * the organiser has recorded already (422 with the record it means, domain 20.24). The same id twice is not an error.
 */
export async function selfReport(db: Sql, report: SelfReport, by: AskedBy): Promise<SelfReportAnswer> {
  const { actor, at } = by
  const today = civilDateOf(at)
  if (report.doneOn > today) refuse('duty.day-to-come', { field: 'doneOn' })
  if (report.doneOn < addDays(today, -OLDEST_DAYS))
    refuse('duty.day-too-old', { field: 'doneOn', params: { days: OLDEST_DAYS } })
  const kind = mayBeSelfReported(report.kind)
  if (!kind.can) refuse(kind.why, { field: 'kind' })
  const deputy = await deputyOn(db, actor.districtId, report.personId, report.doneOn, report.kind)
  demand(mayEnterFor(actor, deputy ?? { personId: report.personId, streetId: null }))
  if (!deputy) refuse('duty.person-unknown', { field: 'personId' })
  if (deputy.organisersRecordId !== null) {
    refuse('duty.recorded-by-organiser', { extra: { recordId: deputy.organisersRecordId }, field: 'doneOn' })
  }
  const record = recordOf(report, deputy, by)
  const answer: SelfReportAnswer = { recordId: record.recordId, state: record.state, version: 1 }
  const step = {
    stepId: newId(),
    recordId: record.recordId,
    step: record.onBehalf ? 'entered-for' : 'submitted',
    reason: null,
  }
  const added = await addSelfReport(db, record, step, {
    doer: { ...actor, onBehalfOf: record.onBehalf ? record.personId : null },
    action: 'duty.self-report',
    subjectKind: 'record',
    subjectId: record.recordId,
    streetId: record.streetId,
    detail: { kind: record.kind, doneOn: record.doneOn },
    requestId: by.requestId,
    bodyHash: by.bodyHash,
    answer,
    at,
  })
  return added ? answer : earlier(db, actor.districtId, record)
}

function recordOf(report: SelfReport, deputy: DeputyOn, { actor, at }: AskedBy): NewRecord {
  if (deputy.mandateId === null || deputy.level === null) {
    refuse('duty.no-mandate-that-day', { field: 'doneOn', params: { name: deputy.name } })
  }
  const roles = kindOf(report.kind)?.record?.roles ?? ['participant']
  const role = report.role ?? roles[0] ?? 'participant'
  if (!(roles as readonly string[]).includes(role)) refuse('duty.role-wrong', { field: 'role' })
  const onBehalf = actor.personId !== report.personId
  return {
    recordId: report.recordId.toLowerCase(),
    personId: deputy.personId,
    mandateId: deputy.mandateId,
    level: deputy.level,
    streetId: deputy.streetId,
    kind: report.kind,
    role,
    doneOn: report.doneOn,
    units: report.units,
    themed: false,
    title: report.title.trim(),
    titleEn: '',
    words: report.words?.trim() || null,
    sourceKind: 'self_report',
    sourceId: report.recordId.toLowerCase(),
    // A deputy served by no street has nobody to look first: the district does.
    state: onBehalf || deputy.streetId === null ? 'street_reviewed' : 'submitted',
    objectionUntil: null,
    submittedAt: at,
    submittedBy: actor.personId,
    onBehalf,
    confirmedAt: null,
    confirmedBy: null,
  }
}

/** The id was used before: the same report answers again, another one is refused. */
async function earlier(db: Sql, districtId: number, record: NewRecord): Promise<SelfReportAnswer> {
  const [known] = await recordSubjects(db, districtId, [record.recordId])
  const same =
    known && known.personId === record.personId && known.kind === record.kind && known.doneOn === record.doneOn
  if (!same || known.title !== record.title) refuse('duty.id-used', { field: 'recordId' })
  return { recordId: known.recordId, state: known.state, version: known.version }
}
