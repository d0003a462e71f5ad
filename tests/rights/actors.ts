import type { Level } from '../../kernel/level.ts'
import { idOf } from './places.ts'

/** Deputies of every level, the consultative one included. */
export const DEPUTIES = [
  ...(['national_deputy', 'provincial_deputy', 'municipal_deputy'] as const),
  ...(['district_deputy', 'township_deputy', 'consultative_deputy'] as const),
] as const
/** Those who run a street committee's work. */
export const OFFICE = ['director', 'deputy_director', 'secretary'] as const
export const COMMITTEE = [...OFFICE, 'member'] as const
/** Everybody with a session; all of them belong to the own street, if to any. */
export const SIGNED_IN = ['staff', 'admin', ...COMMITTEE, 'recorder', ...DEPUTIES, 'handler', 'no_role'] as const
export const ACTORS = [...SIGNED_IN, 'signed_out'] as const

export type SignedInName = (typeof SIGNED_IN)[number]
export type ActorName = (typeof ACTORS)[number]

export const personOf = (actor: SignedInName): string => idOf('actor', actor)
export const mandateOf = (actor: SignedInName): string => idOf('actor', `${actor} mandate`)
export const levelOf = (actor: (typeof DEPUTIES)[number]): Level => actor.replace('_deputy', '') as Level

export const isDeputyName = (actor: ActorName): actor is (typeof DEPUTIES)[number] =>
  (DEPUTIES as readonly string[]).includes(actor)
