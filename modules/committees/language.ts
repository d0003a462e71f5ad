import type { CivilDate } from '../../kernel/civil-date.ts'

/** The kinds of seat in a street committee (街道人大工委), in the order a board names them. */
export const SEATS = ['director', 'part_time_deputy_director', 'member', 'secretary'] as const
export type Seat = (typeof SEATS)[number]

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
