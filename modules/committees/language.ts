import type { CivilDate } from '../../kernel/civil-date.ts'

/** The kinds of seat in a street committee (街道人大工委), in the order a board names them. */
export const SEATS = ['director', 'part_time_deputy_director', 'member', 'secretary'] as const
export type Seat = (typeof SEATS)[number]

/** What a place asks of whoever takes it: nothing, head of the street's general or party-government office, or a deputy of the street's delegation. */
export const GROUNDS = ['any', 'department_head', 'delegation_deputy'] as const
export type SeatGround = (typeof GROUNDS)[number]

/** Kinds of posts held beside a seat (兼任职务). */
export const POST_KINDS = [
  'street_department_head',
  'street_office',
  'district_department',
  'judicial',
  'procuratorial',
  'supervisory',
  'party_working_committee',
  'enterprise',
  'institution',
  'community',
  'other',
] as const
export type PostKind = (typeof POST_KINDS)[number]

/** The two offices whose heads may become part-time deputy director: 综合处, 党政办. */
export const OFFICES = ['general_office', 'party_government_office'] as const
export type Office = (typeof OFFICES)[number]

/** What an incompatibility rule may be about: a kind of post, or a seat in the committee of another street. */
export const RULED_POSTS = [
  'street_department_head',
  'street_office',
  'district_department',
  'judicial',
  'procuratorial',
  'supervisory',
  'other_committee',
] as const
export type RuledPost = (typeof RULED_POSTS)[number]

/** Refused: nobody may be seated or proposed. Warned: shown on the board. Allowed: said in so many words. */
export const COMPATIBILITIES = ['refused', 'warned', 'allowed'] as const
export type Compatibility = (typeof COMPATIBILITIES)[number]

/** Where a rule comes from: the district's own row, or the template while it has none (`ruleId` null). */
export interface RuleSource {
  readonly ruleId: string | null
  /** First day in force; null for a template. */
  readonly startsOn: CivilDate | null
  readonly source: string
  readonly sourceEn: string
}

/** How many seats of a kind there are, whether full-time, and what each place asks for. */
export interface CompositionRule extends RuleSource {
  readonly seat: Seat
  readonly least: number
  readonly most: number
  readonly fullTime: boolean
  /** One entry a place in order of seat numbers; places beyond it ask for nothing. */
  readonly grounds: readonly SeatGround[]
}
export type Composition = Readonly<Record<Seat, CompositionRule>>

/** What does not go together with a seat (null: with any). */
export interface IncompatibilityRule extends RuleSource {
  readonly seat: Seat | null
  readonly postKind: RuledPost
  readonly verdict: Compatibility
  /** The first day it no longer holds. */
  readonly endsOn: CivilDate | null
}

/** A post somebody holds beside a seat, from a first day to the first day without it. */
export interface ConcurrentPost {
  readonly postId: string
  readonly kind: PostKind
  readonly office: Office | null
  readonly streetId: number | null
  readonly title: string
  readonly titleEn: string
  readonly startsOn: CivilDate
  readonly endsOn: CivilDate | null
  readonly version: number
}

/** Somebody in a seat, from a first day to the first day without it. */
export interface Tenure {
  readonly tenureId: string
  readonly seat: Seat
  readonly seatNo: number
  readonly fullTime: boolean
  readonly personId: string
  readonly personName: string
  /** The office the seat rests on, for example head of the street's general office. */
  readonly concurrentPost: string | null
  readonly startsOn: CivilDate
  readonly endsOn: CivilDate | null
  readonly version: number
}

/** A tenure to be written by whoever appoints (`tenuresPart`). Days are first days; `expiresOn` where the appointment names an end. */
export interface NewTenure {
  readonly tenureId: string
  readonly streetId: number
  readonly seat: Seat
  readonly seatNo: number
  readonly fullTime: boolean
  readonly personId: string
  readonly concurrentPost?: string | null
  readonly mandateId?: string | null
  readonly postId?: string | null
  readonly termId?: string | null
  readonly expiresOn?: CivilDate | null
  /** The matter of the dossier that brought somebody into the seat. */
  readonly matterId?: string | null
  readonly startsOn: CivilDate
}

/** A tenure to be ended by whoever removes (`endTenuresPart`); `endsOn` is the first day without the seat. */
export interface TenureEnding {
  readonly tenureId: string
  readonly endsOn: CivilDate
  readonly reason: string
  /** Null where it was typed by somebody. */
  readonly reasonEn: string | null
}

/** How many seats of each kind a street's committee had on a day, by the people in them. */
export interface CommitteeCount {
  readonly streetId: number
  readonly directors: number
  readonly fullTimeDirectors: number
  readonly partTimeDeputyDirectors: number
  readonly members: number
  readonly secretaries: number
  /** Members and secretaries who are not full-time. */
  readonly partTimeMembersAndSecretaries: number
}
