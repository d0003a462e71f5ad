/** The counts the home page is made of. */
export interface HomeCounts {
  readonly toClose: number
  readonly sessionsUnreported: number
  readonly streetReviews: number
  readonly districtReviews: number
  readonly objections: number
  readonly lateToClose: number
  readonly lateObjections: number
  readonly closedSince: number
  readonly registeredSince: number
  readonly coming: number
}

export interface HomeLine {
  readonly key: string
  readonly count: number
  /** Where on the desk it is done. */
  readonly to: string
}

/** What waits for me, what is late, what changed: each a number that opens its rows. Empty lines are left out. */
export function homeLines(
  counts: HomeCounts,
  forDistrict: boolean,
): { waits: HomeLine[]; late: HomeLine[]; changed: HomeLine[] } {
  const line = (key: keyof HomeCounts, to: string): HomeLine[] =>
    counts[key] > 0 ? [{ key, count: counts[key], to }] : []
  return {
    waits: [
      ...line('toClose', '/activities?state=published'),
      ...line('sessionsUnreported', '/contact-days'),
      ...(forDistrict ? line('districtReviews', '/review') : line('streetReviews', '/review')),
      ...line('objections', '/objections'),
    ],
    late: [...line('lateToClose', '/activities?state=published'), ...line('lateObjections', '/objections')],
    changed: [
      ...line('closedSince', '/activities?state=closed'),
      ...line('registeredSince', '/review'),
      ...line('coming', '/week'),
    ],
  }
}
