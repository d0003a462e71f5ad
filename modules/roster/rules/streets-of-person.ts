import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Level } from '../../../kernel/level.ts'

/** A stretch of days in a street: from its first day to the first day without it. */
interface InStreet {
  readonly streetId: number | null
  readonly startsOn: CivilDate
  readonly endsOn: CivilDate | null
}

/**
 * The streets a person belongs to on a day: of the latest mandate at each level, and of recorder's posts held. A street left behind for another
 * knows the person no longer.
 */
export function streetsOfPerson(
  person: {
    readonly mandates: readonly (InStreet & { readonly level: Level })[]
    readonly posts: readonly (InStreet & { readonly kind: string })[]
  },
  day: CivilDate,
): number[] {
  const holds = (one: InStreet) => one.startsOn <= day && (one.endsOn === null || day < one.endsOn)
  const latest = person.mandates.filter(
    (one) => !person.mandates.some((other) => other.level === one.level && other.startsOn > one.startsOn),
  )
  const recorder = person.posts.filter((post) => post.kind === 'recorder' && holds(post))
  const places = [...latest, ...recorder]
  return [...new Set(places.flatMap(({ streetId }) => (streetId === null ? [] : [streetId])))]
}
