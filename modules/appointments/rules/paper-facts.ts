import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Seat } from '../../committees/language.ts'
import type { DossierKind, DossierState, Ground, MatterState, MatterType, PaperKind, VoteMethod } from '../language.ts'

/** A matter as ceremonies, letters and courses name it. */
export interface NamedMatter {
  readonly matterId: string
  readonly position: number
  readonly type: MatterType
  readonly personId: string
  readonly personName: string
  readonly streetId: number
  readonly street: string
  readonly streetEn: string
  readonly seat: Seat
  readonly seatNo: number
}

/** A passed appointment with its oath and letter. */
export interface PassedAppointment extends NamedMatter {
  readonly swornOn: CivilDate | null
  readonly makeUpOn: CivilDate | null
  readonly letterId: string | null
  readonly letterHandedOn: CivilDate | null
}

export interface PaperMatter extends NamedMatter {
  readonly state: MatterState
  readonly reason: string
  readonly ground: Ground | null
  readonly ballotId: string | null
  readonly sex: 'male' | 'female' | null
  readonly birthYear: number | null
  readonly education: string | null
  /** The post the seat rests on; otherwise what stands in the roster. */
  readonly post: string | null
}

/** A matter that was held back or withdrawn, and when: a bill that had its number by then still names it. */
export interface LeftMatter extends PaperMatter {
  readonly leftAt: string
}

export interface PaperBallot {
  readonly ballotId: string
  readonly position: number
  readonly method: VoteMethod
  readonly allMembers: number
  readonly present: number
  readonly votesFor: number
  readonly against: number
  readonly abstained: number
  readonly notVoting: number
  readonly passed: boolean
  readonly countedBy: string
}

/** A paper in the register. */
export interface PaperRow {
  readonly paperId: string
  readonly matterId: string | null
  readonly kind: PaperKind
  readonly year: number
  readonly number: number
  readonly issuedOn: CivilDate
  readonly issuedAt: string
  readonly addressee: string
  readonly signer: string
  readonly handedOn: CivilDate | null
  readonly voidSince: CivilDate | null
  readonly voidReason: string | null
  readonly version: number
}

export interface PaperStep {
  readonly step: string
  readonly stepOn: CivilDate
  readonly number: string | null
}

/** What papers of a dossier are made from: rows and nothing else. */
export interface PaperGround {
  readonly dossierId: string
  readonly kind: DossierKind
  readonly state: DossierState
  readonly title: string
  readonly ruleText: string | null
  /** The rule of appointment this dossier follows. */
  readonly followedRule: string | null
  readonly meetingName: string | null
  readonly meetingOn: CivilDate | null
  readonly allMembers: number | null
  readonly present: number | null
  readonly announcedOn: CivilDate | null
  readonly matters: readonly PaperMatter[]
  readonly left: readonly LeftMatter[]
  readonly ballots: readonly PaperBallot[]
  readonly papers: readonly PaperRow[]
  readonly steps: readonly PaperStep[]
}
