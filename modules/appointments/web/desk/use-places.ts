import { useMemo } from 'react'
import { useAsk } from '../../../../platform/ui/desk/use-ask.ts'
import type { BoardAnswer } from '../../../committees/contract.ts'
import type { Ground } from '../../language.ts'
import { saySeat } from './say-matter.ts'
import type { Speaker } from './speak.ts'

type PlaceFace = BoardAnswer['committees'][number]['places'][number]

/** A place on a street's board, with who sits there today. */
export interface PlaceChoice {
  readonly key: string
  readonly streetId: number
  readonly streetName: string
  readonly seat: PlaceFace['seat']
  readonly seatNo: number
  readonly ground: Ground
  readonly holder: { readonly tenureId: string; readonly personId: string; readonly personName: string } | null
  /** '平江街道 · 副主任（兼职）2'. */
  readonly label: string
}

/** All places of all boards today; what a place rests on as the composition rule says. */
export function usePlaces(speaker: Speaker): PlaceChoice[] {
  const { data } = useAsk<BoardAnswer>('/api/v1/committees')
  return useMemo(
    () =>
      (data?.committees ?? []).flatMap((committee) =>
        committee.places.map((place) => {
          const street = speaker.gloss(committee.name, committee.nameEn)
          return {
            key: `${committee.streetId} ${place.seat} ${place.seatNo}`,
            streetId: committee.streetId,
            streetName: street,
            seat: place.seat,
            seatNo: place.seatNo,
            ground: place.ground,
            holder: place.holder,
            label: `${street} · ${saySeat(place, speaker)}`,
          }
        }),
      ),
    [data, speaker],
  )
}

/** The streets in the order of the board, named in the language in use. */
export function useStreets(speaker: Speaker): { streetId: number; name: string }[] {
  const { data } = useAsk<BoardAnswer>('/api/v1/committees')
  return useMemo(
    () =>
      (data?.committees ?? []).map((one) => ({ streetId: one.streetId, name: speaker.gloss(one.name, one.nameEn) })),
    [data, speaker],
  )
}
