import type { CivilDate } from '../../kernel/civil-date.ts'
import type { Level } from '../../kernel/level.ts'
import { type Lifecycle, lifecycle } from '../../kernel/lifecycle.ts'
import type { Verdict } from '../../kernel/verdict.ts'
import type { Language } from '../../platform/words/words.ts'
import { kindOf } from '../activities/language.ts'

/** The name of a kind of duty; a code nobody declared stands as it is. */
export function kindName(kind: string, language: Language): string {
  return kindOf(kind)?.name[language] ?? kind
}

export const RECORD_STATES = [
  'submitted',
  'street_reviewed',
  'confirmed',
  'returned',
  'rejected',
  'withdrawn',
  'struck',
] as const
export type RecordState = (typeof RECORD_STATES)[number]
export type RecordEvent =
  | 'passStreet'
  | 'confirm'
  | 'returnIt'
  | 'reject'
  | 'withdraw'
  | 'resubmit'
  | 'strike'
  | 'reinstate'
  | 'merge'

/**
 * A self-report passes the street, then the district. It may be returned with a reason and handed in again, rejected or withdrawn.
 * An organiser's record is born confirmed. What stands is only ever struck, after verification, or because the organiser's own record of the
 * same fact takes its place (`merge`). Only confirmed records are valid.
 */
export const recordLifecycle: Lifecycle<RecordState, RecordEvent> = lifecycle({
  states: RECORD_STATES,
  events: {
    passStreet: { from: ['submitted'], to: 'street_reviewed', why: 'duty.not-waiting-for-street' },
    confirm: { from: ['street_reviewed'], to: 'confirmed', why: 'duty.not-waiting-for-district' },
    returnIt: { from: ['submitted', 'street_reviewed'], to: 'returned', why: 'duty.not-waiting' },
    reject: { from: ['submitted', 'street_reviewed'], to: 'rejected', why: 'duty.not-waiting' },
    withdraw: {
      from: ['submitted', 'street_reviewed', 'returned'],
      to: 'withdrawn',
      why: 'duty.withdraw-only-undecided',
    },
    resubmit: { from: ['returned'], to: 'submitted', why: 'duty.resubmit-only-returned' },
    strike: { from: ['confirmed'], to: 'struck', why: 'duty.strike-only-confirmed' },
    reinstate: { from: ['struck'], to: 'confirmed' },
    merge: { from: ['submitted', 'street_reviewed', 'returned'], to: 'withdrawn' },
  },
})

/** An organiser's activity, the deputy's own report, old files, or an item the deputy submitted. */
export type SourceKind = 'attendance' | 'self_report' | 'import' | 'item'

/** A row for duty.record, as closing, self-reports and imports make it. */
export interface NewRecord {
  readonly recordId: string
  readonly personId: string
  readonly mandateId: string
  readonly level: Level
  readonly streetId: number | null
  readonly kind: string
  readonly role: string
  readonly doneOn: CivilDate
  readonly units: number
  readonly themed: boolean
  readonly title: string
  readonly titleEn: string
  readonly words: string | null
  readonly sourceKind: SourceKind
  readonly sourceId: string
  readonly state: RecordState
  readonly objectionUntil: CivilDate | null
  readonly submittedAt: Date
  readonly submittedBy: string | null
  readonly onBehalf: boolean
  readonly confirmedAt: Date | null
  readonly confirmedBy: string | null
  readonly externalId?: string | null
}

/** What policies, rules and stories need to know of a record. */
export interface RecordSubject {
  readonly recordId: string
  readonly personId: string
  readonly level: Level
  readonly streetId: number | null
  readonly kind: string
  readonly role: string
  readonly doneOn: CivilDate
  readonly units: number
  readonly themed: boolean
  readonly title: string
  readonly sourceKind: SourceKind
  readonly sourceId: string
  readonly state: RecordState
  readonly objectionUntil: CivilDate | null
  readonly objected: boolean
  readonly submittedBy: string | null
  readonly onBehalf: boolean
  /** Who passed it for the street, if somebody did. */
  readonly streetReviewedBy: string | null
  readonly version: number
}

/** 年度优秀建议、年度优秀调研报告: what a record may be honoured as, by its kind. Evidence for selection on merit; no points. */
export const HONOUR_KINDS = ['outstanding_suggestion', 'outstanding_report'] as const
export type HonourKind = (typeof HONOUR_KINDS)[number]

/** An honour of a record that was not taken back. */
export interface Honour {
  readonly honourId: string
  readonly kind: HonourKind
  readonly year: number
  readonly awardedBy: string
  readonly awardedOn: CivilDate
  readonly version: number
}

export type ReviewVerdict = 'pass' | 'return' | 'reject'

export const OBJECTION_STATES = ['open', 'verifying', 'adjusted', 'kept', 'withdrawn'] as const
export type ObjectionState = (typeof OBJECTION_STATES)[number]
export type ObjectionEvent = 'verify' | 'adjust' | 'keep' | 'withdraw'

export const objectionLifecycle: Lifecycle<ObjectionState, ObjectionEvent> = lifecycle({
  states: OBJECTION_STATES,
  events: {
    verify: { from: ['open'], to: 'verifying', why: 'duty.objection-decided' },
    adjust: { from: ['open', 'verifying'], to: 'adjusted', why: 'duty.objection-decided' },
    keep: { from: ['open', 'verifying'], to: 'kept', why: 'duty.objection-decided' },
    withdraw: { from: ['open', 'verifying'], to: 'withdrawn', why: 'duty.objection-decided' },
  },
})

export interface ObjectionSubject {
  readonly objectionId: string
  readonly personId: string
  readonly streetId: number | null
  readonly recordId: string | null
  readonly activityId: string | null
  readonly state: ObjectionState
  readonly version: number
}

/** How an objection ends: the record stays, is struck, is corrected, or a missing one is added. */
export type ObjectionDecision = 'keep' | 'strike' | 'correct' | 'add'

/** What catches the eye. A flag is never a verdict. */
export type SpotFlag = 'two-places' | 'many-in-a-day' | 'near-duplicate' | 'end-of-quarter'

export const RECORD_ACTIONS = ['pass', 'return', 'reject', 'withdraw', 'resubmit', 'object', 'strike'] as const
export type RecordAction = (typeof RECORD_ACTIONS)[number]
export type RecordCan = Readonly<Record<RecordAction, Verdict>>
