import { lifecycle } from '../../kernel/lifecycle.ts'

/**
 * The way of a 民情民意 item (domain 6.6), declared once: policies, deeds, screens, the guide and the tests read it here.
 * Handed over is not handled: only a released reply leads to `done_claimed`, and only a person told leads on from there.
 */
export const itemLifecycle = lifecycle({
  states: [
    'new',
    'triaged',
    'assigned',
    'handling',
    'done_claimed',
    'cannot_be_done',
    'deputy_confirmed',
    'resident_notified',
    'rated',
    'reopened',
    'not_taken',
    'referred',
    'duplicate',
    'withdrawn',
    'closed',
  ],
  events: {
    /** The screening card says no: not taken, with the right address. */
    screenOut: { from: ['new'], to: 'not_taken', why: 'opinions.past-screening' },
    /** The street says whose it is; it may think again until it is handed over. */
    triage: { from: ['new', 'triaged', 'reopened'], to: 'triaged', why: 'opinions.past-triage' },
    /** Answered by the street itself, on the spot. */
    answerOnSpot: { from: ['new', 'triaged', 'reopened'], to: 'done_claimed', why: 'opinions.past-triage' },
    /** To a suggestion, to petition or legal ways, for reference, to a higher body: told where, and said so; never counted as handled. */
    refer: { from: ['new', 'triaged', 'reopened'], to: 'referred', why: 'opinions.past-triage' },
    markDuplicate: { from: ['new', 'triaged'], to: 'duplicate', why: 'opinions.past-triage' },
    /** Handed to a lead unit; again after a return, or to another one. */
    assign: {
      from: ['triaged', 'assigned', 'handling', 'reopened'],
      to: 'assigned',
      why: 'opinions.not-to-hand-over',
    },
    /** A return (退办) was granted: back on the street's desk. */
    takeBack: { from: ['assigned', 'handling', 'reopened'], to: 'triaged', why: 'opinions.not-handed-over' },
    /** The lead unit signs for it (签收). */
    signFor: { from: ['assigned', 'reopened'], to: 'handling', why: 'opinions.not-handed-over' },
    /** The lead's reply is released. */
    claimDone: { from: ['handling'], to: 'done_claimed', why: 'opinions.not-in-hand' },
    claimImpossible: { from: ['handling'], to: 'cannot_be_done', why: 'opinions.not-in-hand' },
    /** By the deputy, or by the street where no deputy stands behind it. */
    confirm: { from: ['done_claimed', 'cannot_be_done'], to: 'deputy_confirmed', why: 'opinions.nothing-to-confirm' },
    /** The deputy finds it not done: second handling. */
    doubt: { from: ['done_claimed', 'cannot_be_done'], to: 'reopened', why: 'opinions.nothing-to-confirm' },
    /** Whoever raised it is told, in plain words. */
    tell: { from: ['deputy_confirmed'], to: 'resident_notified', why: 'opinions.not-confirmed' },
    /** Rated without a need to handle it again. */
    rate: { from: ['resident_notified', 'rated'], to: 'rated', why: 'opinions.not-told-yet' },
    /** Dissatisfied, once: handled again by itself, with a new clock. */
    rateAgainstIt: { from: ['resident_notified', 'rated'], to: 'reopened', why: 'opinions.not-told-yet' },
    /** It came back (the hawkers are there again). */
    reopen: { from: ['resident_notified', 'rated', 'closed'], to: 'reopened', why: 'opinions.not-answered-yet' },
    withdraw: {
      from: ['new', 'triaged', 'assigned', 'handling', 'reopened'],
      to: 'withdrawn',
      why: 'opinions.answered-already',
    },
    close: {
      from: ['resident_notified', 'rated', 'not_taken', 'referred', 'duplicate', 'withdrawn'],
      to: 'closed',
      why: 'opinions.still-open',
    },
  },
})
export type ItemState = (typeof itemLifecycle.states)[number]
export type ItemEvent = (typeof itemLifecycle.events)[number]

/** One unit's part of a matter: lead or co-handling. */
export const partLifecycle = lifecycle({
  states: ['assigned', 'return_asked', 'signed', 'waiting', 'replied', 'done', 'returned', 'taken_away'],
  events: {
    signFor: { from: ['assigned'], to: 'signed', why: 'opinions.part-signed-already' },
    /** Not ours (退办), with the reason, within N working days; refused once, it is locked. */
    askReturn: { from: ['assigned', 'signed'], to: 'return_asked', why: 'opinions.part-not-returnable' },
    grantReturn: { from: ['return_asked'], to: 'returned', why: 'opinions.no-return-asked' },
    refuseReturn: { from: ['return_asked'], to: 'assigned', why: 'opinions.no-return-asked' },
    /** Nothing can be done until the resident answers: the clock stands. */
    pause: { from: ['signed'], to: 'waiting', why: 'opinions.part-not-in-hand' },
    resume: { from: ['waiting'], to: 'signed', why: 'opinions.part-not-waiting' },
    /** Written; waits for approval where the district wants one. */
    reply: { from: ['signed'], to: 'replied', why: 'opinions.part-not-in-hand' },
    sendBackReply: { from: ['replied'], to: 'signed', why: 'opinions.no-reply-waits' },
    releaseReply: { from: ['replied'], to: 'done', why: 'opinions.no-reply-waits' },
    takeAway: {
      from: ['assigned', 'return_asked', 'signed', 'waiting', 'replied'],
      to: 'taken_away',
      why: 'opinions.part-over',
    },
  },
})
export type PartState = (typeof partLifecycle.states)[number]
export type PartEvent = (typeof partLifecycle.events)[number]

