import type { CivilDate } from '../../kernel/civil-date.ts'
import { lifecycle } from '../../kernel/lifecycle.ts'
import type { Seat } from '../committees/language.ts'

/**
 * People, one or a batch: recommended and chosen → hard conditions → the organisation department's appraisal → director meeting → papers → meeting →
 * vote → announcement → oath and letter → training. Nothing is public before `announce` (Chongqing art. 25–26, Guangdong art. 21).
 */
export const peopleLifecycle = lifecycle({
  states: [
    'collecting',
    'examined',
    'appraised',
    'nominated',
    'tabled',
    'in_session',
    'voted',
    'announced',
    'installed',
    'completed',
    'withdrawn',
  ],
  events: {
    examine: { from: ['collecting'], to: 'examined', why: 'appointments.not-collecting' },
    appraise: { from: ['examined'], to: 'appraised', why: 'appointments.not-examined' },
    nominate: { from: ['appraised'], to: 'nominated', why: 'appointments.not-appraised' },
    table: { from: ['nominated'], to: 'tabled', why: 'appointments.not-nominated' },
    openMeeting: { from: ['tabled'], to: 'in_session', why: 'appointments.not-tabled' },
    closeVoting: { from: ['in_session'], to: 'voted', why: 'appointments.not-in-session' },
    announce: { from: ['voted'], to: 'announced', why: 'appointments.not-voted' },
    install: { from: ['announced'], to: 'installed', why: 'appointments.not-announced' },
    complete: { from: ['installed'], to: 'completed', why: 'appointments.not-installed' },
    postpone: { from: ['tabled', 'in_session'], to: 'nominated', why: 'appointments.nothing-to-postpone' },
    sendBack: {
      from: ['examined', 'appraised', 'nominated', 'tabled'],
      to: 'collecting',
      why: 'appointments.nothing-to-send-back',
    },
    withdraw: {
      from: ['collecting', 'examined', 'appraised', 'nominated', 'tabled', 'in_session'],
      to: 'withdrawn',
      why: 'appointments.voted-already',
    },
  },
})
export type PeopleState = (typeof peopleLifecycle.states)[number]
export type PeopleEvent = (typeof peopleLifecycle.events)[number]

/** The rule itself (任免办法): drafted, consented to by the district Party committee, passed by the standing committee, put in the register of documents. */
export const ruleLifecycle = lifecycle({
  states: ['drafting', 'consented', 'tabled', 'in_session', 'voted', 'announced', 'registered', 'withdrawn'],
  events: {
    consent: { from: ['drafting'], to: 'consented', why: 'appointments.not-drafting' },
    table: { from: ['consented'], to: 'tabled', why: 'appointments.not-consented' },
    openMeeting: { from: ['tabled'], to: 'in_session', why: 'appointments.not-tabled' },
    closeVoting: { from: ['in_session'], to: 'voted', why: 'appointments.not-in-session' },
    announce: { from: ['voted'], to: 'announced', why: 'appointments.not-voted' },
    register: { from: ['announced'], to: 'registered', why: 'appointments.not-announced' },
    postpone: { from: ['tabled', 'in_session'], to: 'consented', why: 'appointments.nothing-to-postpone' },
    sendBack: { from: ['consented', 'tabled'], to: 'drafting', why: 'appointments.nothing-to-send-back' },
    withdraw: {
      from: ['drafting', 'consented', 'tabled', 'in_session'],
      to: 'withdrawn',
      why: 'appointments.voted-already',
    },
  },
})
export type RuleState = (typeof ruleLifecycle.states)[number]
export type RuleEvent = (typeof ruleLifecycle.events)[number]

export const DOSSIER_KINDS = ['rule', 'people'] as const
export type DossierKind = (typeof DOSSIER_KINDS)[number]
export type DossierState = PeopleState | RuleState
export type DossierEvent = PeopleEvent | RuleEvent

/** One person and one seat. A matter waits for the ballot once its hard conditions are met; what ends by itself is only noted. */
export const matterLifecycle = lifecycle({
  states: ['proposed', 'qualified', 'held_back', 'withdrawn', 'passed', 'failed', 'noted'],
  events: {
    qualify: { from: ['proposed'], to: 'qualified', why: 'appointments.not-proposed' },
    doubt: { from: ['qualified'], to: 'proposed', why: 'appointments.not-qualified' },
    holdBack: { from: ['proposed', 'qualified'], to: 'held_back', why: 'appointments.matter-decided' },
    release: { from: ['held_back'], to: 'proposed', why: 'appointments.not-held-back' },
    withdraw: { from: ['proposed', 'qualified', 'held_back'], to: 'withdrawn', why: 'appointments.matter-decided' },
    pass: { from: ['qualified'], to: 'passed', why: 'appointments.not-qualified' },
    fail: { from: ['qualified'], to: 'failed', why: 'appointments.not-qualified' },
    note: { from: ['qualified'], to: 'noted', why: 'appointments.not-qualified' },
  },
})
export type MatterState = (typeof matterLifecycle.states)[number]
export type MatterEvent = (typeof matterLifecycle.events)[number]

/** 任命 · 免职 · 接受辞职 · 撤职 · 职务自行终止（撤销机构、去世：只报告，不表决）. */
export const MATTER_TYPES = ['appoint', 'remove', 'accept_resignation', 'dismiss', 'cease'] as const
export type MatterType = (typeof MATTER_TYPES)[number]

