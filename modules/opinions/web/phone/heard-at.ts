import type { OwnWeekAnswer } from '../../../activities/contract.ts'

type Own = OwnWeekAnswer['items'][number]

/** Where the reader was marked present and something was heard; each once, the latest first. */
export function heardAt<Visit extends Pick<Own, 'activityId' | 'heldOn' | 'own' | 'tallies'>>(
  visits: readonly Visit[],
): Visit[] {
  const there = visits.filter((visit) => visit.own?.mark === 'present' && visit.tallies.opinions > 0)
  const once = [...new Map(there.map((visit) => [visit.activityId, visit])).values()]
  return once.sort((a, b) => b.heldOn.localeCompare(a.heldOn))
}
