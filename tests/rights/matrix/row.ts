import { type ActorName, COMMITTEE, DEPUTIES, OFFICE, SIGNED_IN } from '../actors.ts'
import type { Class } from '../places.ts'

type Who = readonly ActorName[]

/**
 * Who may, declared. `own` and `street` name those whom the route answers in the own and in a foreign street of the district; `self` those whom
 * it answers about themselves. Nobody is ever answered about another district. Everybody else is refused: with a reason (403) where they
 * know that the thing is there (`knowOwn`, `knowStreet`), otherwise exactly as if it did not exist.
 */
export interface Row {
  readonly own: Who
  readonly street?: Who
  readonly self?: Who
  /** Those who ask about themselves and are refused. */
  readonly notSelf?: Who
  readonly knowOwn?: Who
  readonly knowStreet?: Who
  /** Classes whose canary of the own place stands in the answer of whoever is answered there: proof that the search finds what is there. */
  readonly shows?: readonly Class[]
  /** The thing belongs to the district, not to one of its streets: there is no foreign street to ask about. */
  readonly ofDistrict?: true
  /** Nothing in the request names a place: it is asked once. */
  readonly aimless?: true
  /** A status that says "you may, but it cannot be done now". */
  readonly passes?: number
}

const rest = (said: Partial<Row>): Partial<Row> => said

export const district = (more: Partial<Row> = {}): Row => ({ own: ['staff'], street: ['staff'], ...rest(more) })
export const office = (more: Partial<Row> = {}): Row => ({
  own: ['staff', ...OFFICE],
  street: ['staff'],
  ...rest(more),
})
export const committee = (more: Partial<Row> = {}): Row => ({
  ...{ own: ['staff', ...COMMITTEE], street: ['staff'] },
  ...rest(more),
})
/** Everybody signed in is answered; what stands in the answer is decided by `sight`. */
export const everyone = (more: Partial<Row> = {}): Row => ({ own: SIGNED_IN, street: SIGNED_IN, ...rest(more) })
/** Streets and their names are no secret in the district: whoever may not, is told so. */
export const STREETS_KNOWN = { knowOwn: SIGNED_IN, knowStreet: SIGNED_IN } as const
/** Who reads what a street has published. */
export const READERS = [...COMMITTEE, 'recorder', ...DEPUTIES] as const

/** The route a row belongs to: its name without the variant. */
export const routeOf = (row: string): string => row.replace(/ \([^)]*\)$/, '')
