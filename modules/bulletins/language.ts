import type { CivilDate } from '../../kernel/civil-date.ts'
import { lifecycle } from '../../kernel/lifecycle.ts'
import type { Tenths } from '../../kernel/points.ts'
import type { Quarter } from '../../kernel/quarter.ts'
import type { Verdict } from '../../kernel/verdict.ts'

/**
 * From calculation to issue (拟稿 → 核稿 → 签发 → 印发). Counting again is allowed until it is signed and voids what was checked; whoever checks or
 * signs may send it back. Issued is the end: a bulletin is never changed, later facts stand in the next one as 补登.
 */
export const bulletinLifecycle = lifecycle({
  states: ['calculated', 'drafted', 'checked', 'signed', 'issued'],
  events: {
    recalculate: { from: ['calculated', 'drafted', 'checked'], to: 'calculated', why: 'bulletins.signed-already' },
    draft: { from: ['calculated', 'drafted'], to: 'drafted', why: 'bulletins.checked-already' },
    check: { from: ['drafted'], to: 'checked', why: 'bulletins.not-drafted' },
    sendBack: { from: ['drafted', 'checked', 'signed'], to: 'calculated', why: 'bulletins.nothing-to-send-back' },
    sign: { from: ['checked'], to: 'signed', why: 'bulletins.not-checked' },
    issue: { from: ['signed'], to: 'issued', why: 'bulletins.not-signed' },
    discard: {
      from: ['calculated', 'drafted', 'checked', 'signed'],
      to: 'calculated',
      why: 'bulletins.issued-already',
    },
  },
})

export type BulletinState = (typeof bulletinLifecycle.states)[number]
export type BulletinEvent = (typeof bulletinLifecycle.events)[number]

/** The loaded row a policy looks at. */
export interface BulletinSubject extends Quarter {
  readonly bulletinId: string
  readonly state: BulletinState
  readonly version: number
  readonly draftedBy: string | null
}

/** What the asker may do with a bulletin, each with the reason where not. */
export type BulletinCan = Readonly<Record<BulletinEvent | 'seeRows' | 'exportPaper', Verdict>>

/** One eligible deputy as counted. */
export interface SnapshotDeputy {
  readonly personId: string
  readonly name: string
  readonly streetId: number | null
  readonly tenths: Tenths
  /** From January to the end of the quarter. */
  readonly yearTenths: Tenths
  readonly rank: number
  /** Inside the top 15 %. */
  readonly top: boolean
}

/** A deputy who is not ranked, because duty was suspended. */
export type SuspendedDeputy = Pick<SnapshotDeputy, 'personId' | 'name' | 'streetId'>

/** The figures of a bulletin that open their rows. */
export const BULLETIN_FIGURES = [
  'eligible',
  'suspended',
  'top',
  'street',
  'records',
  'people',
  'activities',
  'selfReports',
  'objections',
  'supplement',
] as const
export type BulletinFigure = (typeof BULLETIN_FIGURES)[number]

/** One row behind a figure, with the way to its evidence. */
export interface BulletinFigureRow {
  readonly rowId: string
  readonly title: string
  readonly titleEn: string
  readonly who: string | null
  readonly place: string | null
  readonly on: CivilDate | null
  readonly tenths: Tenths | null
  readonly evidence: { readonly kind: 'account' | 'record' | 'activity' | 'objection'; readonly id: string }
}

/** One street's average as counted; `rank` is null where no deputy of the street is eligible. */
export interface SnapshotStreet {
  readonly streetId: number
  readonly name: string
  readonly nameEn: string
  readonly deputies: number
  readonly sumTenths: Tenths
  readonly averageHundredths: number
  readonly rank: number | null
  readonly yearSumTenths: Tenths
  readonly yearAverageHundredths: number
}

/** Facts of an earlier quarter that were confirmed or taken back after its bulletin was issued (补登). */
export interface Supplement extends Quarter {
  /** Records told for the first time. */
  readonly added: { readonly records: number; readonly tenths: Tenths }
  /** Records told before that no longer stand; tenths are negative or 0. */
  readonly taken: { readonly records: number; readonly tenths: Tenths }
  /** Records told before whose points came out otherwise, as when a cap moved. */
  readonly changed: { readonly records: number; readonly tenths: Tenths }
  readonly people: number
}

/** What a bulletin is written from: counted once, hashed, and frozen when it is issued. */
export interface Snapshot extends Quarter {
  readonly format: 1
  readonly from: CivilDate
  readonly to: CivilDate
  /** The moment of counting: entries posted later are not in. */
  readonly countedTo: string
  readonly rules: readonly { readonly edition: number; readonly name: string; readonly nameEn: string }[]
  readonly eligible: number
  /** Active district mandates left out because duty was suspended on some day of the quarter (Deputy Law 2025 art. 61). */
  readonly suspended: readonly SuspendedDeputy[]
  /** ceil(0.15 n), before ties. */
  readonly topPlaces: number
  readonly named: number
  readonly deputies: readonly SnapshotDeputy[]
  readonly streets: readonly SnapshotStreet[]
  /** Records with points in the quarter, the people behind them, and where the records come from. */
  readonly counts: {
    readonly records: number
    readonly people: number
    readonly activities: number
    readonly selfReports: number
  }
  readonly objections: { readonly opened: number; readonly decided: number; readonly open: number }
  /** Null where no earlier bulletin was issued: then there is nothing to supplement. */
  readonly supplement: readonly Supplement[] | null
}
