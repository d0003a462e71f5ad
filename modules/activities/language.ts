import type { CivilDate } from '../../kernel/civil-date.ts'
import type { Level } from '../../kernel/level.ts'
import { type Lifecycle, lifecycle } from '../../kernel/lifecycle.ts'
import type { Verdict } from '../../kernel/verdict.ts'
import { allKinds } from './kinds/all.ts'
import type { KindDeclaration, PartTaken } from './kinds/declaration.ts'

export type { FieldDeclaration, KindDeclaration, PartTaken } from './kinds/declaration.ts'

/** Code of a kind, as stored in activity.kind and duty.record.kind. */
export type ActivityKind = (typeof allKinds)[number]['code']

/** Every kind, in the order the forms offer them. */
export const KINDS: readonly KindDeclaration<ActivityKind>[] = allKinds

const byCode = new Map<string, KindDeclaration<ActivityKind>>(allKinds.map((kind) => [kind.code, kind]))

/** The declaration of a kind; undefined for a code nobody declared. */
export function kindOf(code: string): KindDeclaration<ActivityKind> | undefined {
  return byCode.get(code)
}

export const ACTIVITY_STATES = ['planned', 'published', 'closed', 'summarised', 'cancelled'] as const
export type ActivityState = (typeof ACTIVITY_STATES)[number]
export type ActivityEvent = 'publish' | 'close' | 'summarise' | 'cancel'

/**
 * The life of an activity and of a contact-day morning. A draft is planned; published it can be seen and answered;
 * closing makes the records; a summary may be rewritten. What was closed is corrected by objection, never cancelled.
 */
export const activityLifecycle: Lifecycle<ActivityState, ActivityEvent> = lifecycle({
  states: ACTIVITY_STATES,
  events: {
    publish: { from: ['planned'], to: 'published', why: 'activities.publish-only-drafts' },
    close: { from: ['published'], to: 'closed', why: 'activities.close-only-published' },
    summarise: { from: ['closed', 'summarised'], to: 'summarised', why: 'activities.summarise-only-closed' },
    cancel: { from: ['planned', 'published'], to: 'cancelled', why: 'activities.cancel-only-open' },
  },
})

/** Open: facts, roster, marks and opinions may still be changed. */
export function isOpen(state: ActivityState): boolean {
  return state === 'planned' || state === 'published'
}

/** Held: counts as 场次. */
export const HELD_STATES: readonly ActivityState[] = ['closed', 'summarised']

/** What stands against a name: due, asked for leave, present, absent. Only `present` counts as 人次. */
export const MARKS = ['due', 'leave', 'present', 'absent'] as const
export type Mark = (typeof MARKS)[number]

/** A deputy's own answer before the day. Nobody has to answer. */
export const ANSWERS = ['coming', 'leave'] as const
export type Answer = (typeof ANSWERS)[number]

/** How far a heard opinion reaches. */
export const REACHES = ['community', 'street', 'district', 'higher'] as const
export type Reach = (typeof REACHES)[number]

export const FINDINGS = ['in_order', 'corrected', 'not_in_order'] as const
export type Finding = (typeof FINDINGS)[number]

/** What a policy needs to know of an activity. */
export interface ActivitySubject {
  readonly kind: string
  readonly state: ActivityState
  readonly streetId: number | null
  readonly communityId: string | null
  readonly heldOn: CivilDate
  readonly contactDayId: string | null
  /** The asker's own line on the roster, if there is one. */
  readonly own: { readonly mark: Mark; readonly answer: Answer | null } | null
}

/** What may be done with an activity. Each carries the reason where it may not. */
export const ACTIVITY_ACTIONS = [
  'change',
  'publish',
  'cancel',
  'name',
  'mark',
  'hear',
  'report',
  'close',
  'summarise',
  'answer',
  'spotCheck',
  'export',
] as const
export type ActivityAction = (typeof ACTIVITY_ACTIONS)[number]
export type ActivityCan = Readonly<Record<ActivityAction, Verdict>>

/** A line of the roster as closing sees it: the person, under which mandate, in what part, and the mark. */
export interface AttendanceLine {
  readonly personId: string
  readonly mandateId: string
  readonly level: Level
  /** The street that serves the deputy under this mandate; null for one linked to none. */
  readonly streetId: number | null
  readonly role: PartTaken
  readonly mark: Mark
}

/** An activity loaded (and locked) to be closed. */
export interface ClosingActivity extends ActivitySubject {
  readonly districtId: number
  readonly activityId: string
  readonly kind: ActivityKind
  readonly title: string
  readonly titleEn: string
  readonly theme: string | null
  readonly halfDays: number
  readonly reported: boolean
  readonly version: number
  readonly attendance: readonly AttendanceLine[]
}

/** A contact-day morning with the sessions of all its communities, loaded (and locked) to be closed. */
export interface ClosingContactDay {
  readonly districtId: number
  readonly contactDayId: string
  readonly streetId: number
  readonly heldOn: CivilDate
  readonly state: ActivityState
  readonly version: number
  /** Cancelled ones included; they are left alone. */
  readonly sessions: readonly (ClosingActivity & { readonly communityName: string })[]
}

/** Why people are texted: those due hear of the activity; recorders are reminded of a report that is owed. */
export const MESSAGE_PURPOSES = ['notice', 'report_reminder'] as const
export type MessagePurpose = (typeof MESSAGE_PURPOSES)[number]

/**
 * Where a message to one person stands. Not yet asked for: `to-send` or, without a mobile number, `no-number`. Then
 * `queued`, and in the end `sent` (the gateway took it) or `failed`.
 */
export const MESSAGE_STANDS = ['to-send', 'no-number', 'queued', 'sent', 'failed'] as const
export type MessageStand = (typeof MESSAGE_STANDS)[number]

export const MESSAGE_WHYS = [
  'no-channel',
  'no-number',
  'bad-address',
  'refused',
  'unsure',
  'called-off',
  'given-up',
] as const
export type MessageWhy = (typeof MESSAGE_WHYS)[number]
