/** Wrong tries in a row before an account pauses. */
export const TRIES_BEFORE_PAUSE = 5
export const PAUSE_MINUTES = 15
/** Wrong tries from one network address in one window before all sign-in from there waits. */
export const TRIES_PER_ADDRESS = 30
export const WINDOW_MINUTES = 10

/** Minutes still to wait until `until`, at least 1; 0 if the time is over. */
export function minutesLeft(until: Date | null, now: Date): number {
  if (until === null || until <= now) return 0
  return Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 60_000))
}

/** The start of the window in which tries from one address are counted together. */
export function windowStart(now: Date): Date {
  const window = WINDOW_MINUTES * 60_000
  return new Date(Math.floor(now.getTime() / window) * window)
}
