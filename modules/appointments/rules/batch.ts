import type { Ground } from '../language.ts'
import type { MatterFacts } from './dossier-facts.ts'

/** Somebody recommended for a street on a ground, and not taken back. */
export interface Recommended {
  readonly streetId: number
  readonly personId: string
  readonly ground: Ground
  readonly mandateId: string | null
  readonly postId: string | null
}

export interface BatchGround {
  readonly streets: readonly number[]
  readonly recommended: readonly Recommended[]
  /** Whom each street's delegation chose. */
  readonly chosen: readonly { readonly streetId: number; readonly personId: string }[]
}

export interface BatchPlan {
  readonly make: readonly (Recommended & { readonly seatNo: number })[]
  readonly left: readonly { readonly streetId: number; readonly ground: Ground; readonly why: string }[]
}

/**
 * The appointments that recommendations and choices lead to, street by street: whom the delegation chose takes the deputy's place, whom alone the Party working committee
 * recommended takes the office head's. Nobody is picked here: where there are several, or none, people decide, and `left` says so.
 */
export function planBatch(
  ground: BatchGround,
  places: readonly Ground[],
  dossier: { readonly matters: readonly MatterFacts[]; readonly hands: readonly { readonly personId: string }[] },
): BatchPlan {
  const make: (Recommended & { seatNo: number })[] = []
  const left: BatchPlan['left'][number][] = []
  for (const streetId of ground.streets)
    places.forEach((asks, at) => {
      if (asks === 'any') return
      const seatNo = at + 1
      const found = pick(ground, streetId, asks)
      const why = typeof found === 'string' ? found : hindrance(found, seatNo, dossier, make)
      if (why !== null) left.push({ streetId, ground: asks, why })
      else make.push({ ...(found as Recommended), seatNo })
    })
  return { make, left }
}

function pick({ recommended, chosen }: BatchGround, streetId: number, asks: Ground): Recommended | string {
  const here = recommended.filter((one) => one.streetId === streetId && one.ground === asks)
  if (here.length === 0) return 'appointments.batch.nobody-recommended'
  if (asks === 'delegation_deputy') {
    const choice = chosen.find((one) => one.streetId === streetId)
    if (choice === undefined) return 'appointments.batch.not-chosen-yet'
    return here.find(({ personId }) => personId === choice.personId) ?? 'appointments.batch.chosen-not-recommended'
  }
  return here.length === 1 ? (here[0] as Recommended) : 'appointments.batch.several-recommended'
}

function hindrance(
  one: Recommended,
  seatNo: number,
  { matters, hands }: Parameters<typeof planBatch>[2],
  made: readonly { readonly personId: string }[],
): string | null {
  const live = matters.filter(({ type, state }) => type === 'appoint' && state !== 'withdrawn')
  const seat = live.some(
    (x) => x.streetId === one.streetId && x.seat === 'part_time_deputy_director' && x.seatNo === seatNo,
  )
  if (seat) return 'appointments.batch.there-already'
  if ([...live, ...made].some(({ personId }) => personId === one.personId)) return 'appointments.person-twice'
  return hands.some(({ personId }) => personId === one.personId) ? 'appointments.hand-is-candidate' : null
}