/** How it came in (domain 6.2). */
export const CHANNELS = ['deputy', 'code', 'recorder', 'counter', 'paper', 'heard', 'imported'] as const
export type Channel = (typeof CHANNELS)[number]

export const RAISED_BY = ['deputy', 'resident'] as const
export type RaisedBy = (typeof RAISED_BY)[number]

/** Where triage sends it (domain 6.3); the first four are the big choices. */
export const ROUTES = [
  'on_site',
  'street_department',
  'district_department',
  'higher',
  'to_suggestion',
  'to_petition_or_legal',
  'reference',
  'duplicate',
] as const
export type ItemRoute = (typeof ROUTES)[number]

/** What it is about; a short list a clerk knows by heart. */
export const THEMES = [
  'parking',
  'traffic',
  'environment',
  'facilities',
  'housing',
  'old_estates',
  'elderly',
  'children',
  'safety',
  'noise',
  'greening',
  'water_and_drains',
  'heritage',
  'services',
  'culture',
  'other',
] as const
export type Theme = (typeof THEMES)[number]

/** Whom it concerns: as of opinions heard. */
export const REACHES = ['community', 'street', 'district', 'higher'] as const
export type Reach = (typeof REACHES)[number]

/** The class of a reply (domain 5.7, 19). */
export const REPLY_CLASSES = ['solved', 'being_solved', 'planned', 'reference', 'cannot', 'higher'] as const
export type ReplyClass = (typeof REPLY_CLASSES)[number]

export const SATISFACTIONS = ['satisfied', 'basically', 'dissatisfied'] as const
export type Satisfaction = (typeof SATISFACTIONS)[number]

/** Why the screening card says no (domain 5.2, mission rule 7). */
export const SCREENINGS = [
  'litigation',
  'arbitration',
  'petition',
  'personal_case',
  'tender',
  'secret',
  'own_interest',
  'no_content',
  'outside_area',
] as const
export type Screening = (typeof SCREENINGS)[number]

/** Every step that has a clock (domain 6.4, 19). */
export const CLOCK_STEPS = [
  'triage',
  'sign_for',
  'ask_return',
  'decide_return',
  'reply',
  'co_reply',
  'approve',
  'confirm',
  'tell',
  'rate',
  'second_reply',
] as const
export type ClockStep = (typeof CLOCK_STEPS)[number]

export const CLOCK_UNITS = ['working_days', 'calendar_days', 'months'] as const
export type ClockUnit = (typeof CLOCK_UNITS)[number]

/** The colour of time (domain 6.5); what progress has been made is another field. */
export type TimeColour = 'green' | 'yellow' | 'red' | 'grey'
export const GRADES = ['A', 'B', 'C', 'D'] as const
/** 进度等级, set by the street. */
export type Grade = (typeof GRADES)[number]

/** Whom a line of an item's history is told: the street, also the handling units, also resident and deputy. */
export type Audience = 'street' | 'unit' | 'everyone'

export const CODE_KINDS = ['deputy', 'community', 'activity', 'street'] as const
export type CodeKind = (typeof CODE_KINDS)[number]

/** By what figures of handling are broken down. */
export const BREAKDOWNS = ['street', 'unit', 'theme', 'community'] as const
export type Breakdown = (typeof BREAKDOWNS)[number]

/** The loaded row that every policy about an item looks at. */
export interface ItemSubject {
  readonly itemId: string
  readonly streetId: number
  readonly communityId: string | null
  readonly state: ItemState
  readonly raisedBy: RaisedBy
  readonly deputyId: string | null
  readonly enteredBy: string | null
  readonly confidential: boolean
  readonly hidden: boolean
  readonly held: boolean
  readonly round: number
  readonly version: number
  /** The units that have or had a part in it; a unit sees an item only through its part. */
  readonly unitIds: readonly string[]
}

/** The loaded row that every policy about a part looks at. */
export interface PartSubject {
  readonly partId: string
  readonly itemId: string
  readonly unitId: string
  readonly kind: 'lead' | 'co'
  readonly round: number
  readonly state: PartState
  readonly locked: boolean
  readonly version: number
}

/** What the record of having submitted an item says. */
export interface SubmittedItem {
  readonly itemId: string
  /** The deputy who submitted it. */
  readonly personId: string
  readonly raisedOn: string
  readonly theme: Theme
  /** The number in the ledger: year, number, street. */
  readonly year: number
  readonly number: number
  readonly street: string
}

/** Replies that take the matter up (domain 5.7: solved or adopted). */
const ADOPTING: readonly (ReplyClass | null)[] = ['solved', 'being_solved', 'planned']

/**
 * What a move means for the record of the deputy who submitted the item: the street takes it up (sorted, answered, sent on), a unit's reply adopts it, or it turns out to be
 * nothing of its own (taken back, the same as another). Turned away at once it earns nothing. Adopted is what the unit and whoever releases say, never the deputy.
 */
export function meansForSubmitter(
  from: ItemState,
  to: ItemState,
  replyClass: ReplyClass | null,
): 'taken-up' | 'adopted' | 'fallen-away' | 'nothing' {
  if (from === 'handling' && to === 'done_claimed' && ADOPTING.includes(replyClass)) return 'adopted'
  if (from === 'new' && (to === 'triaged' || to === 'done_claimed' || to === 'referred')) return 'taken-up'
  return from !== 'new' && (to === 'withdrawn' || to === 'duplicate') ? 'fallen-away' : 'nothing'
}
