/** Where "now" comes from. Rules take `now` as an argument; only the edges of the house read a clock. */
export interface Clock {
  now(): Date
}

export const systemClock: Clock = { now: () => new Date() }

/** A clock that stands still, for tests and for rebuilding the past. */
export function fixedClock(instant: Date): Clock {
  const at = instant.getTime()
  return { now: () => new Date(at) }
}
