import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Verdict } from '../../../kernel/verdict.ts'
import { CAN, cannot } from '../../../kernel/verdict.ts'
import { type Composition, SEATS, type Seat, type SeatGround, type Tenure } from '../language.ts'

/** A place on the board: its holder of the day, or nobody since a day. */
export interface Place<Holder extends Tenure = Tenure> {
  readonly seat: Seat
  readonly seatNo: number
  readonly ground: SeatGround
  readonly holder: Holder | null
  readonly vacantSince: CivilDate | null
}

/** When a place was last left. */
export interface LastLeft {
  readonly seat: Seat
  readonly seatNo: number
  readonly on: CivilDate
}

/** The board of one committee by the rule of the day: every holder, and an empty place for each seat that ought to be filled and is not. */
export function boardOf<Holder extends Tenure>(
  holders: readonly Holder[],
  composition: Composition,
  left: readonly LastLeft[] = [],
): Place<Holder>[] {
  return SEATS.flatMap((seat) => {
    const { least } = composition[seat]
    const held = new Map(holders.filter((one) => one.seat === seat).map((one) => [one.seatNo, one]))
    return Array.from({ length: Math.max(least, ...held.keys()) }, (_, at) => at + 1)
      .filter((seatNo) => held.has(seatNo) || seatNo <= least)
      .map((seatNo) => {
        const holder = held.get(seatNo) ?? null
        const last = left.find((one) => one.seat === seat && one.seatNo === seatNo)
        const vacantSince = holder === null ? (last?.on ?? null) : null
        return { seat, seatNo, ground: groundOf(composition, seat, seatNo), holder, vacantSince }
      })
  })
}

/** What a place asks of whoever takes it. */
export function groundOf(composition: Composition, seat: Seat, seatNo: number): SeatGround {
  return composition[seat].grounds[seatNo - 1] ?? 'any'
}

/** Is there such a place at all, by the rule of the day? */
export function placeExists(composition: Composition, seat: Seat, seatNo: number): Verdict {
  return seatNo >= 1 && seatNo <= composition[seat].most ? CAN : cannot('committees.no-such-place')
}
