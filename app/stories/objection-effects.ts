import type { RawBuilder } from 'kysely'
import type { CivilDate } from '../../kernel/civil-date.ts'
import { refuse } from '../../kernel/refusal.ts'
import { correctMarkPart } from '../../modules/activities/index.ts'
import { kindOf, type Mark, type PartTaken } from '../../modules/activities/language.ts'
import type { ActivityForObjection, NewStep, RecordMove } from '../../modules/duty/index.ts'
import type { NewRecord, RecordSubject } from '../../modules/duty/language.ts'
import type { RecordsChange } from '../../modules/points/index.ts'
import { newId } from '../../platform/ids/new-id.ts'

/** What a decision does to records, ledger and roster. */
export interface Effect {
  readonly moves: RecordMove[]
  readonly added: NewRecord[]
  readonly steps: NewStep[]
  readonly change: RecordsChange
  readonly following: RawBuilder<unknown>[]
  readonly recordId: string | null
}

export interface Right {
  readonly reason: string
  readonly role?: string | undefined
  readonly units?: number | undefined
}

/** The record was right: it stays, and is marked no more. */
export function keepRecord(record: RecordSubject, { reason }: Right): Effect {
  return {
    moves: [{ recordId: record.recordId, version: record.version, to: record.state, objected: false }],
    added: [],
    steps: [step(record.recordId, 'kept', reason)],
    change: { cause: 'objection' },
    following: [],
    recordId: record.recordId,
  }
}

/** The record was wrong: it is struck, its points are reversed, and the roster says "absent". */
export function strikeRecord(record: RecordSubject, activity: ActivityForObjection | null, { reason }: Right): Effect {
  return {
    moves: [{ recordId: record.recordId, version: record.version, to: 'struck', objected: false }],
    added: [],
    steps: [step(record.recordId, 'struck', reason)],
    change: { drop: [record.recordId], cause: 'objection' },
    following: activity ? markPart(activity, record.personId, record.role, 'absent') : [],
    recordId: record.recordId,
  }
}

/** The record said the wrong part or duration: it is put right, and scored as what it now is. */
export function correctRecord(record: RecordSubject, activity: ActivityForObjection | null, right: Right): Effect {
  const role = right.role ?? record.role
  const units = right.units ?? record.units
  if (role === record.role && units === record.units) refuse('duty.correction-empty', { field: 'role' })
  demandRole(record.kind, role)
  return {
    moves: [{ recordId: record.recordId, version: record.version, to: record.state, objected: false, role, units }],
    added: [],
    steps: [step(record.recordId, 'corrected', right.reason)],
    change: { add: [{ ...record, role, units }], cause: 'objection' },
    following: activity ? markPart(activity, record.personId, role, 'present') : [],
    recordId: record.recordId,
  }
}

/** The record was missing: it is added (or a struck one put back), the roster says "present", and points are posted on the day of the deed. */
export function addRecord(
  activity: ActivityForObjection,
  personId: string,
  right: Right,
  by: { readonly personId: string | null; readonly at: Date; readonly objectionUntil: CivilDate },
): Effect {
  const declared = kindOf(activity.kind)?.record
  if (activity.mandateId === null || activity.level === null)
    refuse('duty.no-mandate-that-day', { params: { name: '' } })
  if (!declared) refuse('duty.decision-not-fitting', { field: 'decision' })
  const role = right.role ?? declared.roles[0] ?? 'participant'
  demandRole(activity.kind, role)
  const units = right.units ?? (declared.units === 'half_days' ? activity.halfDays : 1)
  const recordId = activity.struck?.recordId ?? newId()
  const { kind, title, titleEn, themed, heldOn: doneOn, mandateId, level, deputyStreetId: streetId } = activity
  const record: NewRecord = {
    ...{
      recordId,
      personId,
      mandateId,
      level,
      streetId,
      kind,
      role,
      doneOn,
      units,
      themed,
      title,
      titleEn,
      words: null,
    },
    ...{
      sourceKind: 'attendance',
      sourceId: activity.activityId,
      state: 'confirmed',
      objectionUntil: by.objectionUntil,
    },
    ...{ submittedAt: by.at, submittedBy: by.personId, onBehalf: false, confirmedAt: by.at, confirmedBy: by.personId },
  }
  const back = activity.struck
  return {
    moves: back ? [{ recordId, version: back.version, to: 'confirmed', role, units }] : [],
    added: back ? [] : [record],
    steps: [step(recordId, 'added', right.reason)],
    change: level === 'district' ? { add: [record], cause: 'objection' } : { cause: 'objection' },
    following: markPart(activity, personId, role, 'present'),
    recordId,
  }
}

function demandRole(kind: string, role: string): void {
  const roles: readonly string[] = kindOf(kind)?.record?.roles ?? []
  if (!roles.includes(role)) refuse('duty.role-wrong', { field: 'role' })
}

function step(recordId: string, name: string, reason: string): NewStep {
  return { stepId: newId(), recordId, step: name, reason }
}

function markPart(activity: ActivityForObjection, personId: string, role: string, mark: Mark): RawBuilder<unknown>[] {
  const { activityId, mandateId, level, districtId } = activity
  if (mandateId === null || level === null) return []
  return [correctMarkPart({ districtId, activityId, personId, mandateId, level, role: role as PartTaken, mark })]
}
