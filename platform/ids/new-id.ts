import { v7 } from 'uuid'

let rebuilding: (() => Date) | null = null
let made = 0

/**
 * A new id (UUIDv7): made where the fact is entered, also offline on a phone, and kept until the server has answered.
 * Ids made later sort later, so a list by id is a list by age.
 */
export function newId(): string {
  if (rebuilding === null) return v7()
  made += 1
  return v7({ msecs: rebuilding().getTime(), seq: made })
}

/**
 * Ids as of the moment told, until null is told: for a past that is lived through again deed by deed (the demo), whose lists by id are to be
 * lists by age as well. Holds for the whole process, so nothing else may make ids meanwhile.
 */
export function makeIdsAt(moment: (() => Date) | null): void {
  rebuilding = moment
}

/** The least id that can be made at this moment or later: a bound for lists by id. */
export function firstIdOf(moment: Date): string {
  const hex = moment.getTime().toString(16).padStart(12, '0')
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`
}