/** What a place rests on: anything, the head of the street's general or Party-government office, or a deputy of the street's delegation. */
export const GROUNDS = ['any', 'department_head', 'delegation_deputy'] as const
export type Ground = (typeof GROUNDS)[number]

export const VOTE_METHODS = ['secret_ballot', 'device', 'hands'] as const
export type VoteMethod = (typeof VOTE_METHODS)[number]

export const PAPER_KINDS = ['submission', 'bill', 'announcement', 'notice', 'letter'] as const
export type PaperKind = (typeof PAPER_KINDS)[number]

/** 政治过硬、能力过硬、作风过硬、参政议政能力强: judged by people in a sentence, never computed. */
export const STANDARDS = ['politically_sound', 'able', 'good_conduct', 'strong_in_deliberation'] as const
export type Standard = (typeof STANDARDS)[number]

export const OATH_MODES = ['single', 'collective'] as const
export const OATH_PARTS = ['leader', 'taker', 'absent'] as const
export const COURSE_STATES = ['called', 'held', 'cancelled'] as const
export const PRESENCES = ['present', 'leave', 'absent'] as const
export const COURSE_RESULTS = ['passed', 'not_passed', 'to_make_up'] as const
export const REVIEW_RESULTS = ['good', 'adequate', 'to_improve', 'not_judged'] as const

/** The district's order of steps in force on a day. */
export interface OrderRule {
  readonly ruleId: string
  readonly startsOn: CivilDate
  /** Calendar days between the papers and the meeting. */
  readonly papersDaysBefore: number
  readonly lawTest: boolean
  readonly passScore: number | null
  readonly statementRequired: boolean
  readonly combinedAllowed: boolean
  readonly samePersonFirst: 'appoint' | 'remove'
  readonly sameSeatFirst: 'appoint' | 'remove'
  readonly firstAfterVote: 'oath' | 'letter'
  readonly trainingRequired: boolean
  readonly failuresThatBar: number
  readonly source: string
  readonly sourceEn: string
}

/** A matter as rules see it. */
export interface Matter {
  readonly matterId: string
  readonly dossierId: string
  readonly position: number
  readonly type: MatterType
  readonly state: MatterState
  readonly streetId: number
  readonly seat: Seat
  readonly seatNo: number
  readonly personId: string
  readonly personName: string
  readonly ground: Ground | null
  readonly mandateId: string | null
  readonly postId: string | null
  readonly tenureId: string | null
  readonly reason: string
  readonly pairedWith: string | null
  readonly testOn: CivilDate | null
  readonly testScore: number | null
  readonly testResit: boolean
  readonly statement: 'oral' | 'written' | null
  readonly ballotId: string | null
  readonly version: number
}

/** The dossier as policies and rules see it; `hands` are the persons who handle it now, with the street where they handle only its part. */
export interface DossierSubject {
  readonly dossierId: string
  readonly kind: DossierKind
  readonly state: DossierState
  readonly meetingOn: CivilDate | null
  readonly papersSentOn: CivilDate | null
  readonly announcedOn: CivilDate | null
  readonly hands: readonly { readonly personId: string; readonly streetId: number | null }[]
  readonly version: number
}

/** What may be said with a step of a dossier. */
export const MOVE_FIELDS = [
  'on',
  'number',
  'responsible',
  'words',
  'meetingName',
  'meetingOn',
  'allMembers',
  'present',
  'signer',
  'documentNumber',
  'inForceFrom',
  'replaces',
] as const
export type MoveField = (typeof MOVE_FIELDS)[number]

interface Asked {
  readonly needs: readonly MoveField[]
  readonly may: readonly MoveField[]
}

const MEETING_OPENS: Asked = { needs: ['on', 'allMembers', 'present'], may: ['responsible', 'words'] }
const WITH_A_REASON: Asked = { needs: ['on', 'words'], may: ['responsible'] }
const PAPERS_SENT: Asked = { needs: ['on', 'meetingName', 'meetingOn'], may: ['number', 'responsible', 'words'] }

/**
 * What each step asks for and what may be added; anything else is refused. `on` is the day it happened: of `table` the day the papers were sent.
 * The organisation department's appraisal leaves its number and date only: a cadre paper is never kept here, nor what it says.
 */
export const ASKED_WITH: Readonly<Record<DossierEvent, Asked>> = {
  examine: { needs: ['on'], may: ['responsible', 'words'] },
  appraise: { needs: ['on', 'number'], may: ['responsible'] },
  nominate: { needs: ['on'], may: ['number', 'responsible', 'words', 'meetingName', 'meetingOn'] },
  consent: { needs: ['on', 'number'], may: ['responsible', 'words'] },
  table: PAPERS_SENT,
  openMeeting: MEETING_OPENS,
  closeVoting: { needs: ['on'], may: ['responsible', 'words'] },
  announce: { needs: ['on', 'signer'], may: ['words'] },
  install: { needs: ['on'], may: ['responsible', 'words'] },
  complete: { needs: ['on'], may: ['responsible', 'words'] },
  register: { needs: ['on', 'inForceFrom'], may: ['documentNumber', 'replaces', 'words'] },
  postpone: WITH_A_REASON,
  sendBack: WITH_A_REASON,
  withdraw: WITH_A_REASON,
}

/** How much of a dossier somebody sees: whole as a hand, a street's part as its hand; after the announcement as staff or as anybody. */
export const SIGHTS = ['hand', 'street_hand', 'staff', 'street', 'result'] as const
export type Sight = (typeof SIGHTS)[number]
