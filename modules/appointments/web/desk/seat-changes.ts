import type { DossierAnswer } from '../../contract-dossiers.ts'
import { gather } from './gather.ts'

type Matter = DossierAnswer['matters'][number]
/** What a seat's change is told by. */
export type SeatMatter = Pick<
  Matter,
  | 'type'
  | 'state'
  | 'streetId'
  | 'streetName'
  | 'streetNameEn'
  | 'seat'
  | 'seatNo'
  | 'personId'
  | 'personName'
  | 'holder'
>

/** A seat on the day of the announcement: who leaves it, who takes it, and who still sits there though nobody removed them. */
export interface SeatChange {
  readonly seat: SeatMatter
  readonly leaves: string | null
  readonly enters: string | null
  readonly occupiedBy: string | null
}

const taken = (matter: SeatMatter) => matter.state === 'passed' || matter.state === 'noted'
const placeOf = (matter: SeatMatter) => `${matter.streetId} ${matter.seat} ${matter.seatNo}`

/** The seats that change hands by the announcement, street by street as the matters stand; what failed or was withdrawn changes nothing. */
export function seatChanges(matters: readonly SeatMatter[]): SeatChange[] {
  const passed = matters.filter(taken)
  const places = gather(passed, placeOf)
  return [...places.values()].flatMap((here) => {
    const [first] = here
    if (!first) return []
    const enters = here.find((one) => one.type === 'appoint')
    const leaves = here.find((one) => one.type !== 'appoint')
    const holder = first.holder
    const stays = enters && holder && holder.personId !== enters.personId && !leaves
    return [
      {
        seat: first,
        leaves: leaves?.personName ?? null,
        enters: enters?.personName ?? null,
        occupiedBy: stays ? holder.personName : null,
      },
    ]
  })
}
