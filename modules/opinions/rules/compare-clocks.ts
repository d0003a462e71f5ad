import { refuse } from '../../../kernel/refusal.ts'
import type { ClockRule } from './clock-language.ts'
import type { ClockSet, SetRow } from './clock-sets/clock-set.ts'
import { inTheirOrder } from './clock-templates.ts'

/** A limit here beside what a set says of the same step and route. */
export interface ComparedRow {
  readonly step: ClockRule['step']
  readonly route: ClockRule['route']
  /** In force here on the day compared; null where nothing is. */
  readonly here: ClockRule | null
  /** Null: the set is silent, and what is here stays. */
  readonly there: SetRow | null
  /** Of both, what is not alike; empty where the set is silent. */
  readonly differs: readonly Difference[]
  /** Whether adopting it would change anything: another limit, or a template that becomes the district's own. */
  readonly adoptable: boolean
}

export const DIFFERENCES = ['limit', 'extension'] as const
export type Difference = (typeof DIFFERENCES)[number]

type Place = Pick<ClockRule, 'step' | 'route'>
const samePlace = (a: Place) => (b: Place) => a.step === b.step && a.route === b.route

/** A set beside the rules in force, row by row in the order of an item's way. Sources are shown, not compared: the same limit from elsewhere is the same limit. */
export function compareSet(set: ClockSet, inForce: readonly ClockRule[]): ComparedRow[] {
  const here = inForce.map((rule) => rowOf(rule, set.rows.find(samePlace(rule)) ?? null))
  const missing = set.rows.filter((row) => !inForce.some(samePlace(row)))
  const rows = [...here, ...missing.map((row) => rowOf(null, row))]
  const ordered = inTheirOrder(rows.map(({ step, route }) => ({ step, route, inForceFrom: '' })))
  return ordered.flatMap((place) => rows.filter(samePlace(place)))
}

function rowOf(here: ClockRule | null, there: SetRow | null): ComparedRow {
  const { step, route } = (here ?? there) as Place
  const differs = here === null || there === null ? [] : differences(here, there)
  const adoptable = there !== null && (here === null || here.isTemplate || differs.length > 0)
  return { step, route, here, there, differs, adoptable }
}

function differences(here: ClockRule, there: SetRow): Difference[] {
  const limit = here.amount !== there.amount || here.unit !== there.unit
  const longer = here.extensionAmount !== there.extensionAmount || here.mostExtensions !== there.mostExtensions
  const extension = longer || here.consent !== there.consent
  return [...(limit ? (['limit'] as const) : []), ...(extension ? (['extension'] as const) : [])]
}

/**
 * The rows of a set to be adopted: those chosen, or all where nobody chose. What the district has alike already is left out. Refuses 422 a row the set does not
 * state, 409 where nothing would change.
 */
export function rowsToAdopt(set: ClockSet, chosen: readonly Place[] | null, inForce: readonly ClockRule[]): SetRow[] {
  if (chosen?.some((place) => !set.rows.some(samePlace(place))))
    refuse('opinions.clock-set-is-silent', { field: 'rows' })
  const wanted = compareSet(set, inForce).filter((row) => row.adoptable && (chosen?.some(samePlace(row)) ?? true))
  if (wanted.length === 0) refuse('opinions.clock-set-in-force', { status: 409 })
  return wanted.flatMap(({ there }) => (there === null ? [] : [there]))
}
