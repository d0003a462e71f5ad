import { useMe } from '../me.tsx'

const SHANGHAI = 8 * 3_600_000
const DAY = 86_400_000

const dayOf = (instant: number): number => Math.floor((instant + SHANGHAI) / DAY)

/**
 * Today by Shanghai's clock: the house's word, and the days that have passed on this phone since it was given, so that
 * neither a wrong phone clock nor a page left open overnight shifts the day.
 */
export function todayAfter(said: { today: string; at: number }, now: number): string {
  const passed = dayOf(now) - dayOf(said.at)
  return new Date(Date.parse(said.today) + passed * DAY).toISOString().slice(0, 10)
}

/** Today, 'YYYY-MM-DD', for the person signed in. */
export function useToday(): string {
  const { today, asOf } = useMe()
  const now = Date.now()
  if (today === undefined || asOf === undefined) return new Date(now + SHANGHAI).toISOString().slice(0, 10)
  return todayAfter({ today, at: Date.parse(asOf) }, now)
}
