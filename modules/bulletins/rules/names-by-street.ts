import { strokeOrder } from '../../../platform/documents/stroke-order.ts'
import type { Snapshot } from '../language.ts'

export interface NamesOfStreet {
  readonly streetId: number | null
  readonly name: string
  readonly nameEn: string
  /** In surname-stroke order: the list is no ranking. */
  readonly names: readonly string[]
}

/** The deputies of the top 15 %, street by street in the order of the division codes; those without a street last. */
export function namesByStreet(snapshot: Snapshot): NamesOfStreet[] {
  const top = Map.groupBy(
    snapshot.deputies.filter((deputy) => deputy.top),
    ({ streetId }) => streetId,
  )
  const namesOf = (streetId: number | null) => strokeOrder((top.get(streetId) ?? []).map(({ name }) => name))
  const known = [...snapshot.streets].sort((a, b) => a.streetId - b.streetId)
  const elsewhere = [...top.keys()].filter((id) => !known.some(({ streetId }) => streetId === id))
  return [
    ...known.map(({ streetId, name, nameEn }) => ({ streetId, name, nameEn, names: namesOf(streetId) })),
    ...elsewhere.map((streetId) => ({ streetId, name: '', nameEn: '', names: namesOf(streetId) })),
  ].filter(({ names }) => names.length > 0)
}
