import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { DossierEvent, DossierSubject, Matter, OrderRule, VOTE_METHODS } from '../language.ts'
import type { HardCondition } from './hard-condition.ts'
import type { CourseStanding, Installing } from './install-blocks.ts'
import type { Count } from './majority.ts'

/** A dossier's own row, beside what policies ask of it. */
export interface DossierRow extends DossierSubject {
  readonly title: string
  readonly titleEn: string
  readonly documentId: string | null
  readonly documentTitle: string | null
  readonly documentNumber: string | null
  readonly ruleText: string | null
  readonly termId: string | null
  readonly meetingName: string | null
  readonly allMembers: number | null
  readonly present: number | null
  readonly openedAt: string
  readonly openedByName: string
  readonly isDemo: boolean
}

export interface ReportFacts {
  readonly reportId: string
  readonly receivedOn: CivilDate
  readonly words: string
  readonly outcome: 'unfounded' | 'held_back' | 'withdrawn' | null
  readonly decidedOn: CivilDate | null
  readonly version: number
}

/** A matter with what rules and pages ask of it. */
export interface MatterFacts extends Matter {
  readonly streetName: string
  readonly streetNameEn: string
  readonly postTitle: string | null
  /** Failed for this seat in this term, in dossiers before this one. */
  readonly failures: number
  /** Who sits there on the meeting's day, or today where none is set. */
  readonly holder: { readonly tenureId: string; readonly personId: string; readonly personName: string } | null
  readonly reports: readonly ReportFacts[]
  /** Computed while the matter is open; empty once it is decided. */
  readonly conditions: readonly HardCondition[]
}

export interface BallotFacts extends Count {
  readonly ballotId: string
  readonly position: number
  readonly method: (typeof VOTE_METHODS)[number]
  readonly combined: boolean
  readonly heldOn: CivilDate
  readonly passed: boolean
  readonly countedBy: string
}

/** Everything that decides what may be done with a dossier. Loaded whole by every deed, so that what a page says and what a deed does agree. */
export interface DossierFacts {
  readonly dossier: DossierRow
  readonly matters: readonly MatterFacts[]
  readonly ballots: readonly BallotFacts[]
  /** The order of steps of the meeting's day, of today where none is set. */
  readonly rule: OrderRule
  readonly today: CivilDate
  /** Once announced: oaths, letters, courses. */
  readonly after: { readonly matters: readonly Installing[]; readonly courses: readonly CourseStanding[] }
}

/** What keeps a dossier from a step: a words key with its places, and where it is mended. */
export interface Block {
  readonly key: string
  readonly params: Readonly<Record<string, string | number>>
  readonly go: {
    readonly to: 'matter' | 'dossier' | 'order-rules' | 'oaths' | 'papers' | 'courses'
    readonly id: string | null
  }
}

/** On its way: neither decided nor taken out. */
export function isOpen({ state }: Pick<Matter, 'state'>): boolean {
  return state === 'proposed' || state === 'qualified'
}

/** Has anything been decided in the meeting that nobody may take back? */
export function isDecided({
  matters,
  ballots,
  dossier,
}: Pick<DossierFacts, 'matters' | 'ballots' | 'dossier'>): boolean {
  if (dossier.kind === 'rule') return ballots.some(({ passed }) => passed)
  return matters.some(({ state }) => state === 'passed' || state === 'noted')
}

const WAY: Readonly<Record<DossierSubject['kind'], Readonly<Record<string, DossierEvent>>>> = {
  people: {
    ...{
      collecting: 'examine',
      examined: 'appraise',
      appraised: 'nominate',
      nominated: 'table',
      tabled: 'openMeeting',
    },
    ...{ in_session: 'closeVoting', voted: 'announce', announced: 'install', installed: 'complete' },
  },
  rule: {
    ...{ drafting: 'consent', consented: 'table', tabled: 'openMeeting', in_session: 'closeVoting' },
    ...{ voted: 'announce', announced: 'register' },
  },
}

/** The step that comes next on the way; null at its end. */
export function nextEvent({ kind, state }: Pick<DossierSubject, 'kind' | 'state'>): DossierEvent | null {
  return WAY[kind][state] ?? null
}
