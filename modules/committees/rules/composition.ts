import type { Verdict } from '../../../kernel/verdict.ts'
import { CAN, cannot } from '../../../kernel/verdict.ts'
import { SEATS, type Seat, type Tenure } from '../language.ts'

/**
 * What a committee is made of here: one full-time director, two part-time deputy directors, five to seven members, one secretary;
 * all but the director part-time. A district's own decision, not national law.
 */
export const COMPOSITION: Readonly<
  Record<Seat, { readonly least: number; readonly most: number; readonly fullTime: boolean }>
> = {
  director: { least: 1, most: 1, fullTime: true },
  part_time_deputy_director: { least: 2, most: 2, fullTime: false },
  member: { least: 5, most: 7, fullTime: false },
  secretary: { least: 1, most: 1, fullTime: false },
}

/** A place on the board: its holder of the day, or nobody. */
export interface Place {
  readonly seat: Seat
  readonly seatNo: number
  readonly holder: Tenure | null
}

/** The board of one committee: every holder, and an empty place for each seat that ought to be filled and is not. */
export function boardOf(tenures: readonly Tenure[]): Place[] {
  return SEATS.flatMap((seat) => {
    const held = new Map(tenures.filter((one) => one.seat === seat).map((one) => [one.seatNo, one]))
    const last = Math.max(COMPOSITION[seat].least, ...held.keys())
    return Array.from(
      { length: last },
      (_, at): Place => ({ seat, seatNo: at + 1, holder: held.get(at + 1) ?? null }),
    ).filter((place) => place.holder !== null || place.seatNo <= COMPOSITION[seat].least)
  })
}

/** What is wrong with a composition, as words keys; empty when it is as it should be. */
export function compositionFlags(tenures: readonly Tenure[]): string[] {
  return SEATS.filter((seat) => {
    const held = tenures.filter((one) => one.seat === seat).length
    return held < COMPOSITION[seat].least || held > COMPOSITION[seat].most
  }).map((seat) => `committees.flag.${seat}`)
}

/** Is there such a place at all? */
export function placeExists(seat: Seat, seatNo: number): Verdict {
  return seatNo >= 1 && seatNo <= COMPOSITION[seat].most ? CAN : cannot('committees.no-such-place')
}
